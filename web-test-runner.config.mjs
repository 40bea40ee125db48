import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { chromeLauncher as puppeteerLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, ensureBrowsers } from './scripts/browsers.mjs';
import { ofLit, trimLit } from './scripts/lit/trim-lit.mjs';
import { WebKitLauncher } from './scripts/webkit-launcher.mjs';
import { compilePlugin } from './scripts/wtr-compile.mjs';
import { countReporter } from './scripts/wtr-count.mjs';
import { hostilePlugin } from './tests/pages/hostile/plugin.mjs';

const rootDir = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${rootDir}/package.json`, 'utf8'));
const { chromium, firefox, webkit } = ensureBrowsers();
const zone = process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

const browsers = [
  chromium &&
    chromeLauncher({ launchOptions: { executablePath: chromium, args: chromiumFlags() } }),
  firefox &&
    puppeteerLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
    }),
  webkit && new WebKitLauncher(webkit),
].filter((browser) => typeof browser === 'object');

/**
 * The page of one test file. A rejection that nobody handles fails the test that was running;
 * the runner alone would only print it.
 *
 * @param {string} script
 */
const page = (script) => `<!doctype html>
<html lang="en" data-zone="${zone}">
  <head>
    <meta charset="utf-8" />
    <title>Convene tests</title>
    <script>
      addEventListener('unhandledrejection', (event) => {
        setTimeout(() => {
          if (!event.defaultPrevented) throw event.reason;
        });
      });
    </script>
  </head>
  <body>
    <script type="module" src="${script}"></script>
  </body>
</html>`;

// The test library looks for what is cut off.
const forTests = ';export const noChange=Symbol.for("lit-noChange"),_$LH={I:k};';

/**
 * Lit as visitors get it.
 *
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const trimmedLit = {
  name: 'trimmed-lit',
  transform({ path, body }) {
    if (!ofLit.test(path) || typeof body !== 'string') return;
    return trimLit(path, body) + (path.endsWith('lit-html.js') ? forTests : '');
  },
};

// What has no clock and no day in it is the same in every zone: in the others it need not run again.
const isTimeless = process.env['CONVENE_TIMELESS'] !== 'no';
const timeless =
  'tests/{embed/**/*,elements/{code-on-demand,contrast,crowds,headings,hostile,look,photo,region-map-picture,vectors}}.test.ts';

/**
 * What a screen reader finds is no different in another zone.
 *
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const auditsOnce = {
  name: 'audits-once',
  transform({ path, body }) {
    if (isTimeless || !path.endsWith('.test.ts') || typeof body !== 'string') return;
    return `${body}\nbeforeEach(function () {
      if (this.currentTest.title.startsWith('is accessible')) this.skip();
    });`;
  },
};

// Those that also run in Node, in one process, need no page each.
const together = ['model', 'text', 'outputs', ...(isTimeless ? ['map'] : [])].map(pageOfFolder);

/** @param {string} name of a folder of tests */
function pageOfFolder(name) {
  const paths = readdirSync(join(rootDir, 'tests', name), { encoding: 'utf8', recursive: true });
  const tests = paths.filter((path) => path.endsWith('.test.ts')).sort();
  const folder = join(rootDir, '.cache/together');
  mkdirSync(folder, { recursive: true });
  const imports = tests.map((path) => `import '/tests/${name}/${path}';\n`);
  writeFileSync(join(folder, `${name}.js`), imports.join(''));
  return `.cache/together/${name}.js`;
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: [
    ...together,
    'tests/{feed,elements,embed,zones}/**/*.test.ts',
    ...(isTimeless ? [] : [`!${timeless}`]),
  ],
  // What visitors get is Lit's production build.
  nodeResolve: { exportConditions: ['production'] },
  browsers,
  concurrentBrowsers: 3,
  // Focus belongs to one page of a browser at a time.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 40_000,
  // All the demo's pages are one test file, and so are all hostile ones.
  testsFinishTimeout: 900_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000, forbidOnly: true } },
  testRunnerHtml: page,
  // For pages of no origin.
  middleware: [
    (context, next) => {
      context.set('access-control-allow-origin', '*');
      return next();
    },
  ],
  plugins: [trimmedLit, compilePlugin(rootDir), auditsOnce, hostilePlugin(version)],
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }),
    countReporter(),
  ],
};
