import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">';
const pages = {
  '/start': `${head}<title>Start</title><a href="/help">Help</a>`,
  '/help': `${head}<title>Help</title><h1>Help</h1><input aria-label="Your name">
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
<script>addEventListener('beforeunload', (event) => event.preventDefault());</script>
<convene-exit href="/weather"><a href="/weather">Leave</a></convene-exit>`,
  '/weather': `${head}<title>Weather</title><p>Rain</p>`,
};

describe('leaving a page', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let server: Server;
  let page: Page;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer({ pages });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const button = () => page.getByRole('button', { name: 'Emergency: Leave this page' });

  async function open() {
    ({ page } = await visit(browser!, `${server.origin}/start`));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('link').click();
    await button().waitFor();
    // A page that something has been typed into may ask whether one really wants to go.
    await page.getByRole('textbox').fill('Maya');
  }

  const leaves: Readonly<Record<string, () => Promise<void>>> = {
    'by the button': () => button().click(),
    'by Escape, three times, in a field': async () => {
      for (let turn = 0; turn < 3; turn += 1) await page.getByRole('textbox').press('Escape');
    },
  };

  for (const [how, leave] of Object.entries(leaves)) {
    it(`${how} goes elsewhere, unasked; Back does not lead here`, async () => {
      await open();
      await leave();
      await page.waitForURL('**/weather');
      expect(await page.evaluate(() => document.referrer)).to.equal('');
      await page.goBack();
      expect(new URL(page.url()).pathname).to.equal('/start');
      await page.goForward();
      expect(new URL(page.url()).pathname).to.equal('/weather');
      const kept = await page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]);
      expect(kept).to.deep.equal([0, 0, '']);
      await page.context().close();
    });
  }

  it('leaves a blank page for as long as the other one does not come', async () => {
    await open();
    // An answer without content, after which a browser stays where it is.
    await page.route('**/weather', (route) => route.fulfill({ status: 204 }));
    await button().click();
    await page.getByRole('alert').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.title)).to.equal(new URL(server.origin).host);
    expect(await page.locator('h1, input, convene-exit').count()).to.equal(0);
    expect(await page.getByRole('alert').textContent()).to.equal('Loading…');
    await page.context().close();
  });

  it('needs none of the other elements’ code', async () => {
    const from = server.requests.length;
    await open();
    const scripts = server.requests.slice(from).filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => /core|feed/.test(path))).to.deep.equal([]);
    await page.context().close();
  });
});
