import { expect } from 'chai';
import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowsers } from '../../scripts/browsers.mjs';
import { type Server, startServer } from '../helpers/server.ts';

declare global {
  interface Window {
    /** Whether the page came out of the browser's cache, each time that it was shown. */
    shows: boolean[];
  }
}

const page_ = `<!doctype html>
<html lang="en">
<head>
<title>Here</title>
<link rel="icon" href="data:," />
<script>window.shows = []; addEventListener('pageshow', (e) => shows.push(e.persisted));</script>
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
</head>
<body><main>
<convene-event-list when="all" src="/tests/pages/hostile/feed.json">Own words</convene-event-list>
<div data-convene="event-cards" data-src="/tests/pages/hostile/feed.json">Own words</div>
</main></body>
</html>`;
const elsewhere = '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:," />';

describe('a page that the browser keeps while its visitor is elsewhere', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let host: Server;

  before(async function () {
    const executablePath = ensureBrowsers().chromium;
    if (!executablePath) this.skip();
    const ignoreDefaultArgs = ['--disable-back-forward-cache'];
    browser = await chromium.launch({ executablePath, args: chromiumFlags(), ignoreDefaultArgs });
    host = await startServer({ pages: { '/here': page_, '/elsewhere': elsewhere } });
  });

  after(async () => {
    await browser?.close();
    await host?.close();
  });

  it('is there as it was when they come back, and goes on', async () => {
    const page = await browser!.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const titles = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main [src]')].map(({ shadowRoot }) =>
          shadowRoot?.querySelector('.title')?.textContent.trim(),
        ),
      );
    await page.goto(`${host.origin}/here`);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('main [src]')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('.title'),
        ).length === 2,
    );
    const before = await titles();
    const asked = host.requests.length;
    await page.goto(`${host.origin}/elsewhere`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => window.shows?.length === 2);
    expect(await page.evaluate(() => window.shows)).to.deep.equal([false, true]);
    expect(await titles()).to.deep.equal(before);
    expect(host.requests.slice(asked)).to.deep.equal(['/elsewhere']);
    // It still does what its attributes say.
    await page.evaluate(() => document.querySelector('main [src]')?.setAttribute('topic', 'none'));
    await page.waitForFunction(
      () => !document.querySelector('main [src]')?.shadowRoot?.querySelector('.title'),
    );
    expect(faults).to.deep.equal([]);
  });
});
