import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { makeFeed } from '../../bench/embed/feed.ts';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { prerender } from '../../src/prerender/prerender.ts';
import { english } from '../../src/text/language.ts';
import { openBrowser, visit } from '../helpers/browser.ts';
import { loader, pageOf, phone } from '../helpers/guest-page.ts';
import { moved, watchMoves } from '../helpers/moves.ts';
import { type Server, startServer } from '../helpers/server.ts';

const now = Date.now();
const json = makeFeed(20);
const { feed } = parseFeed(JSON.parse(json));
const prerendered = (src = '/feed.json') =>
  prerender('event-cards', feed, { src, language: english, now });

declare global {
  interface Window {
    /** In how many frames the map had no picture any more. */
    bare: number;
  }
}

/** Runs in the page before anything else. */
function watchPicture(): void {
  window.bare = 0;
  let isSeen = false;
  const isIn = (root: ParentNode): boolean =>
    !!root.querySelector('svg.picture') ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isIn(shadowRoot));
  const look = () => {
    if (isIn(document)) isSeen = true;
    else if (isSeen) window.bare += 1;
    requestAnimationFrame(look);
  };
  look();
}

describe('a prerendered widget', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let server: Server;
  const pages: Record<string, string> = { '/feed.json': json };

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer({ pages });
  });

  afterEach(async () => {
    for (const context of browser!.contexts()) await context.close();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(html: string, javaScriptEnabled = true) {
    pages['/'] = html;
    const context = await browser!.newContext({ ...phone, javaScriptEnabled });
    const page = await context.newPage();
    if (javaScriptEnabled) await page.addInitScript(watchMoves);
    await page.goto(server.origin, { waitUntil: 'networkidle' });
    await page.getByText('Kathmandu').first().waitFor({ state: 'attached' });
    return page;
  }

  it('paints without any script', async () => {
    const page = await open(pageOf('', await prerendered()), false);
    const first = page.getByRole('article').first();
    expect(await first.innerText()).to.include('Kathmandu, Nepal');
    expect((await first.boundingBox())?.height).to.be.above(150);
  });

  it('looks the same with its script, moves nothing and is live', async () => {
    const html = await prerendered();
    const still = await open(pageOf('', html), false);
    const live = await open(pageOf(loader, html));
    expect(await moved(live)).to.equal(0);
    expect(await live.locator('.before').count()).to.equal(0);
    expect(await live.getByRole('article').count()).to.equal(6);
    const [one, two] = [await still.screenshot(), await live.screenshot()];
    expect(one.equals(two)).to.equal(true);
  });

  it('is painted before its script asks for anything', async () => {
    const page = await open(pageOf(loader, await prerendered()));
    const [painted, asked] = await page.evaluate(() => [
      window.painted,
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => /feed\.json$|core-/.test(name))
        .map(({ startTime }) => startTime),
    ]);
    expect(painted).to.be.above(0);
    expect(asked).to.be.above(painted!);
  });

  it('shows nothing twice while a long feed is read', async () => {
    pages['/long.json'] = makeFeed(1_000);
    const page = await open(pageOf(loader, await prerendered('/long.json')));
    await page.locator('.before').first().waitFor({ state: 'detached' });
    expect(await moved(page)).to.equal(0);
    expect(await page.evaluate(() => window.most)).to.equal(6);
  });

  it('keeps what is painted where the feed can’t be had', async () => {
    const html = await prerendered('/nowhere.json');
    const { page } = await visit(
      browser!,
      ((pages['/'] = pageOf(loader, html)), server.origin),
      phone,
    );
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('article').count()).to.equal(6);
  });

  // What they show has a map: its picture stays until there is another one.
  for (const name of ['region-map', 'report'] as const) {
    it(`shows the map of a ${name} from the first frame on`, async () => {
      const sample = readFileSync(join(import.meta.dirname, '../../demo/feed.json'), 'utf8');
      const src = '/demo/feed.json';
      const parsed = parseFeed(JSON.parse(sample));
      const html = await prerender(name, parsed.feed, { src, language: english, now });
      const still = await open(pageOf('', html), false);
      const picture = still.locator('svg.picture');
      const drawn = (await picture.boundingBox())!;
      expect([drawn.width, drawn.height].every((size) => size > 150)).to.equal(true);
      pages['/'] = pageOf(loader, html);
      const page = await (await browser!.newContext(phone)).newPage();
      await page.addInitScript(watchMoves);
      await page.addInitScript(watchPicture);
      // What draws the next picture comes long after the feed.
      let release: () => void = () => undefined;
      const isReleased = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/region-picture-*.js', async (route) => {
        await isReleased;
        await route.continue();
      });
      const isRead = page.waitForResponse(/feed\.json$/);
      await page.goto(server.origin);
      await (await isRead).finished();
      await page.evaluate(async () => {
        for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
      });
      release();
      await page.locator('.before').first().waitFor({ state: 'detached' });
      // Letters come after the picture.
      await page.locator('svg.picture text').first().waitFor({ state: 'attached' });
      expect(await page.evaluate(() => window.bare)).to.equal(0);
      expect(await moved(page)).to.equal(0);
    });
  }
});
