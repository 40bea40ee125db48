import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, type Visit, visit } from '../helpers/browser.ts';
import { documentOf, eventOf, itemOf } from '../helpers/feeds.ts';
import { readThrice } from '../helpers/parsers.ts';
import { type Server, startServer } from '../helpers/server.ts';

const area = (code: string) => ({ code, roles: ['host'] });
const hearing = eventOf('hearing', {
  title: 'Hearing on wages',
  start: '2091-03-02T09:00',
  end: '2091-03-02T17:00',
  timeZone: 'Asia/Kathmandu',
  places: [{ name: 'Kathmandu', country: 'NP' }],
  areas: [area('NP')],
});
const feed = documentOf([
  itemOf('one', { events: [hearing, eventOf('port', { start: '2090', areas: [area('IN')] })] }),
  itemOf('two', {
    events: Array.from({ length: 30 }, (_, index) =>
      eventOf(`old-${index}`, { start: '2019', areas: [area(index < 15 ? 'NP' : 'GH')] }),
    ),
  }),
]);

const content = `<!doctype html><html lang="en"><title>Events</title><link rel="icon" href="data:,">
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
<main><h1>Events</h1><p style="height: 60vh">Of ours.</p>
<convene-feed src="/visit.json">
  <convene-filter></convene-filter>
  <convene-region-map></convene-region-map>
  <convene-event-list details></convene-event-list>
</convene-feed></main>`;

describe('a whole visit to the page as it is built', function () {
  this.timeout(120_000);
  let browser: Browser | undefined;
  let server: Server;
  let page: Page;
  let faults: Visit['faults'];

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    const pages = { '/visit': content, '/visit.json': JSON.stringify(feed) };
    server = await startServer({ pages });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const list = () => page.locator('convene-event-list');
  const rows = (count: number) =>
    until(async () => (await list().locator('article').count()) === count);
  const filter = () => page.locator('convene-filter');
  const searchBox = () => filter().getByRole('searchbox', { name: 'Search events' });
  const dialog = () => page.locator('dialog[open]');
  const shown = () => list().locator('[part=shown]').textContent();

  async function until(condition: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      if (await condition()) return;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    throw new Error('waited in vain');
  }

  /** What has the focus, through shadow roots: its words. */
  const focused = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const { labels } = active as HTMLInputElement;
      const name =
        active?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active?.textContent ?? '';
      return `${active?.localName} ${name.replace(/\s+/g, ' ').trim()}`;
    });

  async function tabTo(wanted: string, key = 'Tab'): Promise<void> {
    for (let press = 0; press < 90; press += 1) {
      if ((await focused()) === wanted) return;
      await page.keyboard.press(key);
    }
    throw new Error(`no way by ${key} to: ${wanted}`);
  }

  async function open(timezoneId: string): Promise<void> {
    await page?.context().close();
    ({ page, faults } = await visit(browser!, `${server.origin}/visit`, { timezoneId }));
    await rows(5);
  }

  for (const zone of ['UTC', 'Asia/Kathmandu', 'America/New_York']) {
    it(`is done by keyboard alone, and leaves nothing behind, in ${zone}`, async () => {
      await open(zone);
      const history = await page.evaluate(() => window.history.length);
      // Nepal, on the map's list.
      await tabTo('button Nepal');
      await page.keyboard.press('Enter');
      await until(async () => (await shown()) === '16 events in Nepal');
      await rows(4);
      expect(await focused()).to.equal('button Nepal');
      expect(await filter().getByLabel('Country or region').inputValue()).to.equal('NP');
      // More, and the focus on the first that is new.
      await tabTo('button Show 10 more (past events)');
      await page.keyboard.press('Enter');
      await rows(14);
      expect(await focused()).to.match(/^article .*Event old-3/);
      // One of them in full.
      await tabTo('a Hearing on wages', 'Shift+Tab');
      const scroll = await page.evaluate(() => scrollY);
      expect(scroll).to.be.above(0);
      await page.keyboard.press('Enter');
      await dialog().waitFor();
      expect(await focused()).to.equal('h2 Hearing on wages');
      await tabTo('summary Add to calendar');
      await page.keyboard.press('Enter');
      await tabTo('button Calendar file (.ics)');
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const file = await download;
      expect(file.suggestedFilename()).to.equal('Hearing-on-wages.ics');
      expect(readThrice(await readFile(await file.path(), 'utf8'))).to.deep.equal(
        Array.from({ length: 3 }, () => ['2091-03-02T03:15:00.000Z', '2091-03-02T11:15:00.000Z']),
      );
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      expect(await focused()).to.equal('a Hearing on wages');
      expect(await page.evaluate(() => scrollY)).to.equal(scroll);
      // The choice is taken back.
      await tabTo('button Remove: Nepal', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await rows(15);
      await until(async () => (await focused()) === 'input Search events');
      expect(await list().locator('[part=shown]').count()).to.equal(0);

      expect(page.url()).to.equal(`${server.origin}/visit`);
      expect(await page.evaluate(() => window.history.length)).to.equal(history);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).to.deep.equal(
        [0, 0],
      );
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).to.equal(0);
      expect(await page.context().cookies()).to.deep.equal([]);
      expect(faults).to.deep.equal([]);
    });
  }

  it('finds as one types, says so, and tells what to loosen', async () => {
    await open('UTC');
    await tabTo('input Search events');
    await page.keyboard.type('wages');
    await rows(1);
    expect(await filter().getByText('1 of 32 events').count()).to.equal(1);
    expect(await page.locator('convene-feed').getByText('1 event · “wages”').count()).to.be.above(
      0,
    );
    await page.keyboard.press('Home');
    await page.keyboard.type('xx');
    const nothing = page.getByText('Nothing matches “xxwages”.');
    await nothing.waitFor();
    expect(await searchBox().inputValue()).to.equal('xxwages');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await rows(1);
    // The caret is where it was.
    await page.keyboard.press('Delete');
    expect(await searchBox().inputValue()).to.equal('ages');
    // Only what the words leave can be chosen; what is chosen stays among it.
    const when = filter().getByLabel('When');
    expect(await when.locator('option').allTextContents()).to.deep.equal([
      'Any time',
      'Upcoming (1)',
      '2091 (1)',
    ]);
    await when.selectOption('2091');
    await searchBox().fill('old');
    await page.getByText('Nothing matches “old” · 2091.').waitFor();
    expect(await when.inputValue()).to.equal('2091');
    await list().getByRole('button', { name: 'Without 2091: 30 events' }).press('Enter');
    await rows(20);
    expect(await searchBox().inputValue()).to.equal('old');
    expect(await when.inputValue()).to.equal('');
    await filter().getByRole('button', { name: 'Clear all' }).press('Enter');
    await rows(5);
    expect(await searchBox().inputValue()).to.equal('');
    expect(faults).to.deep.equal([]);
  });
});
