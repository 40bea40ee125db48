// Finds the browsers that the tests run in and, where it may, installs what is missing.
// `node scripts/browsers.mjs` does that alone; CONVENE_BROWSERS=firefox,webkit chooses engines.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, getuid, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 * @typedef {{ driver: string, browser: string, display: string }} WebKit
 * @typedef {{ chromium?: string | undefined, firefox?: string | undefined, webkit?: WebKit | undefined }} Browsers
 */

/** @type {Record<Engine, string[]>} what Debian calls them */
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** @type {Record<Engine, string>} */
const advice = {
  chromium: 'install Chrome or Chromium, or set CHROME_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: 'install webkit2gtk-driver and xvfb (WebKitGTK runs on Linux only)',
};

/**
 * The engines that a run is asked to use: all three, or those in CONVENE_BROWSERS.
 *
 * @returns {Engine[]}
 */
export function wantedEngines() {
  const names = env['CONVENE_BROWSERS'] ?? 'chromium,firefox,webkit';
  return names.split(',').map((name) => {
    const engine = name.trim();
    if (Object.hasOwn(packages, engine)) return /** @type {Engine} */ (engine);
    throw new Error(`CONVENE_BROWSERS: no engine is called "${engine}"`);
  });
}

/**
 * The browsers on this machine, by engine; an engine that is not here is left out.
 *
 * @returns {Browsers}
 */
export function findBrowsers() {
  const mac = '/Applications';
  const chromium = firstOf([
    env['CHROME_PATH'],
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath),
    `${mac}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${mac}/Chromium.app/Contents/MacOS/Chromium`,
  ]);
  const firefox = firstOf([
    env['FIREFOX_PATH'],
    ...['firefox-esr', 'firefox'].map(onPath),
    `${mac}/Firefox.app/Contents/MacOS/firefox`,
  ]);
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const browser = firstOf(miniBrowsers());
  const webkit = driver && display && browser ? { driver, display, browser } : undefined;
  return { chromium, firefox, webkit };
}

/**
 * The browsers of the wanted engines. Missing ones are installed from Debian's packages when this
 * process may do that; otherwise it says in a line what to install, and in CI throws.
 *
 * @returns {Browsers}
 */
export function ensureBrowsers() {
  const wanted = wantedEngines();
  const missing = wanted.filter((engine) => !findBrowsers()[engine]);
  if (missing.length > 0) install(missing.flatMap((engine) => packages[engine]));
  const found = findBrowsers();
  const absent = wanted.filter((engine) => !found[engine]);
  for (const engine of absent) console.warn(`No ${engine} here: ${advice[engine]}.`);
  if (absent.length > 0 && env['CI'] === 'true') throw new Error(`CI needs ${absent.join(', ')}.`);
  return Object.fromEntries(wanted.map((engine) => [engine, found[engine]]));
}

/**
 * Chromium's flags for tests: quiet, offline, and without the sandbox where it cannot start.
 *
 * @returns {string[]}
 */
export function chromiumFlags() {
  const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'];
  const sandbox = isRoot() || env['CI'] === 'true' ? ['--no-sandbox'] : [];
  return [...sandbox, '--no-first-run', ...quiet.map((part) => `--disable-${part}`)];
}

/**
 * Installs what this process may install, where there is Debian's apt; else does nothing.
 *
 * @param {string[]} names Debian packages
 */
export function install(names) {
  if (!onPath('apt-get')) return;
  const rights = isRoot() ? [] : ['sudo', '-n'];
  if (!isRoot() && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const apt = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q'];
  console.log(`Installing ${names.join(' ')} (a minute or two) ...`);
  run([...apt, 'update']);
  run([...apt, 'install', '--no-install-recommends', ...names]);
}

/** @param {string[]} command */
function run([program = '', ...args]) {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) console.warn(`${program} ${args.join(' ')} failed (${String(status)}).`);
}

function isRoot() {
  return getuid?.() === 0;
}

/**
 * Where a program is on the PATH.
 *
 * @param {string} program
 */
export function onPath(program) {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return firstOf(folders.map((folder) => join(folder, program)));
}

function miniBrowsers() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
  const inside = [...roots.flatMap(folders), ...folders('/usr/lib', /-linux-gnu/).flatMap(folders)];
  return inside.map((folder) => join(folder, 'MiniBrowser')).reverse();
}

/** @type {(folder: string, name?: RegExp | number) => string[]} */
function folders(folder, name) {
  const pattern = name instanceof RegExp ? name : /^webkit/;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => pattern.test(entry))
    .map((entry) => join(folder, entry));
}

/** @param {(string | undefined)[]} paths */
function firstOf(paths) {
  return paths.find((path) => path !== undefined && existsSync(path));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const found = ensureBrowsers();
  stdout.write(`${JSON.stringify(found, null, 2)}\n`);
}
