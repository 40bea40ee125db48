import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { packNames } from '../../src/map/pack-regions.ts';
import { openBrowser, visit, type Visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A map</title>
<link rel="icon" href="data:,">
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
</head>
<body>
<convene-region-map src="/demo/feed.json" item="two-meetings-in-asia-2024"></convene-region-map>
<p>After it</p>
</body>
</html>`;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types convene',
].join('; ');

describe('a strict page with a region map', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let server: Server;
  let visited: Visit;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer({ pages: { '/map': page }, policy });
    const viewport = { width: 390, height: 700 };
    visited = await visit(browser, `${server.origin}/map`, { viewport, hasTouch: true });
    await visited.page.locator('.picture text').first().waitFor();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('draws it, and nothing is refused', async () => {
    expect(await visited.violations()).to.deep.equal([]);
    expect(visited.faults).to.deep.equal([]);
    expect(await visited.page.locator('.picture .shape').count()).to.be.above(10);
  });

  it('asks for the page, the script’s files, the feed and one pack', () => {
    const packs = server.requests.filter((path) =>
      packNames.some((name) => new RegExp(`^/dist/chunks/${name}-[\\w-]{7}\\.js$`).test(path)),
    );
    expect(packs).to.have.length(1);
    expect(packs[0]).to.contain('/asia-');
    const others = server.requests.filter((path) => !/^\/dist\/(chunks\/)?[\w.-]+\.js$/.test(path));
    expect([...others].sort()).to.deep.equal(['/demo/feed.json', '/map']);
    expect(new Set(server.requests).size).to.equal(server.requests.length);
    const scripts = server.requests.filter((path) => path.endsWith('.js'));
    expect(visited.requests.filter((url) => url.startsWith('http'))).to.have.length(
      scripts.length + 2,
    );
  });

  it('scrolls where a finger moves over the map', async () => {
    const box = (await visited.page.locator('.map').boundingBox())!;
    const client = await visited.page.context().newCDPSession(visited.page);
    const x = box.x + box.width / 2;
    const from = box.y + box.height - 20;
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x, y: from }],
    });
    for (let y = from; y > from - 200; y -= 20) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await visited.page.waitForFunction(() => scrollY > 100);
    expect(await visited.page.evaluate(() => scrollY)).to.be.above(100);
  });

  it('needs no sideways scrolling from 200 to 1600 pixels, nor with text of twice the size', async () => {
    for (const size of ['', '200%']) {
      for (const width of [200, 320, 400, 640, 900, 1200, 1600]) {
        await visited.page.setViewportSize({ width, height: 700 });
        const wide = await visited.page.evaluate((to) => {
          document.documentElement.style.fontSize = to;
          return document.documentElement.scrollWidth - innerWidth;
        }, size);
        expect(wide, `${size} at ${width}`).to.be.at.most(0);
      }
    }
  });
});
