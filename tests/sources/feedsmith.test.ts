import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseFeed } from 'feedsmith';
import { decode } from '../../src/sources/decode.ts';
import type { ImportedItem } from '../../src/model/imported-item.ts';
import { importRss } from '../../src/sources/rss.ts';
import { NOW } from './shared-tests.ts';

const folder = new URL('../fixtures/rss/', import.meta.url);
// What is taken out of `private-data.xml` stays in the other reader's titles.
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.xml') && name !== 'private-data.xml',
);

interface Read {
  readonly title?: string;
  readonly link?: string;
  readonly date?: string;
}

/** What another reader of feeds makes of a file; nothing where it gives up. */
function readOtherwise(text: string): Read[] {
  try {
    const { format, feed } = parseFeed(text);
    const entries =
      (format === 'atom' ? feed.entries : (feed as { items?: unknown[] }).items) ?? [];
    return (entries as Record<string, unknown>[]).map(toRead);
  } catch {
    return [];
  }
}

function toRead(entry: Record<string, unknown>): Read {
  const words = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const inside = (value: unknown) =>
    words((value as { value?: unknown } | undefined)?.value) ?? words(value);
  const links = entry['links'] as { rel?: string; href?: string }[] | undefined;
  const alternate = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    title: inside(entry['title']),
    link: words(entry['link']) ?? alternate?.href,
    date: words(entry['pubDate']) ?? words(entry['published']) ?? words(entry['updated']),
  };
}

const letters = (text: string) =>
  text
    .replace(/<[^>]*>|&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

describe('importRss beside another reader', () => {
  for (const name of files) {
    it(`reads as much of ${name.replace('.xml', '').replaceAll('-', ' ')}`, async () => {
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
      const theirs = readOtherwise(decode(bytes).text);
      const { items } = await importRss(bytes, { url: `https://example.org/${name}`, now: NOW });
      // An entry that is there twice, and one that holds nothing, are told as problems.
      const told = theirs.filter(({ title, link }) => title !== undefined || link !== undefined);
      const different = new Set(told.map(({ title, link }) => `${title} ${link}`));
      if (name !== 'same-guid.xml') expect(items.length).to.be.at.least(different.size);
      for (const their of told) expectSameIn(items, their);
    });
  }

  it('has something to compare with in most files', () => {
    const read = files.filter(
      (name) =>
        readOtherwise(decode(new Uint8Array(readFileSync(new URL(name, folder)))).text).length > 0,
    );
    expect(read.length).to.be.above(files.length * 0.7);
  });
});

function expectSameIn(items: readonly ImportedItem[], { title, link, date }: Read): void {
  const same = items.find((item) =>
    title === undefined
      ? item.url === link
      : letters(item.title ?? '') === letters(title) || (link !== undefined && item.url === link),
  );
  expect(same, `"${title}" ${link}`).not.to.equal(undefined);
  if (link && /^https?:\/\/(?!zoom)/.test(link)) expect(same?.url).to.equal(new URL(link).href);
  const instant = Date.parse(date ?? '');
  if (same?.publishedAt && !isNaN(instant) && /[+-]\d\d:?\d\d$|Z$|GMT$/.test(date ?? '')) {
    expect(Date.parse(same.publishedAt)).to.equal(instant);
  }
}
