import { expect } from 'chai';
import type { Browser, Locator } from 'playwright-core';
import { makeFeed } from '../../bench/embed/feed.ts';
import { openBrowser } from '../helpers/browser.ts';
import { loader, pageOf, phone } from '../helpers/guest-page.ts';
import { moved, watchMoves } from '../helpers/moves.ts';
import { type Server, startServer } from '../helpers/server.ts';

const cards = (src: string, more = '', inside = '') =>
  `<convene-event-cards src="${src}"${more}>${inside}</convene-event-cards>`;
const preload = (href: string) =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}">`;
const json = makeFeed(20);

/** Where on the page, whatever is scrolled. */
const topOf = (one: Locator) =>
  one.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));

describe('a page that embeds', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let server: Server;
  let other: Server;
  const pages: Record<string, string> = { '/feed.json': json };

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer({ pages });
    other = await startServer({ pages: { '/feed.json': json }, isShared: true });
  });

  afterEach(async () => {
    for (const context of browser!.contexts()) await context.close();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    await other?.close();
  });

  /** Opens a page and waits for its articles. */
  async function open(html: string, articles: number, javaScriptEnabled = true) {
    pages['/'] = html;
    const context = await browser!.newContext({ ...phone, javaScriptEnabled });
    const page = await context.newPage();
    if (javaScriptEnabled) await page.addInitScript(watchMoves);
    await page.goto(server.origin, { waitUntil: 'networkidle' });
    await page
      .getByRole('article')
      .nth(articles - 1)
      .waitFor({ state: 'attached' });
    return page;
  }

  const asked = (from: Server) => from.requests.filter((path) => path === '/feed.json').length;

  it('asks once for a feed that it preloads', async () => {
    const before = asked(server);
    await open(pageOf(preload('/feed.json') + loader, cards('/feed.json')), 6);
    expect(asked(server) - before).to.equal(1);
  });

  it('asks once for one that it preloads from another origin', async () => {
    const src = `${other.origin}/feed.json`;
    const before = asked(other);
    await open(pageOf(preload(src) + loader, cards(src)), 6);
    expect(asked(other) - before).to.equal(1);
  });

  it('asks once and parses once for fifty widgets', async () => {
    const before = asked(server);
    const page = await open(pageOf(loader, cards('/feed.json').repeat(50)), 300);
    expect(asked(server) - before).to.equal(1);
    expect(await page.evaluate(() => window.parsed)).to.equal(1);
  });

  describe('moves nothing', () => {
    it('where a style holds the room', async () => {
      const widget = cards('/feed.json', ' style="display: block; min-block-size: 100vh"');
      const page = await open(pageOf(loader, widget), 6);
      expect(await moved(page)).to.equal(0);
    });

    it('where the page’s own style sheet holds it', async () => {
      const style = '<style>convene-event-cards { display: block; min-block-size: 100vh }</style>';
      const page = await open(pageOf(loader + style, cards('/feed.json')), 6);
      expect(await moved(page)).to.equal(0);
    });

    it('where the feed stands on the page and the room is held', async () => {
      const script = `<script type="application/json" id="feed">${json}</script>`;
      const widget = script + cards('#feed', ' style="display: block; min-block-size: 100vh"');
      const page = await open(pageOf(loader, widget), 6);
      expect(await moved(page)).to.equal(0);
    });

    it('where children make room for what replaces them', async () => {
      const children = `<div style="block-size: 100vh">Our events</div>`;
      const widget = cards(
        '/feed.json',
        ' style="display: block; min-block-size: 100vh"',
        children,
      );
      const page = await open(pageOf(loader, widget), 6);
      expect(await page.getByText('Our events').isVisible()).to.equal(false);
      expect(await moved(page)).to.equal(0);
    });

    it('when more is shown', async () => {
      const widget = cards(
        '/feed.json',
        ' more limit="6" style="display: block; min-block-size: 100vh"',
      );
      const page = await open(pageOf(loader, widget), 6);
      const boxes = () => Promise.all([0, 5].map((at) => topOf(page.getByRole('article').nth(at))));
      const before = await boxes();
      await page.getByRole('button', { name: /show/i }).first().press('Enter');
      await page.getByRole('article').nth(9).waitFor();
      expect(await boxes()).to.deep.equal(before);
      expect(await moved(page)).to.equal(0);
    });

    it('when the feed is read again and has changed', async () => {
      const changed = json.replace(/"Meeting 2 on[^"]*"/g, '"Put off by a week"');
      pages['/changing.json'] = json;
      const widget = cards(
        '/changing.json',
        ' refresh="1m" style="display: block; min-block-size: 100vh"',
      );
      pages['/'] = pageOf(loader, widget);
      const context = await browser!.newContext(phone);
      const page = await context.newPage();
      await page.addInitScript(watchMoves);
      await page.clock.install();
      await page.goto(server.origin);
      await page.getByRole('article').nth(5).waitFor({ state: 'attached' });
      const first = await topOf(page.getByRole('article').first());
      pages['/changing.json'] = changed;
      const renewed = page.getByText('Put off by a week').first();
      while (!(await renewed.count())) await page.clock.runFor(10_000);
      expect(await topOf(page.getByRole('article').first())).to.equal(first);
      expect(await moved(page)).to.equal(0);
    });
  });
});
