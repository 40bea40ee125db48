import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openBrowser, visit, type Visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const tags = ['event-cards', 'event-list', 'event-card', 'outcome-list', 'region-map', 'report'];

/** A page with twelve elements, its feed at another origin. */
const pageOf = (feed: string) => `<!doctype html>
<html lang="en">
<head>
<title>Twelve</title>
<link rel="icon" href="data:," />
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
</head>
<body>
<main><h1>Twelve</h1><h2>Elements</h2>
${[...tags, ...tags].map((tag) => `<convene-${tag} src="${feed}"></convene-${tag}>`).join('\n')}
</main>
</body>
</html>`;

describe('a page with twelve elements and a feed at another origin', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let feeds: Server;
  let host: Server;
  let visited: Visit;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    feeds = await startServer({ isShared: true });
    const page = pageOf(`${feeds.origin}/demo/feed.json`);
    host = await startServer({ pages: { '/twelve': page } });
    visited = await visit(browser, `${host.origin}/twelve`);
  });

  after(async () => {
    await browser?.close();
    await host?.close();
    await feeds?.close();
  });

  it('shows them all', async () => {
    expect(visited.faults).to.deep.equal([]);
    const elements = await visited.page.locator('main > :not(h1, h2)').all();
    expect(elements).to.have.length(12);
    for (const element of elements) {
      // Until there is a feed, an element shows its slot.
      const isWaiting = await element.evaluate(({ shadowRoot }) =>
        shadowRoot?.querySelector('slot:not([name])'),
      );
      expect(isWaiting).to.equal(null);
    }
    expect(await visited.page.getByText('Try again').count()).to.equal(0);
  });

  it('asks for the feed once', () => {
    const asked = feeds.requests.filter((path) => path.endsWith('.json'));
    expect(asked).to.deep.equal(['/demo/feed.json']);
  });

  it('asks for its script, the feed and the feed’s pictures, and nothing else', () => {
    const others = host.requests.filter((path) => !/^\/dist\/(chunks\/)?[\w.-]+\.js$/.test(path));
    expect(others).to.deep.equal(['/twelve']);
    const pictures = feeds.requests.filter((path) => path !== '/demo/feed.json');
    for (const path of pictures) expect(path).to.match(/^\/demo\/pictures\//);
    const asked = visited.requests.filter((url) => url.startsWith('http'));
    const origins = new Set(asked.map((url) => new URL(url).origin));
    expect([...origins].sort()).to.deep.equal([feeds.origin, host.origin].sort());
  });

  it('keeps nothing', async () => {
    const kept = await visited.page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
    ]);
    expect(kept).to.deep.equal(['', 0, 0, 2]);
  });
});
