import { expect } from 'chai';
import type { EventEntry } from '../../src/model/feed.ts';
import { selectEvents } from '../../src/model/select.ts';
import { selectPart } from '../../src/model/select-part.ts';
import { selectSorted } from '../../src/model/select-sorted.ts';
import { tally } from '../../src/model/tally.ts';
import { documentOf, eventOf, itemOf, readFeed } from '../helpers/feeds.ts';

const feed = readFeed(
  documentOf([
    itemOf('one', {
      events: [
        eventOf('late', { start: '2031' }),
        eventOf('past', { start: '2019-05-01' }),
        eventOf('same', { start: '2019-05-01' }),
        eventOf('open', { start: undefined, dateText: 'Soon' }),
      ],
    }),
    itemOf('two', {
      events: [
        eventOf('soon', { start: '2030-02-01T09:00', timeZone: 'Asia/Kathmandu' }),
        eventOf('older', { start: '2018' }),
        eventOf('spent', { start: '2018', status: 'cancelled' }),
        eventOf('off', { start: '2030-01-01', status: 'cancelled' }),
      ],
    }),
  ]),
);

describe('events put in order once', () => {
  it('are those that are selected one by one, in the same order, at any time', () => {
    // To and fro, since what has been found out holds for a time.
    const [early, late] = [Date.UTC(2017, 1), Date.UTC(2030, 1, 1, 5)];
    for (const now of [early, Date.UTC(2025, 1), late, late, early]) {
      for (const when of ['upcoming', 'past', 'all', undefined] as const) {
        for (const item of [undefined, feed.items[1]]) {
          const match = ({ event }: { event: { id: string } }) => event.id !== 'late';
          const filter = { when, item, match };
          const ids = (entries: readonly EventEntry[]) => entries.map((one) => one.event.id);
          const expected = ids(selectEvents(feed, filter, now));
          expect(ids(selectSorted(feed, filter, now))).to.deep.equal(expected);
        }
      }
    }
  });
});

describe('a part of events put in order', () => {
  it('is what is to come, or what has been and was held, as if it had been selected', () => {
    const now = Date.UTC(2030, 1, 1, 5);
    // As they were put in order some time ago.
    const all = selectSorted(feed, {}, Date.UTC(2025, 1));
    for (const when of ['upcoming', 'past'] as const) {
      const ids = selectPart(all, when, now).map(({ event }) => event.id);
      expect(ids).to.have.members(selectSorted(feed, { when }, now).map(({ event }) => event.id));
    }
  });
});

describe('a tally', () => {
  it('counts the values of the things at some places, and names none that is not there', () => {
    const count = tally([['a', 'b'], ['b'], ['c']], (values) => values);
    expect([...count([[0, 1], [1]])]).to.deep.equal([
      ['a', 1],
      ['b', 3],
    ]);
    expect(count([]).size).to.equal(0);
  });
});
