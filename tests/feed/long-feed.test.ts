import { expect } from 'chai';
import { parseText } from '../../src/feed/load-feed.ts';
import { readLong } from '../../src/feed/long-feed.ts';
import { selectFirst } from '../../src/feed/select-first.ts';
import { NotAFeedError } from '../../src/model/parse-feed.ts';
import { selectEvents } from '../../src/model/select.ts';
import { documentOf, eventOf, itemOf } from '../helpers/feeds.ts';

const base = 'https://example.org/feed.json';
const now = Date.UTC(2026, 5, 15);

/** Events before and after now, out of order, some of them twice, some of them broken. */
const items = Array.from({ length: 64 }, (_, index) => {
  const year = 2020 + ((index * 7) % 13);
  const events = [
    eventOf(`e${index}`, { start: `${year}-03-0${1 + (index % 9)}` }),
    eventOf(`e${index % 60}b`, { start: `${year}` }),
    ...(index % 20 === 7 ? [{ id: 'x', title: 'No date' }, 'nothing', null] : []),
  ];
  return itemOf(`i${index}`, { events, published: `20${10 + (index % 10)}` }, { url: 'a.html' });
});
const text = JSON.stringify(documentOf(items, { title: '', next_url: '/2.json' }));
const read = () => readLong(text, base, () => Promise.resolve());

describe('a long feed', () => {
  it('is the same in slices as at once, what is wrong with it included', async () => {
    const [slow, whole] = [await read().whole, parseText(text, base)];
    expect(slow.feed).to.deep.equal(whole.feed);
    const messages = ({ problems }: typeof whole) => problems.map(({ message }) => message).sort();
    expect(messages(slow)).to.deep.equal(messages(whole));
    const lost = ({ problems }: typeof whole) => problems.filter(({ isLost }) => isLost);
    expect(lost(slow)).to.deep.equal(lost(whole));
  });

  it('lets others have a turn between any two slices', async () => {
    let turns = 0;
    const pause = () => Promise.resolve((turns += 1));
    await readLong(text, base, pause).whole;
    expect(turns).to.equal(8);
  });

  it('shows first what the whole shows first', async () => {
    const { first, whole } = read();
    const part = first(5, now);
    const { feed } = await whole;
    const ids = (from: typeof feed, when: 'upcoming' | 'past', count: number) =>
      selectEvents(from, { when }, now)
        .slice(0, count)
        .map(({ event }) => event.id);
    expect(ids(part.feed, 'upcoming', 9)).to.deep.equal(ids(feed, 'upcoming', 5));
    expect(ids(part.feed, 'past', 9)).to.deep.equal(ids(feed, 'past', 3));
    expect(part.feed.nextUrl).to.equal(undefined);
    expect(feed.nextUrl).to.equal('https://example.org/2.json');
  });

  it('shows first what is past, where nothing is to come', () => {
    const past = [1, 2, 3, 4, 5].map((day) => eventOf(`d${day}`, { start: `2020-01-0${day}` }));
    const chosen = selectFirst({ items: [itemOf('a', { events: past })] }, 4, now);
    const [{ _convene: extension }] = chosen as [{ _convene: { events: { id: string }[] } }];
    expect(extension.events.map(({ id }) => id)).to.deep.equal(['d2', 'd3', 'd4', 'd5']);
  });

  it('passes over whatever is no item and no event', () => {
    const odd = [null, 1, 'a', {}, { _convene: null }, { _convene: { events: [null, 1, {}] } }];
    expect(selectFirst({ items: odd }, 5, now)).to.deep.equal([]);
  });

  it('is none where it is no feed', () => {
    for (const other of ['null', '{"items":1}', '3']) {
      expect(() => readLong(other, base, () => Promise.resolve())).to.throw(NotAFeedError);
    }
    expect(() => readLong('{', base, () => Promise.resolve())).to.throw(SyntaxError);
  });
});
