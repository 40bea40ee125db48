import { expect } from 'chai';
import * as fc from 'fast-check';
import { stateOf } from '../../src/model/span.ts';
import { type EventFilter, selectEvents } from '../../src/model/select.ts';
import { selectItem } from '../../src/model/select-item.ts';
import { dates, instants } from '../helpers/dates.ts';
import { documentOf, documentOfEvents, eventOf, itemOf, readFeed } from '../helpers/feeds.ts';

const now = Date.parse('2026-09-22T12:00Z');

const feed = readFeed(
  documentOf([
    itemOf('one', {
      events: [
        eventOf('far', { start: '2027-01' }),
        eventOf('undated', { start: undefined, dateText: 'To be announced' }),
        eventOf('soon', { start: '2026-09-30' }),
        eventOf('last-year', { start: '2025-05-01' }),
        eventOf('off', { start: '2026-10-02', status: 'cancelled' }),
      ],
    }),
    itemOf('two', {
      events: [
        eventOf('under-way', { start: '2026-09-21', end: '2026-09-23' }),
        eventOf('last-week', { start: '2026-09-15' }),
        eventOf('was-off', { start: '2026-09-01', status: 'cancelled' }),
        eventOf('moved', { start: '2026-10-01', status: 'rescheduled' }),
      ],
    }),
  ]),
);

const idsOf = (filter: EventFilter, at = now) =>
  selectEvents(feed, filter, at).map(({ event }) => event.id);
const upcoming = ['under-way', 'soon', 'moved', 'off', 'far', 'undated'];
const past = ['last-week', 'last-year'];

describe('the events that are selected', () => {
  it('are under way or upcoming, the soonest first and the undated last', () => {
    expect(idsOf({ when: 'upcoming' })).to.deep.equal(upcoming);
  });

  it('are past, the latest first', () => {
    expect(idsOf({ when: 'past' })).to.deep.equal(past);
  });

  it('are all of them, the past ones after the others', () => {
    expect(idsOf({ when: 'all' })).to.deep.equal([...upcoming, ...past]);
    expect(idsOf({})).to.deep.equal([...upcoming, ...past]);
  });

  it('leave out a cancelled one once it would be over', () => {
    expect(idsOf({}, Date.parse('2026-10-03T11:59Z'))).to.include('off');
    expect(idsOf({}, Date.parse('2026-10-03T12:00Z'))).not.to.include('off');
  });

  it('are those of one item', () => {
    expect(idsOf({ item: feed.items[1] })).to.deep.equal(['under-way', 'moved', 'last-week']);
  });

  it('pass any further test', () => {
    expect(idsOf({ match: ({ event }) => event.id.startsWith('u') })).to.deep.equal([
      'under-way',
      'undated',
    ]);
  });

  it('come with the item that tells of them', () => {
    const [entry] = selectEvents(feed, { when: 'upcoming' }, now);
    expect(entry?.item.id).to.equal('two');
  });

  it('keep the order of the feed where they begin together', () => {
    const three = readFeed(documentOfEvents(eventOf('a'), eventOf('b'), eventOf('c')));
    const ids = selectEvents(three, {}, now).map(({ event }) => event.id);
    expect(ids).to.deep.equal(['a', 'b', 'c']);
  });

  it('are each either past or upcoming, and in their order', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 12 }), instants, (starts, at) => {
        const events = starts.map((start, index) => eventOf(`${index}`, { start }));
        const any = readFeed(documentOfEvents(...events));
        const [coming, gone] = (['upcoming', 'past'] as const).map((when) =>
          selectEvents(any, { when }, at),
        );
        expect(coming!.length + gone!.length).to.equal(starts.length);
        expect(gone!.every(({ event }) => stateOf(event, at) === 'past')).to.be.true;
        expect(coming!.some(({ event }) => stateOf(event, at) === 'past')).to.be.false;
        expect(selectEvents(any, {}, at)).to.deep.equal([...coming!, ...gone!]);
      }),
    );
  });
});

describe('the item that is selected', () => {
  const items = readFeed(
    documentOf([
      itemOf('old', { published: '2023-01-01', outcomes: [{ title: 'Old' }] }),
      itemOf('report', { published: '2024-01-01', outcomes: [{ title: 'New' }] }),
      itemOf('news', { published: '2025-01-01' }),
      itemOf('undated', { outcomes: [{ title: 'Undated' }] }),
    ]),
  );

  it('is the newest with outcomes', () => {
    expect(selectItem(items)?.id).to.equal('report');
  });

  it('is the newest where none has outcomes', () => {
    const plain = readFeed(
      documentOf([itemOf('a', { published: '2024' }), itemOf('b', { published: '2025' })]),
    );
    expect(selectItem(plain)?.id).to.equal('b');
  });

  it('is the one with an id or an address', () => {
    expect(selectItem(items, 'news')?.id).to.equal('news');
    expect(selectItem(items, 'https://example.org/old')?.id).to.equal('old');
  });

  it('is none when nothing has the id, or there is nothing', () => {
    expect(selectItem(items, 'nowhere')).to.equal(undefined);
    expect(selectItem(readFeed(documentOf([])))).to.equal(undefined);
  });
});
