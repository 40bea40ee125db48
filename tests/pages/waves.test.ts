import { expect } from 'chai';
import type { Browser, Page, Route } from 'playwright-core';
import { openBrowser } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const pageOf = (tag: string, lang: string) => `<!doctype html><html lang="${lang}">
<meta charset="utf-8"><title>Waves</title><link rel="icon" href="data:,">
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
<convene-${tag} src="/demo/feed.json"></convene-${tag}>`;

/** Until the page has nothing left to do: whatever it wants to ask for, it has asked for. */
async function settle(page: Page): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve))),
    );
  }
}

/**
 * How often a page waits for the line before an element is drawn: all that it asks for is held until it asks for
 * nothing more, then it all comes at once, and so on. On a slow line, each wave takes as long as a visitor's line does
 * to answer.
 */
async function countWaves(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const held: Route[] = [];
  let isDrawn = false;
  await page.exposeFunction('tellDrawn', () => {
    isDrawn = true;
  });
  await page.addInitScript(() => {
    const { tellDrawn } = window as unknown as { tellDrawn: () => void };
    addEventListener('convene-load', tellDrawn, true);
  });
  await page.route('**/*', async (route) => {
    if (route.request().isNavigationRequest()) await route.continue();
    else held.push(route);
  });
  await page.goto(url, { waitUntil: 'commit' });
  let waves = 0;
  for (await settle(page); !isDrawn; await settle(page)) {
    if (held.length) waves += 1;
    await Promise.all(
      held.splice(0).map(async (route) => {
        await route.continue();
        await (await route.request().response())?.finished();
      }),
    );
  }
  await context.close();
  return waves;
}

describe('what a page asks for one after the other', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let server: Server;
  const pages: Record<string, string> = {};

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer({ pages });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const atMost = (waves: number, tag: string, lang: string, why: string) => {
    it(`takes ${waves} waves for ${tag} in ${lang}: ${why}`, async () => {
      pages[`/${tag}-${lang}`] = pageOf(tag, lang);
      expect(await countWaves(browser!, `${server.origin}/${tag}-${lang}`)).to.be.at.most(waves);
    });
  };

  atMost(2, 'event-cards', 'en', 'the script, then all else');
  atMost(3, 'event-cards', 'fr', 'and the words of the language');
  atMost(3, 'event-cards', 'km', 'and how its dates are written, where the browser doesn’t know');
  atMost(3, 'event-cards', 'fa', 'the same, its messages being those of Afghanistan');
  atMost(5, 'event-cards', 'ne', 'and what finds the feed in the language, and that feed');
  atMost(3, 'event-list', 'en', 'and what it shows under what is to come');
  atMost(4, 'event-list', 'fr', 'and its words');
  atMost(3, 'outcome-list', 'en', 'and its words');
  atMost(3, 'related-posts', 'en', 'and what shows images');
  atMost(4, 'region-map', 'en', 'and the regions’ names');
});
