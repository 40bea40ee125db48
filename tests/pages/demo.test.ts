import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { findFaults } from '../helpers/axe.ts';
import { demoPages, openBrowser, visit, type Visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

describe('a demo page', function () {
  this.timeout(120_000);
  let browser: Browser | undefined;
  let server: Server;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of demoPages) {
    describe(`named ${name}`, () => {
      let visited: Visit;

      before(async () => {
        visited = await visit(browser!, `${server.origin}/demo/${name}.html`);
      });

      after(() => visited.page.context().close());

      it('shows all its elements, without an error', async () => {
        expect(visited.faults).to.deep.equal([]);
        const elements = await visited.page.locator(':is(main *):not(:defined)').count();
        expect(elements, 'elements that never were').to.equal(0);
        expect(await visited.page.locator('main [part=root]').count()).to.be.above(0);
      });

      it('asks nobody but its own server', () => {
        const origins = new Set(visited.requests.map((url) => new URL(url).origin));
        expect([...origins]).to.deep.equal([server.origin]);
      });

      it('asks for each feed once', () => {
        const feeds = visited.requests.filter((url) => url.endsWith('.json'));
        expect(feeds).to.have.members([...new Set(feeds)]);
        expect(feeds).to.include(`${server.origin}/demo/feed.json`);
      });

      for (const width of [320, 390, 1280, 1600]) {
        it(`needs no sideways scrolling at ${width} px`, async () => {
          const { page } = visited;
          await page.setViewportSize({ width, height: 900 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).to.be.at.most(width);
        });
      }

      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [390, 1280]) {
          it(`has nothing for axe to find at ${width} px, ${colorScheme}`, async () => {
            const { page } = visited;
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            expect(await findFaults(page)).to.deep.equal([]);
          });
        }
      }
    });
  }
});
