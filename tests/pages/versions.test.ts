import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openBrowser, readText, visit } from '../helpers/browser.ts';
import { startServer } from '../helpers/server.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const folder = `dist/${version}`;

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

describe('the folder of a version', () => {
  const { files, version: named } = JSON.parse(read(`${folder}/integrity.json`)) as Integrity;

  it('holds a hash for every file that a page can load', () => {
    expect(named).to.equal(version);
    const present = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    const loadable = present.filter(
      (name) => /\.(js|css|html)$/.test(name) && name !== 'pinned.html',
    );
    expect(Object.keys(files)).to.include('convene.js').and.to.include('convene.classic.js');
    expect(Object.keys(files).sort()).to.deep.equal(loadable.sort());
  });

  it('holds what the hashes are of, as the folder above does', () => {
    for (const [name, hash] of Object.entries(files)) {
      for (const path of [`${folder}/${name}`, `dist/${name}`]) {
        const bytes = readFileSync(join(root, path));
        expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, path).to.equal(
          hash,
        );
      }
    }
  });
});

describe('the snippet of a version', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
  });
  after(() => browser?.close());

  const feed = '/tests/pages/hostile/feed.json';
  const element = `<convene-event-cards src="${feed}">Own words</convene-event-cards>`;

  /** A page with the snippet, for files that are as they were, or one of which has been changed. */
  async function show(changed: Readonly<Record<string, string>> = {}) {
    const pages: Record<string, string> = { ...changed };
    const server = await startServer({ pages });
    const snippet = read(`${folder}/pinned.html`).replaceAll(
      'https://example.org/convene/',
      `${server.origin}/dist/`,
    );
    pages['/page'] =
      `<!doctype html><html lang="en"><title>P</title><link rel="icon" href="data:,">${snippet}${element}`;
    const { page, faults } = await visit(browser!, `${server.origin}/page`);
    const text = await readText(page, 'convene-event-cards');
    await page.close();
    await server.close();
    return { text, faults };
  }

  it('shows what it should', async () => {
    const { text, faults } = await show();
    expect(text).to.contain('Workshop in Accra');
    expect(faults).to.deep.equal([]);
  });

  it('runs nothing that has been changed, be it imported late', async () => {
    const names = readdirSync(join(root, folder, 'chunks'));
    const core = names.find((name) => name.startsWith('core'))!;
    for (const name of ['convene.js', 'event-cards.js', `chunks/${core}`]) {
      const path = `/${folder}/${name}`;
      const { text, faults } = await show({ [path]: `${read(path)};document.title='changed'` });
      expect(text, name).to.equal('Own words');
      const others = faults.filter((fault) => !/integrity|Failed to (load|find)/i.test(fault));
      expect(others).to.deep.equal([]);
    }
  });
});
