import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { readJson } from '../helpers/json.ts';

const cases = [
  'addresses',
  'authors',
  'banner-image',
  'dates',
  'event-ids-repeated',
  'html-only',
  'ids-missing',
  'ids-of-other-types',
  'microblog',
  'nulls',
  'podcast',
  'prototype-keys',
  'spec-2-0',
  'version-1-0',
  'version-1-1',
  'wrong-types',
];

interface Expected {
  readonly url: string;
  readonly problems: readonly string[];
}

const orNull = (value: unknown) => value ?? null;

/** Every list that an expectation may hold, of a feed that was read. */
function summaryOf(document: unknown, url: string): Record<string, readonly unknown[]> {
  const { feed, problems } = parseFeed(document, url);
  const { items } = feed;
  return {
    titles: items.map(({ title }) => orNull(title)),
    ids: items.map(({ id }) => id),
    urls: items.map((item) => orNull(item.url)),
    published: items.map(({ published }) => orNull(published)),
    photos: items.map(({ photo }) => orNull(photo?.url)),
    texts: items.map(({ text }) => orNull(text)),
    events: items.flatMap(({ events }) => events.map(({ id }) => id)),
    problems: [...new Set(problems.map(({ path }) => path))].sort(),
  };
}

describe('a feed as it comes', () => {
  for (const name of cases) {
    it(`is read: ${name}`, async () => {
      const document: unknown = await readJson(`tests/fixtures/feeds/${name}.json`);
      const file = `tests/fixtures/feeds/${name}.expected.json`;
      const { url, problems, ...lists } = await readJson<Expected>(file);
      const summary = summaryOf(document, url);
      const { problems: found, ...all } = summary;
      const asked = Object.fromEntries(Object.keys(lists).map((key) => [key, all[key]]));
      expect(asked).to.deep.equal(lists);
      expect(found).to.deep.equal([...new Set(problems)].sort());
    });
  }

  it('leaves what all objects inherit alone', async () => {
    const document: unknown = await readJson('tests/fixtures/feeds/prototype-keys.json');
    const { feed } = parseFeed(document, 'https://example.org/');
    expect(feed.language).to.equal(undefined);
    expect(feed.nextUrl).to.equal(undefined);
    expect(({} as Record<string, unknown>)['url']).to.equal(undefined);
  });
});

describe('a feed of the demo', () => {
  for (const name of ['feed', 'feed-states', 'feed-ne', 'feed-maps']) {
    it(`has nothing wrong with it: ${name}.json`, async () => {
      const document: unknown = await readJson(`demo/${name}.json`);
      const { feed, problems } = parseFeed(document, 'https://example.org/demo/feed.json');
      expect(problems).to.deep.equal([]);
      expect(feed.items).not.to.be.empty;
    });
  }
});
