import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Package } from 'custom-elements-manifest/schema';
import type { Browser, Page } from 'playwright-core';
import { withTables, written } from '../../scripts/theming.mjs';
import { checkOverrides } from '../../src/cli/build/override-schema.ts';
import { elementPages, openBrowser } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')) as Package;

interface Element {
  readonly tagName: string;
  readonly attributes: readonly { name: string; description?: string }[];
  readonly cssParts: readonly { name: string; description?: string }[];
  readonly cssProperties: readonly { name: string; description?: string }[];
  readonly slots: readonly { name: string }[];
  readonly events: readonly { name: string; description?: string }[];
}

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration) => 'tagName' in declaration && declaration.tagName) as Element[];

/** How often a section of a page explains a name. */
function countTold(page: Page, section: string, name: string): Promise<number> {
  const terms = page.locator(`section[aria-labelledby=${section}] .facts dt`);
  return terms.filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) }).count();
}

describe('the page for publishers', () => {
  it('shows corrections that the tool takes', () => {
    const [, json = ''] = /<code>(\{[^<]*)<\/code>/.exec(read('demo/publish.html')) ?? [];
    const corrections = JSON.parse(json) as Record<string, unknown>;
    expect(Object.keys(corrections)).to.have.length(3);
    expect(checkOverrides(corrections, 'overrides.json')).to.deep.equal([]);
  });
});

describe('the manifest', () => {
  it('names the elements, each with a page of the demo', () => {
    const tags = elements.map(({ tagName }) => tagName.replace('convene-', ''));
    expect(tags.sort()).to.deep.equal(elementPages.sort());
  });

  it('describes every attribute, part, variable and event', () => {
    for (const { tagName, attributes, cssParts, cssProperties, events } of elements) {
      // What an element inherits and has no use for is not said of it.
      const used = {
        'convene-event-card': ['src', 'heading-level'],
        'convene-feed': ['src', 'area', 'exclude'],
        'convene-filter': ['fields'],
        'convene-exit': ['href', 'fixed'],
        'convene-subscribe': ['ics', 'rss', 'src', 'heading-level'],
      }[tagName] ?? ['src', 'limit', 'heading-level'];
      expect(attributes.map(({ name }) => name)).to.include.members(used);
      const told = { 'convene-filter': ['convene-load'], 'convene-exit': ['convene-exit'] }[
        tagName
      ] ?? ['convene-load', 'convene-error'];
      expect(events.map(({ name }) => name)).to.include.members(told);
      for (const one of [...attributes, ...cssParts, ...cssProperties, ...events]) {
        expect(one.description, one.name).to.be.a('string').with.length.above(3);
      }
    }
  });
});

describe('a page of the demo', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let server: Server;
  let page: Page;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    server = await startServer();
    // Pages are read as they were written.
    page = await browser.newPage({ javaScriptEnabled: false });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { tagName, attributes, cssParts, events } of elements) {
    it(`tells of every attribute, part and event of ${tagName}`, async () => {
      await page.goto(`${server.origin}/demo/${tagName.replace('convene-', '')}.html`);
      for (const { name } of attributes) {
        expect(await countTold(page, 'options', name), name).to.equal(1);
      }
      for (const { name } of [...cssParts, ...events]) {
        expect(await countTold(page, 'parts', name), name).to.equal(1);
      }
    });

    it(`shows, of ${tagName}, what its snippets say`, async () => {
      await page.goto(`${server.origin}/demo/${tagName.replace('convene-', '')}.html`);
      const shown = await page.locator('.example:has(code:not(.css))').all();
      expect(shown).to.have.length.above(7);
      for (const example of shown) {
        const snippet = await example.locator('code:not(.css)').last().textContent();
        const live = await example.locator('.live').innerHTML();
        expect(plain(live)).to.equal(plain(snippet ?? ''));
      }
      const styles = plain(read('demo/demo.css'));
      for (const css of await page.locator('code.css').allTextContents()) {
        expect(styles).to.contain(plain(css));
      }
    });
  }

  it('tells, where it tells of theming, of every variable and slot', async () => {
    await page.goto(`${server.origin}/demo/theming.html`);
    const { cssProperties, slots } = elements[0]!;
    for (const { name } of cssProperties) {
      expect(await countTold(page, 'tokens', name), name).to.equal(1);
    }
    for (const { name } of slots.filter(({ name }) => name)) {
      expect(await countTold(page, 'slots', name), name).to.equal(1);
    }
  });

  for (const path of written) {
    it(`named ${path} says of tokens, slots, parts and events what the manifest says`, async () => {
      expect(read(path)).to.equal(await withTables(path));
    });
  }
});

/** Markup or style without the white space that a formatter adds. */
function plain(code: string): string {
  return code
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .replaceAll('=""', '')
    .trim();
}
