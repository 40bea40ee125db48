import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';
import { compare, type Difference, keep, kept, seen, writeReport } from './compare.ts';
import { elements, presets, sheetWidth, writeSheet } from './sheets.ts';

const names = Object.keys(elements).flatMap((element) =>
  presets.map((preset) => [element, preset] as const),
);
const isNew = env['UPDATE_VISUAL'] === '1';
const madeWith = join(kept, 'made-with.json');

/** A picture of a sheet, once all that belongs on it is there. */
async function draw(browser: Browser, url: string): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: sheetWidth, height: 1000 },
    reducedMotion: 'reduce',
    deviceScaleFactor: 0.5,
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  // What is said of an address must not change with the tests' own.
  await page.route('https://example.org/feed.json', (route) =>
    route.fulfill({
      path: join(import.meta.dirname, '../../demo/feed.json'),
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await page.goto(url, { waitUntil: 'networkidle' });
  // What is far from the screen waits until it is near.
  const near = await page.evaluate(() => document.documentElement.scrollHeight + 2000);
  await page.setViewportSize({ width: sheetWidth, height: near });
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    const all = inside(document);
    const isThere = (element: Element) =>
      element instanceof HTMLImageElement
        ? element.complete
        : !element.localName.startsWith('convene-') ||
          element.shadowRoot?.querySelector('.root')?.textContent;
    return all.every(isThere);
  });
  // Of a long one the first screenful stands for the rest.
  await page.addStyleTag({ content: 'section > div { max-height: 1100px; overflow: hidden }' });
  const { height } = (await page.locator('body').boundingBox())!;
  const image = await page.screenshot({ clip: { x: 0, y: 0, width: sheetWidth, height } });
  await context.close();
  return image;
}

/** How wide some words are in the families that pages and presets name: other fonts make other pictures. */
function measureFonts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    const widths: Record<string, number> = {};
    for (const family of ['sans-serif', 'serif', 'system-ui', 'Georgia', 'P052']) {
      context.font = `100px ${family}, monospace`;
      widths[family] = context.measureText('Meetings, and what came of them: اجتماعات').width;
    }
    return widths;
  });
}

describe('how the elements look', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let server: Server;
  const differences: Difference[] = [];

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    const pages = Object.fromEntries(
      names.map(([element, preset]) => [`/${element}.${preset}`, writeSheet(element, preset)]),
    );
    server = await startServer({ pages });
    const page = await browser.newPage();
    await page.goto(`${server.origin}/demo/index.html`);
    const made = JSON.stringify({ fonts: await measureFonts(page) }, null, 2) + '\n';
    if (isNew) {
      rmSync(kept, { recursive: true, force: true });
      mkdirSync(kept, { recursive: true });
      writeFileSync(madeWith, made);
    } else if (existsSync(madeWith) && readFileSync(madeWith, 'utf8') !== made) {
      console.log(
        '    The kept images were made with other fonts. Make your own before you change',
      );
      console.log('    anything: UPDATE_VISUAL=1 npm run test:visual');
      this.skip();
    }
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    if (differences.length) console.log(`    See ${writeReport(differences)}`);
  });

  for (const [element, preset] of names) {
    it(`${element}, ${preset}, is as it was`, async () => {
      const name = `${element}.${preset}`;
      const image = await draw(browser!, `${server.origin}/${name}`);
      if (isNew) return keep(name, image);
      const difference = compare(name, image);
      differences.push(difference);
      expect(difference.words, join(seen, 'index.html')).to.equal('');
    });
  }
});
