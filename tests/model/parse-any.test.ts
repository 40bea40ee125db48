import { expect } from 'chai';
import * as fc from 'fast-check';
import { NotAFeedError, parseFeed } from '../../src/model/parse-feed.ts';
import { documentOf, eventOf, itemOf } from '../helpers/feeds.ts';
import { anyItem, anything } from '../helpers/hostile.ts';

const url = 'https://example.org/news/feed.json';

describe('whatever a document holds', () => {
  it('is a feed or no feed, and never an accident', () => {
    fc.assert(
      fc.property(anything, (document) => {
        try {
          expect(parseFeed(document, url).feed.items).to.be.an('array');
        } catch (error) {
          expect(error).to.be.instanceOf(NotAFeedError);
        }
      }),
    );
  });

  it('is a feed when it has a list of items', () => {
    fc.assert(
      fc.property(fc.array(anything), (items) => {
        const { feed } = parseFeed({ items }, url);
        expect(feed.items.length).to.be.at.most(items.length);
      }),
    );
  });

  it('is told in problems that have a path and words', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 3 }), (items) => {
        for (const { path, message } of parseFeed(documentOf(items), url).problems) {
          expect(path).to.match(/^items(\[\d+\](\.\w+|\[\d+\])*)?$/);
          expect(message).to.match(/^expected .+, got .+/s);
        }
      }),
    );
  });

  it('leaves the entries beside it as they are', () => {
    const good = [
      itemOf('one', { events: [eventOf('one-event')], outcomes: [{ title: 'Better' }] }),
      itemOf('two', { published: '2024-05-01', related: [{ url: '/r', title: 'R' }] }),
    ];
    const alone = parseFeed(documentOf(good), url).feed.items;
    fc.assert(
      fc.property(anyItem, fc.integer({ min: 0, max: 2 }), (hostile, at) => {
        const document = documentOf([...good.slice(0, at), hostile, ...good.slice(at)]);
        const { items } = parseFeed(document, url).feed;
        const ids = new Set(['one', 'two']);
        const others = items.filter((item) => ids.has(item.id) && item.title?.startsWith('Item'));
        expect(others).to.deep.equal(alone);
      }),
    );
  });

  it('is the same in any order of its members', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 2 }), fc.infiniteStream(fc.nat()), (items, by) => {
        const document = documentOf(items);
        const { feed } = parseFeed(document, url);
        expect(parseFeed(shuffled(document, by), url).feed).to.deep.equal(feed);
      }),
    );
  });

  it('is the same with members beside it that nobody knows', () => {
    fc.assert(
      fc.property(anyItem, anything, (item, other) => {
        const { feed } = parseFeed(documentOf([item]), url);
        const more = documentOf([{ _other: other, ...item, zzz: other }], { _hub: other });
        expect(parseFeed(more, url).feed).to.deep.equal(feed);
      }),
    );
  });

  it('never reaches what all objects inherit', () => {
    const document: unknown = JSON.parse(
      `{"items":[{"id":"a","__proto__":{"polluted":1},"_convene":{"__proto__":{"polluted":1},
        "events":[{"__proto__":{"polluted":1},"id":"a","title":"A","start":"2030"}]}}]}`,
    );
    const { feed } = parseFeed(document, url);
    expect(feed.items[0]).not.to.have.property('polluted');
    expect(feed.items[0]?.events[0]).not.to.have.property('polluted');
    expect({}).not.to.have.property('polluted');
  });

  it('is read where a page has added to what all objects inherit', () => {
    const shared = Object.prototype as Record<string, unknown>;
    const document = documentOf([itemOf('a', { events: [eventOf('a')] })]);
    const before = JSON.stringify(parseFeed(document, url));
    for (const name of ['summary', 'limit', 'status']) shared[name] = 'a page’s own';
    try {
      expect(JSON.stringify(parseFeed(document, url))).to.equal(before);
    } finally {
      for (const name of ['summary', 'limit', 'status']) Reflect.deleteProperty(shared, name);
    }
  });
});

/** The same JSON, the members of each object in another order. */
function shuffled(value: unknown, by: fc.Stream<number>): unknown {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, by));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, own]) => [key, shuffled(own, by)] as const);
  const ranked = entries.map((entry) => ({ entry, rank: by.next().value ?? 0 }));
  return Object.fromEntries(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry));
}
