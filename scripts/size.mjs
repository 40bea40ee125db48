// `npm run size`: what a visitor loads, by entry and by element, against what it may be. Build first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';
import { staticImports } from './static-imports.mjs';

/** @typedef {{ name: string, bytes: number, budget: number }} Size */

const root = join(import.meta.dirname, '..');
const loader = 'convene.js';

/** What is loaded without the script tag. */
const alone = [loader, 'frame.js', 'all.js', 'convene.classic.js'];

/** Bytes in brotli. An element counts with the script tag and with all that is loaded before its code can run. */
export const budgets = {
  [loader]: 1_500,
  'event-cards.js': 14_000,
  'event-list.js': 15_500,
  'event-card.js': 14_000,
  'outcome-list.js': 15_000,
  'region-map.js': 22_000,
  'related-posts.js': 16_000,
  'report.js': 26_000,
  'feed.js': 21_000,
  'filter.js': 19_000,
  'subscribe.js': 17_000,
  'frame.js': 2_000,
  'all.js': 145_000,
  'convene.classic.js': 260_000,
};

/** Of an element, what is Lit. */
export const litBudget = 4_000;

/**
 * What each of them comes to in `dist`.
 *
 * @returns {Size[]}
 */
export function measureSizes() {
  return Object.entries(budgets).map(([name, budget]) => {
    const files = [
      ...(alone.includes(name) ? [] : [loader]),
      ...staticImports(join(root, 'dist'), name),
    ];
    return { name, budget, bytes: files.reduce((sum, file) => sum + bytesOf(file), 0) };
  });
}

/**
 * What of an element is Lit, as the build trims it, were it a file of its own.
 *
 * @returns {Promise<number>}
 */
export async function measureLit() {
  const command = { mode: 'embed', command: /** @type {const} */ ('build') };
  const loaded = await loadConfigFromFile(command, join(root, 'vite.config.ts'));
  const entry = 'virtual:lit';
  const lit = {
    name: 'lit-alone',
    resolveId: (/** @type {string} */ id) => (id === entry ? `\0${id}` : undefined),
    load: (/** @type {string} */ id) =>
      id === `\0${entry}` ? `export { css, html, LitElement, nothing, svg } from 'lit'` : undefined,
  };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [lit, ...(loaded?.config.plugins ?? [])],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: true },
      },
    },
  });
  const [{ output } = { output: [] }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    Array.isArray(built) ? built : [built]
  );
  return output.reduce((sum, file) => sum + ('code' in file ? packed(file.code) : 0), 0);
}

/** @param {string | Uint8Array} content */
const packed = (content) => brotliCompressSync(content).length;

/** @param {string} file in `dist` */
const bytesOf = (file) => packed(readFileSync(join(root, 'dist', file)));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = measureSizes();
  console.log('| file | kB, brotli | at most |\n| --- | --- | --- |');
  for (const { name, bytes, budget } of sizes)
    console.log(
      `| ${name} | ${inKb(bytes)} | ${inKb(budget)}${bytes > budget ? ', too large' : ''} |`,
    );
  console.log(`\nOf each element ${inKb(await measureLit())} kB are Lit, which is loaded once.`);
  if (sizes.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
}

/** @param {number} bytes */
function inKb(bytes) {
  return (bytes / 1000).toFixed(1);
}
