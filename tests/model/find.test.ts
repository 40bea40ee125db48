import { expect } from 'chai';
import { findEvents } from '../../src/model/find.ts';
import { joinFeeds } from '../../src/model/join-feeds.ts';
import { regionsHolding } from '../../src/model/regions.ts';
import { selectEvents } from '../../src/model/select.ts';
import { nothingChosen, type Selection } from '../../src/model/selection.ts';
import { documentOf, eventOf, itemOf, readFeed } from '../helpers/feeds.ts';

const now = Date.UTC(2026, 0);
const feed = readFeed(
  documentOf([
    itemOf('asia', {
      events: [
        eventOf('nepal', {
          start: '2024-12-30',
          end: '2025-01-02',
          areas: [{ code: 'NP', roles: ['host'] }],
          places: [{ name: 'Pokhara', country: 'NP' }],
          topics: ['Wages'],
        }),
        eventOf('asia', { start: '2030', areas: [{ code: '142', roles: ['host'] }] }),
      ],
      outcomes: [
        { title: 'Of Nepal', events: ['nepal'] },
        { title: 'Of nobody', areas: [{ code: 'GH', roles: ['focus'] }] },
      ],
    }),
    itemOf('africa', {
      events: [eventOf('ghana', { start: '2030-06', areas: [{ code: 'GH', roles: ['host'] }] })],
    }),
  ]),
);
const entries = selectEvents(feed, {}, now);
const nameOf = (code: string) => ({ NP: 'नेपाल', GH: 'Ghana' })[code] ?? code;
const find = (selection: Partial<Selection>) =>
  findEvents(entries, { ...nothingChosen, ...selection }, now, nameOf);
const idsOf = (selection: Partial<Selection>) => {
  const { matchEvent } = find(selection);
  return entries.filter(matchEvent).map(({ event }) => event.id);
};

describe('a choice', () => {
  const choices: readonly (readonly [Partial<Selection>, readonly string[]])[] = [
    [{}, ['asia', 'ghana', 'nepal']],
    [{ area: 'NP' }, ['nepal']],
    [{ area: '034' }, ['nepal']],
    [{ area: '142' }, ['asia', 'nepal']],
    [{ when: 'upcoming' }, ['asia', 'ghana']],
    [{ when: 'past' }, ['nepal']],
    [{ when: '2025' }, ['nepal']],
    [{ topic: 'wages' }, ['nepal']],
    [{ place: 'pokhara|NP' }, ['nepal']],
    [{ query: 'नेपाल' }, ['nepal']],
    [{ query: 'GHANA 2030' }, ['ghana']],
    [{ area: '142', when: 'upcoming' }, ['asia']],
    [{ area: 'NP', when: 'upcoming' }, []],
  ];
  for (const [choice, expected] of choices) {
    it(`of ${JSON.stringify(choice)} leaves ${expected.join(', ') || 'nothing'}`, () => {
      expect(idsOf(choice)).to.deep.equal(expected);
      expect(find(choice).count).to.equal(expected.length);
      expect(find(choice).entries.map(({ event }) => event.id)).to.deep.equal(expected);
    });
  }

  it('tells what each other one would leave', () => {
    const { counts } = find({ when: 'upcoming' });
    expect(Object.fromEntries(counts('area'))).to.deep.equal({
      142: 1,
      GH: 1,
      '011': 1,
      202: 1,
      '002': 1,
    });
    expect(Object.fromEntries(counts('when'))).to.include({ upcoming: 2, past: 1, 2025: 1 });
  });

  it('tells how many there are without one of its parts', () => {
    const found = find({ area: 'NP', when: 'upcoming' });
    expect(found.without('area').count).to.equal(2);
    expect(found.without('when').count).to.equal(1);
    expect(found.without('query').count).to.equal(0);
  });

  it('takes outcomes with their events, others by what they say themselves', () => {
    const [item] = feed.items;
    const titles = (choice: Partial<Selection>) =>
      item!.outcomes
        .filter((outcome) => find(choice).matchOutcome(outcome, item!))
        .map(({ title }) => title);
    expect(titles({})).to.deep.equal(['Of Nepal', 'Of nobody']);
    expect(titles({ area: 'NP' })).to.deep.equal(['Of Nepal']);
    expect(titles({ area: 'GH' })).to.deep.equal(['Of nobody']);
    expect(titles({ when: 'upcoming' })).to.deep.equal([]);
  });

  it('takes items with their events', () => {
    const ids = feed.items.filter(find({ area: 'GH' }).matchItem).map(({ id }) => id);
    expect(ids).to.deep.equal(['asia', 'africa']);
    expect(feed.items.filter(find({ when: '2025' }).matchItem)).to.have.length(1);
  });
});

describe('the regions that hold a country', () => {
  it('go from the nearest to the continent', () => {
    expect(regionsHolding('NP')).to.deep.equal(['034', '142']);
    expect(regionsHolding('GH')).to.deep.equal(['011', '202', '002']);
    expect(regionsHolding('034')).to.deep.equal(['142']);
  });

  it('are none for a continent, the world, or what is no country', () => {
    for (const code of ['142', '001', 'ZZ', '']) expect(regionsHolding(code)).to.deep.equal([]);
  });
});

describe('two pages of a feed', () => {
  it('are one feed, each item and event once, which goes on where the second does', () => {
    const second = readFeed(
      documentOf([itemOf('africa'), itemOf('new', { events: [eventOf('ghana'), eventOf('x')] })], {
        next_url: 'https://example.org/3.json',
      }),
    );
    const joined = joinFeeds(feed, second);
    expect(joined.items.map(({ id }) => id)).to.deep.equal(['asia', 'africa', 'new']);
    expect(joined.items[2]?.events.map(({ id }) => id)).to.deep.equal(['x']);
    expect(joined.nextUrl).to.equal('https://example.org/3.json');
    expect(joined.title).to.equal(feed.title);
  });
});
