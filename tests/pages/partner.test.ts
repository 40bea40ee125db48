import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { findFaults } from '../helpers/axe.ts';
import { openBrowser, readText, visit, type Visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const file = join(import.meta.dirname, '../../demo/feed.json');
const { feed } = parseFeed(JSON.parse(readFileSync(file, 'utf8')), 'https://example.org/feed.json');
const item = feed.items.find(({ id }) => id === 'two-meetings-in-asia-2024')!;
const names = new Intl.DisplayNames('en', { type: 'region' });
const areas = [...item.events, ...item.outcomes].flatMap((told) => told.areas);
const photos = [item, ...item.events, ...item.related].flatMap((told) =>
  'photos' in told ? told.photos : (told.photo ?? []),
);

describe('the partner’s page', function () {
  this.timeout(60_000);
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

  for (const timezoneId of ['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Auckland']) {
    describe(`in ${timezoneId}`, () => {
      let visited: Visit;
      let text = '';

      before(async () => {
        visited = await visit(browser!, `${server.origin}/demo/partner.html`, { timezoneId });
        const more = visited.page.locator('convene-report').getByRole('button', { name: /more/ });
        for (const button of await more.all()) await button.click();
        text = await readText(visited.page, 'convene-report');
      });

      after(() => visited.page.context().close());

      it('dates both meetings as their organizers do', () => {
        expect(text).to.contain('23–25 July 2024\nARAT Conference\nBali, Indonesia');
        expect(text).to.contain(
          '27–30 August 2024\nECPAT Collective Action Workshop\nKathmandu, Nepal',
        );
        expect(text).to.contain('24 September 2024');
      });

      it('names every country and region', () => {
        expect(areas).to.have.length.above(15);
        for (const { code } of areas) expect(text).to.contain(names.of(code)!);
      });

      it('describes and credits every picture', () => {
        expect(photos).to.have.length.above(3);
        for (const { alt, credit } of photos) {
          if (alt) expect(text).to.contain(`[${alt}]`);
          expect(text).to.contain(`Picture: ${credit}`);
        }
      });

      it('tells the three outcomes, and of which meetings they came', () => {
        expect(item.outcomes).to.have.length(3);
        for (const { title, text: words = '' } of item.outcomes) {
          expect(text).to.contain(`${title}\n${words}\nFrom `);
        }
      });

      it('calls to action', () => {
        const { text: words, label } = item.cta!;
        expect(text).to.contain(`${words}\n${label!}`);
      });

      it('says what to read next', () => {
        expect(item.related).to.have.length(3);
        for (const { title } of item.related) expect(text).to.contain(title);
      });
    });
  }

  it('would not hide a fault inside the element from axe', async () => {
    const { page } = await visit(browser!, `${server.origin}/demo/partner.html`);
    const picture = page.locator('convene-report img').first();
    await picture.evaluate((image) => image.removeAttribute('alt'));
    expect(await findFaults(page)).to.have.length(1);
  });
});
