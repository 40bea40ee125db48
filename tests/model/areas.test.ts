import { expect } from 'chai';
import { selectAreas } from '../../src/model/areas.ts';
import { codesOf, codesOfItem } from '../../src/model/codes.ts';
import type { Role } from '../../src/model/feed.ts';
import { readItem } from '../helpers/feeds.ts';

const item = readItem({
  events: [
    {
      id: 'bali',
      title: 'Bali',
      start: '2024-07-23',
      places: [{ name: 'Ubud', country: 'ID' }, { name: 'Online' }],
      areas: [
        { code: 'ID', roles: ['host', 'participant'] },
        { code: 'NP', roles: ['participant'], name: 'Népal' },
        { code: 'TH' },
      ],
    },
    {
      id: 'jakarta',
      title: 'Jakarta',
      start: '2025-07-23',
      places: [{ name: 'Jakarta', country: 'ID' }],
      areas: [{ code: 'ID', roles: ['host'] }],
    },
    { id: 'silent', title: 'Silent', start: '2025', places: [{ name: 'Accra', country: 'GH' }] },
  ],
  outcomes: [
    {
      title: 'Better',
      areas: [
        { code: '034', roles: ['focus'] },
        { code: 'NP', roles: ['focus'] },
      ],
    },
  ],
});
const entries = item.events.map((event) => ({ event, item }));
const areas = selectAreas(entries, item.outcomes);
const codes = (role: Role) => areas.get(role)?.map(({ code }) => code);

describe('the areas of some events', () => {
  it('stand by their roles, in the order of their first naming', () => {
    expect([...areas.keys()]).to.deep.equal(['host', 'participant', 'focus', 'mentioned']);
    expect(codes('participant')).to.deep.equal(['ID', 'NP']);
  });

  it('stand once in a role, with all their events and places', () => {
    const [indonesia] = areas.get('host') ?? [];
    expect(codes('host')).to.deep.equal(['ID']);
    expect(indonesia?.events.map(({ event }) => event.id)).to.deep.equal(['bali', 'jakarta']);
    expect(indonesia?.places.map(({ name }) => name)).to.deep.equal(['Ubud', 'Jakarta']);
  });

  it('were mentioned when nobody says more', () => {
    expect(codes('mentioned')).to.deep.equal(['TH']);
  });

  it('are hosts only when an area says so, whatever the place', () => {
    expect(codes('host')).not.to.include('GH');
  });

  it('come of outcomes as well', () => {
    expect(codes('focus')).to.deep.equal(['034', 'NP']);
    expect(areas.get('focus')?.[0]?.events).to.deep.equal([]);
  });

  it('keep the publisher’s own name', () => {
    expect(areas.get('participant')?.[1]?.name).to.equal('Népal');
  });

  it('have no role that nobody had', () => {
    expect([...selectAreas([]).keys()]).to.deep.equal([]);
    expect([...selectAreas(entries.slice(1)).keys()]).to.deep.equal(['host']);
  });
});

describe('the codes', () => {
  it('of an event are those of its areas and its places', () => {
    expect(item.events.map(codesOf)).to.deep.equal([['ID', 'NP', 'TH'], ['ID'], ['GH']]);
  });

  it('of an item are those of its events and outcomes', () => {
    expect(codesOfItem(item)).to.deep.equal(['ID', 'NP', 'TH', 'GH', '034']);
  });
});
