import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const list =
  '<convene-event-list src="/demo/feed.json" when="past" limit="100" deep-link></convene-event-list>';
const content = `<!doctype html><html lang="en"><title>Events</title>
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>${list}${list}`;

describe('the address of an event', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let server: Server;
  let page: Page;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer({ pages: { '/events': content } });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const dialogs = () => page.locator('dialog[open]');
  const gone = () => dialogs().waitFor({ state: 'detached' });
  const link = () => page.getByRole('link', { name: 'ARAT Conference' }).first();

  async function openPage(hash = '') {
    ({ page } = await visit(browser!, `${server.origin}/events${hash}`));
    await link().waitFor();
  }

  it('is written when it is opened, and goes with the back button, focus and scroll as before', async () => {
    await openPage();
    await link().scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link().click();
    await dialogs().waitFor();
    expect(new URL(page.url()).hash).to.equal('#convene:arat-bali-2024');
    await page.goBack();
    await gone();
    await page.waitForURL(`${server.origin}/events`);
    expect(await page.evaluate(() => scrollY)).to.equal(before);
    expect(await link().evaluate((own: Element) => own.matches(':focus'))).to.equal(true);
    await page.goForward();
    await dialogs().waitFor();
    await page.keyboard.press('Escape');
    await gone();
    await page.waitForURL(`${server.origin}/events`);
  });

  it('opens it once, however many lists have it', async () => {
    await openPage('#convene:arat-bali-2024');
    await dialogs().waitFor();
    expect(await dialogs().count()).to.equal(1);
    await dialogs().getByRole('button', { name: 'Close' }).click();
    await gone();
    await page.waitForURL(`${server.origin}/events`);
  });

  it('opens nothing for an event that is not there', async () => {
    await openPage('#convene:nowhere');
    expect(await dialogs().count()).to.equal(0);
  });
});
