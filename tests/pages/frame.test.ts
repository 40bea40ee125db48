import { expect } from 'chai';
import type { Browser, Frame, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const feed = '/tests/pages/hostile/feed.json';
const parentScript = readFileSync(
  join(import.meta.dirname, '../../src/embed/embed-height.js'),
  'utf8',
);
const addressOf = (origin: string, query: Readonly<Record<string, string>>) =>
  `${origin}/dist/embed.html?${new URLSearchParams(query).toString()}`;
const pageOf = (frame: string, more = '', attributes = '') => `<!doctype html><html lang="en">
<title>Host</title><link rel="icon" href="data:,">${more}
<iframe title="Events" width="800" height="123" src="${frame}" ${attributes}></iframe>`;

describe('the page for iframes', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let widgets: Server;
  let host: Server | undefined;
  let page: Page;
  const faults: string[] = [];

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    widgets = await startServer({ isShared: true });
  });
  after(async () => {
    await browser?.close();
    await widgets?.close();
  });
  afterEach(async () => {
    await page?.close();
    await host?.close();
  });

  async function open(
    query: Readonly<Record<string, string>>,
    { more = `<script>${parentScript}</script>`, attributes = '' } = {},
  ): Promise<Frame> {
    const frame = addressOf(widgets.origin, query).replaceAll('&', '&amp;');
    host = await startServer({ pages: { '/host': pageOf(frame, more, attributes) } });
    page = await browser!.newPage();
    faults.length = 0;
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${host.origin}/host`, { waitUntil: 'networkidle' });
    return page.frames()[1]!;
  }

  const heightOf = () =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.getBoundingClientRect().height);
  const inside = (frame: Frame) =>
    frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const grown = () =>
    page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');

  it('shows an element, and is as high as what it shows', async () => {
    const frame = await open({ element: 'event-cards', src: feed, limit: '1' });
    await frame.getByText('Workshop in Accra').waitFor();
    await grown();
    expect(await frame.getByRole('article').count()).to.equal(1);
    expect(await heightOf()).to.be.closeTo((await inside(frame)) + 4, 4);
    const before = await heightOf();
    await page
      .locator('iframe')
      .first()
      .evaluate((element) => (element.style.width = '200px'));
    await page.waitForFunction(
      (height) => document.querySelector('iframe')!.getBoundingClientRect().height !== height,
      before,
    );
    expect(faults).to.deep.equal([]);
  });

  it('keeps its fixed height where the page has no script', async () => {
    const frame = await open({ element: 'event-cards', src: feed }, { more: '' });
    await frame.getByText('Workshop in Accra').waitFor();
    expect(await heightOf()).to.be.closeTo(123, 5);
    expect(faults).to.deep.equal([]);
  });

  it('keeps it in a sandbox of no origin, and still shows the element', async () => {
    const attributes = 'sandbox="allow-scripts"';
    const frame = await open({ element: 'event-cards', src: feed }, { attributes });
    await frame.getByText('Workshop in Accra').waitFor();
    expect(await heightOf()).to.be.closeTo(123, 5);
  });

  it('tells nobody but the page that its address names', async () => {
    const query = { element: 'event-cards', src: feed, origin: 'https://partner.example' };
    const frame = await open(query);
    await frame.getByText('Workshop in Accra').waitFor();
    expect(await heightOf()).to.be.closeTo(123, 5);
  });

  it('takes from its address nothing but what it knows', async () => {
    for (const query of [
      { element: 'script', src: '/x.js' },
      { element: 'event-cards', src: 'javascript:alert(1)' },
      { element: 'event-cards', src: 'data:application/json,{}' },
      { element: 'event-cards"><img src=x onerror=alert(1)>', src: feed },
      { element: 'event-cards', src: '' },
    ]) {
      const frame = await open(query);
      expect(await frame.evaluate(() => document.body.children.length)).to.equal(0);
      await page.close();
      await host?.close();
    }
    const frame = await open({
      ...{ element: 'event-list', src: feed, onclick: 'alert(1)', style: 'color:red', id: 'x' },
      lang: 'en"><script>',
    });
    await frame.getByText('Workshop in Accra').waitFor();
    const names = await frame.evaluate(() => document.body.firstElementChild!.getAttributeNames());
    expect(names).to.deep.equal(['src']);
    expect(await frame.evaluate(() => document.documentElement.lang)).to.equal('en');
  });

  it('hears nothing of a hostile page around it', async () => {
    const frame = await open({ element: 'event-cards', src: feed });
    await frame.getByText('Workshop in Accra').waitFor();
    const before = await frame.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe')!;
      const messages = [
        'convene-height',
        '<img src=x onerror=alert(1)>',
        1n,
        null,
        undefined,
        [],
        { convene: 'height', height: 1 },
        { convene: 'src', src: 'javascript:alert(1)' },
        new Map(),
      ];
      for (const message of messages) contentWindow?.postMessage(message, '*');
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(await frame.evaluate(() => document.documentElement.outerHTML)).to.equal(before);
    expect(faults).to.deep.equal([]);
  });

  it('cannot be spoken for by another frame', async () => {
    const frame = await open({ element: 'event-cards', src: feed });
    await frame.getByText('Workshop in Accra').waitFor();
    await grown();
    const before = await heightOf();
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.srcdoc = `<script>for (const data of [{ convene: 'height', height: 5 }, 1n, null, 'x',
        { convene: 'height', height: 1n }]) parent.postMessage(data, '*')</script>`;
      document.body.append(other);
      postMessage({ convene: 'height', height: 7 }, '*');
      return new Promise((done) => (other.onload = done));
    });
    expect(await heightOf()).to.equal(before);
    expect(faults).to.deep.equal([]);
  });

  it('is given at least 40 and at most 20,000 pixels, whatever it asks for', async () => {
    const frame = await open({ element: 'event-cards', src: feed });
    await frame.getByText('Workshop in Accra').waitFor();
    await grown();
    const set: number[] = [];
    for (const asked of [1e9, -5, Number.NaN, '90px', '300', { valueOf: 1 }]) {
      await frame.evaluate(
        (height) => parent.postMessage({ convene: 'height', height }, '*'),
        asked,
      );
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      set.push(
        parseFloat(
          await page
            .locator('iframe')
            .first()
            .evaluate(({ style }) => style.height),
        ),
      );
    }
    expect(set).to.deep.equal([20_000, 40, 40, 40, 300, 40]);
  });

  it('refuses every script but its own', async () => {
    const frame = await open({ element: 'event-cards', src: feed });
    const ran = await frame.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.ran = 1';
      } catch {
        return 'refused';
      }
      document.body.append(script);
      return String(Reflect.get(window, 'ran'));
    });
    expect(ran).to.equal('refused');
  });
});
