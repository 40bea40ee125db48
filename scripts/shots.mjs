// `node scripts/shots.mjs [page ...] [--width 390,1280] [--scheme light,dark]`: pictures of demo pages, by default of
// all, for people to look at, in .shots/. They are drawn from the sources; nothing need be built.
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumFlags, findBrowsers } from './browsers.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.shots');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '390,1280' },
    scheme: { type: 'string', default: 'light,dark' },
  },
});
const all = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html'));
const pages = positionals.length > 0 ? positionals.map((name) => `${name}.html`) : all;

const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('Pictures are taken with Chromium: see scripts/browsers.mjs');
const server = await createServer({
  root,
  logLevel: 'error',
  server: { port: 0, hmr: false, watch: null },
});
await server.listen();
const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
mkdirSync(folder, { recursive: true });
try {
  for (const scheme of values.scheme.split(',')) {
    for (const width of values.width.split(',')) {
      for (const page of pages) await shoot(page, Number(width), scheme);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {string} name
 * @param {number} width
 * @param {string} scheme
 */
async function shoot(name, width, scheme) {
  const colorScheme = scheme === 'dark' ? 'dark' : 'light';
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.httpServer?.address() ?? { port: 0 }
  );
  await page.goto(`http://127.0.0.1:${port}/demo/${name}`, { waitUntil: 'networkidle' });
  await showPictures(page);
  const file = join(folder, `${basename(name, '.html')}-${width}-${colorScheme}.png`);
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  // Chromium draws no picture that is longer.
  const clip = { x: 0, y: 0, width, height: Math.min(length, 16_000) };
  await page.screenshot({ path: file, fullPage: true, clip });
  await page.close();
  console.log(file);
}

/**
 * Pictures are loaded when they are near: goes down the page once.
 *
 * @param {import('playwright-core').Page} page
 */
async function showPictures(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 800) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(60);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForLoadState('networkidle');
}
