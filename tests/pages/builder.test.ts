import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { catalogues } from '../../src/text/catalogues.ts';
import { HTML_ELEMENTS } from '../../src/outputs/html.ts';
import { openBrowser, readText, visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const root = join(import.meta.dirname, '../..');
const plugin = readFileSync(join(root, 'wordpress/convene/convene.php'), 'utf8');
const names =
  'element src lang when limit area topic preset theme accent font radius density page base';
const event = 'World Day Against Child Labour';

async function wordsOf(name: string): Promise<Readonly<Record<string, string>>> {
  const file = join(root, `demo/builder/words/${name}.js`);
  const module = (await import(file)) as { default: Readonly<Record<string, string>> };
  return module.default;
}

describe('the builder', function () {
  this.timeout(90_000);
  let browser: Browser | undefined;
  let server: Server;
  const pages: Record<string, string> = {};

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer({ pages, isShared: true });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The builder with a choice, its snippets written for files and a feed of this server. */
  async function open(choice: Readonly<Record<string, string>> = {}, query = ''): Promise<Page> {
    const { origin } = server;
    const base = { src: `${origin}/demo/feed.json`, base: `${origin}/dist/` };
    const hash = new URLSearchParams({ ...base, ...choice }).toString();
    const { page, faults } = await visit(browser!, `${origin}/demo/builder.html${query}#${hash}`);
    expect(faults).to.deep.equal([]);
    return page;
  }

  const codeOf = (page: Page, door: string) => page.locator(`#${door} code`).innerText();

  /** An empty page with a snippet, by its name. */
  async function paste(name: string, code: string, policy?: string, width = 1280) {
    const icon = `<link rel="icon" href="${server.origin}/demo/pictures/icon.svg">`;
    const start = `<!doctype html><html lang="en"><title>Empty</title>${icon}`;
    const other = policy ? await startServer({ pages, policy }) : undefined;
    pages[`/${name}`] = `${start}<body>${code}`;
    const viewport = { width, height: 844 };
    const visited = await visit(browser!, `${(other ?? server).origin}/${name}`, { viewport });
    await other?.close();
    return visited;
  }

  it('can be used by keyboard alone, from field to field and to each copy button', async () => {
    const page = await open();
    await page.locator('[name=element]').focus();
    const reached: string[] = ['element'];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('name') ?? at?.textContent?.trim() ?? '';
      });
      reached.push(name);
    }
    expect(reached).to.include.members(names.split(' '));
    expect(reached.filter((name) => name === 'Copy').length).to.equal(7);
  });

  it('shows the element that the arrow keys choose, and keeps the choice in its address', async () => {
    const page = await open();
    await page.locator('[name=element]').focus();
    await page.keyboard.press('ArrowDown');
    await page.frameLocator('.preview').locator('convene-event-list .row').first().waitFor();
    expect(page.url()).to.contain('element=event-list');
    await page.locator('[name=limit]').focus();
    await page.keyboard.type('1');
    const rows = page.frameLocator('.preview').locator('convene-event-list[limit="1"] .row');
    await rows.first().waitFor();
    expect(await rows.count()).to.equal(1);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('[name=element]').inputValue()).to.equal('event-list');
    expect(await codeOf(page, 'element')).to.contain('limit="1"');
  });

  it('warns of an accent that can’t be read, on the page that it is for', async () => {
    const page = await open({ accent: '#ffb000', page: 'plain' });
    expect(await page.locator('.advice').innerText()).to.contain('4.5 is needed');
    await page.locator('[name=page]').selectOption('dark');
    expect(await page.locator('.advice').innerText()).to.contain('as it is');
  });

  it('writes a tag that shows the cards on an empty page, with hashes, under its own policy', async () => {
    const page = await open({ limit: '4', preset: 'editorial', theme: 'dark' });
    const code = await codeOf(page, 'element');
    expect(code.match(/integrity="sha384-/g)).to.have.length(4);
    const [line = ''] = (await codeOf(page, 'policy')).split('\n');
    const policy = line.replace('Content-Security-Policy: ', '');
    const { page: pasted, faults, violations } = await paste('element', code, policy);
    expect(await violations()).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    expect(await readText(pasted, 'convene-event-cards')).to.contain(event);
    const ground = await pasted
      .locator('convene-event-cards')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).to.equal('rgb(23, 25, 27)');
  });

  for (const door of ['div', 'frame'] as const) {
    it(`writes a ${door} that shows the cards on an empty page`, async () => {
      const page = await open({ limit: '4', lang: 'fr' });
      const { page: pasted, faults } = await paste(door, await codeOf(page, door));
      expect(faults).to.deep.equal([]);
      const place = door === 'frame' ? pasted.frameLocator('iframe') : pasted;
      const card = place.locator('convene-event-cards .card').first();
      await card.waitFor();
      expect(await card.innerText()).to.match(/décembre/);
    });
  }

  for (const width of [390, 1280]) {
    it(`writes a tag that holds the room it will take, ${width} px wide`, async () => {
      const page = await open();
      await page.locator('#element code', { hasText: 'min-height' }).waitFor();
      const code = await codeOf(page, 'element');
      const after = '<p>What the page says after it.</p>'.repeat(40);
      const { page: pasted } = await paste(`room-${width}`, code + after, undefined, width);
      const cards = pasted.locator('convene-event-cards');
      await cards.locator('.card').nth(3).waitFor();
      const moved = await pasted.evaluate(
        () =>
          new Promise<number>((done) => {
            const sum = (list: PerformanceObserverEntryList) =>
              list
                .getEntries()
                .reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0);
            new PerformanceObserver((list) => done(sum(list))).observe({
              type: 'layout-shift',
              buffered: true,
            });
            // An observer without entries is never called.
            requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
          }),
      );
      expect(moved).to.equal(0);
      const left = await cards.evaluate((element) => {
        const last = [...element.shadowRoot!.querySelectorAll('.card')].at(-1)!;
        const { bottom } = element.getBoundingClientRect();
        return bottom - last.getBoundingClientRect().bottom;
      });
      expect(left).to.be.within(-1, 80);
    });
  }

  it('speaks the languages of the elements, in every word', async () => {
    const english = (await wordsOf('en'))!;
    const gapsOf = (text = '') => text.match(/\{\w+\}/g)?.sort() ?? [];
    for (const name of Object.keys(catalogues)) {
      const words = await wordsOf(name);
      expect(Object.keys(words), name).to.deep.equal(Object.keys(english));
      for (const [key, text] of Object.entries(english)) {
        expect(words[key], `${name} ${key}`).to.match(/\S/);
        expect(gapsOf(words[key]), `${name} ${key}`).to.deep.equal(gapsOf(text));
      }
    }
  });

  it('speaks the language that its address or the visitor’s browser asks for', async () => {
    const page = await open({}, '?in=ur');
    const words = await wordsOf('ur');
    const main = page.locator('main');
    await page.locator('h1', { hasText: words['title']! }).waitFor();
    expect(await main.getAttribute('dir')).to.equal('rtl');
    expect(
      await page.locator('#element code').evaluate((code) => getComputedStyle(code).direction),
    ).to.equal('ltr');
    expect(await codeOf(page, 'element')).to.contain(`>${words['ourEvents']}</a>`);
    expect(await page.locator('.copy').first().innerText()).to.equal(words['copy']);
    const said = (await page.locator('[data-word]').allInnerTexts()).join('\n');
    for (const key of ['title', 'element', 'notes']) expect(said).to.contain(words[key]);
    await page.locator('[name=speech]').selectOption('fr');
    await page.locator('h1', { hasText: (await wordsOf('fr'))['title']! }).waitFor();
    expect(page.url()).to.contain('?in=fr');
    const other = await browser!.newContext({ locale: 'ne-NP' });
    const nepali = await other.newPage();
    await nepali.goto(`${server.origin}/demo/builder.html`);
    await nepali.locator('h1', { hasText: (await wordsOf('ne'))['title']! }).waitFor();
  });

  it('writes a style sheet that colours what it shows, and keeps its room', async () => {
    const page = await open({ accent: '#8a2c5a' });
    await page.locator('#css code', { hasText: 'min-height' }).waitFor();
    const css = await codeOf(page, 'css');
    const code = (await codeOf(page, 'element')).replace(/ style="[^"]*"/, '');
    const { page: pasted } = await paste('css', `<style>${css}</style>${code}`);
    const when = pasted.locator('convene-event-cards .when > time').first();
    const [accent, room] = await when.evaluate((element) => {
      const { host } = element.getRootNode() as ShadowRoot;
      const { minHeight } = getComputedStyle(host);
      return [getComputedStyle(host).getPropertyValue('--convene-accent'), minHeight];
    });
    expect(accent).to.equal('#8a2c5a');
    expect(parseFloat(room!)).to.be.above(200);
  });

  it('writes a shortcode that the plugin understands, and names a file that the tool makes', async () => {
    const page = await open({ limit: '4', topic: 'Wages', lang: 'ne', theme: 'dark' });
    const shortcode = await codeOf(page, 'wordpress');
    const pairs = [...shortcode.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name]) => name);
    expect(pairs).to.deep.equal(['element', 'src', 'limit', 'topic', 'lang', 'theme']);
    for (const name of pairs.slice(1)) expect(plugin).to.contain(`'${name}'`);
    for (const name of await page.locator('[name=element] option').all()) {
      expect(HTML_ELEMENTS).to.include(await name.getAttribute('value'));
    }
  });
});
