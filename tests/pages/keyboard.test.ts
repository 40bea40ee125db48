import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from '../helpers/browser.ts';
import { documentOf, eventOf, itemOf } from '../helpers/feeds.ts';
import { type Server, startServer } from '../helpers/server.ts';
import { stopsOf } from '../helpers/stops.ts';

const told = readFileSync(join(import.meta.dirname, '../../docs/keyboard.md'), 'utf8');

/** The stops that the documentation lists under a heading. */
function listed(heading: string): string[] {
  const [, list = ''] = told.split(`## ${heading}\n`)[1]?.split('```text\n') ?? [];
  return list.split('\n```')[0]!.split('\n');
}

const area = (code: string) => ({ code, roles: ['host'] });
const feed = documentOf([
  itemOf('one', {
    events: [
      eventOf('hearing', {
        title: 'Hearing',
        start: '2091-03-02T09:00',
        timeZone: 'Asia/Kathmandu',
        areas: [area('NP')],
        topics: ['Wages'],
        register: { url: 'https://example.org/register' },
      }),
    ],
  }),
  itemOf('two', {
    events: Array.from({ length: 14 }, (_, index) =>
      eventOf(`talk-${index}`, { title: 'Talk', start: '2019', areas: [area('GH')] }),
    ),
  }),
]);

const page = (content: string) => `<!doctype html><html lang="en"><title>Events</title>
<link rel="icon" href="data:,">
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
<main><h1>Events</h1>${content}</main>`;

const pages = {
  '/feed.json': JSON.stringify(feed),
  '/feed': page(`<convene-feed src="/feed.json"><convene-filter></convene-filter>
<convene-region-map></convene-region-map><convene-event-list details></convene-event-list></convene-feed>`),
  '/subscribe': page('<convene-subscribe src="/feed.json"></convene-subscribe>'),
};

describe('what Tab leads to', function () {
  this.timeout(120_000);
  let browser: Browser | undefined;
  let server: Server;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer({ pages });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path: string) {
    const { page } = await visit(browser!, `${server.origin}${path}`);
    return page;
  }

  it('is, of a scope, what the documentation lists', async () => {
    const page = await open('/feed');
    await page.locator('convene-event-list article').nth(3).waitFor();
    await page.evaluate(() => document.body.focus());
    expect(await stopsOf(page)).to.deep.equal(listed('A filter, a map and a list'));
  });

  it('is, of an event in full, what the documentation lists, and goes round', async () => {
    const page = await open('/feed');
    await page.getByRole('link', { name: 'Hearing' }).press('Enter');
    const dialog = page.locator('dialog[open]');
    for (const name of ['Add to calendar', 'Share'])
      await dialog.locator('summary', { hasText: name }).press('Enter');
    await dialog.locator('#title').focus();
    expect(await stopsOf(page)).to.deep.equal(listed('An event in full'));
  });

  it('is, of ways to follow, what the documentation lists', async () => {
    const page = await open('/subscribe');
    await page.locator('convene-subscribe li').first().waitFor();
    expect(await stopsOf(page)).to.deep.equal(listed('Ways to follow'));
  });
});
