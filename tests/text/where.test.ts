import { expect } from 'chai';
import { english } from '../../src/text/language.ts';
import { takePending } from '../../src/text/lazy.ts';
import { formatList, sortBy } from '../../src/text/lists.ts';
import { formatParticipants } from '../../src/text/participants.ts';
import { formatArea, formatPlace, formatPlaces } from '../../src/text/where.ts';
import '../../src/text/messages/en-more.ts';
import { readEvent } from '../helpers/feeds.ts';

describe('an area in words', () => {
  it('is its name in the language', () => {
    expect(formatArea(english, { code: 'NP' })).to.equal('Nepal');
    expect(formatArea(english, { code: 'XK' })).to.equal('Kosovo');
  });

  it('is the publisher’s own name where there is one', () => {
    expect(formatArea(english, { code: 'NP', name: 'Népal' })).to.equal('Népal');
  });

  it('is a region’s name, which some platforms don’t have', async () => {
    // Which language has them, then the names.
    for (const code of ['034', '034']) {
      formatArea(english, { code });
      await Promise.all(takePending());
    }
    expect(formatArea(english, { code: '034' })).to.equal('Southern Asia');
    expect(formatArea(english, { code: '150' })).to.equal('Europe');
  });

  it('is its code where nobody has a name for it', () => {
    for (const code of ['AA', 'nonsense']) {
      expect(formatArea(english, { code })).to.equal(code);
    }
  });
});

describe('a place in words', () => {
  it('has its country', () => {
    expect(formatPlace(english, { name: 'Kathmandu', country: 'NP' })).to.equal('Kathmandu, Nepal');
    expect(formatPlace(english, { name: 'Kathmandu' })).to.equal('Kathmandu');
  });

  it('doesn’t say its country twice', () => {
    const place = { name: 'Kathmandu, Nepal', country: 'NP' };
    expect(formatPlace(english, place)).to.equal('Kathmandu, Nepal');
    expect(formatPlace(english, { name: 'Singapore', country: 'SG' })).to.equal('Singapore');
  });
});

describe('where an event takes place', () => {
  const places = [{ name: 'Kathmandu', country: 'NP' }];
  const where = (event: Readonly<Record<string, unknown>>) =>
    formatPlaces(english, readEvent(event));

  it('is its places', () => {
    expect(where({ places })).to.equal('Kathmandu, Nepal');
    expect(where({ places: [...places, { name: 'Accra', country: 'GH' }] })).to.equal(
      'Kathmandu, Nepal · Accra, Ghana',
    );
  });

  it('is online as well when it is hybrid', () => {
    expect(where({ places, mode: 'hybrid' })).to.equal('Kathmandu, Nepal · and online');
    expect(where({ mode: 'hybrid' })).to.equal('Online');
  });

  it('is online alone when it is, or has moved there', () => {
    expect(where({ mode: 'online' })).to.equal('Online');
    expect(where({ places, status: 'movedOnline' })).to.equal('Online');
    expect(where({ places, mode: 'hybrid', status: 'movedOnline' })).to.equal('Online');
  });

  it('is not assumed when nobody has said', () => {
    expect(where({})).to.equal('');
    expect(where({ mode: 'inPerson' })).to.equal('');
  });
});

describe('who took part', () => {
  const guests = (...codes: string[]) => {
    const areas = codes.map((code) => ({ code, roles: ['participant'] }));
    const host = { code: 'ID', roles: ['host', 'participant'] };
    return formatParticipants(english, readEvent({ areas: [host, ...areas] }));
  };

  it('are the guests, in the order of the alphabet', () => {
    expect(guests('TH', 'BD', 'NP')).to.equal('With Bangladesh, Nepal and Thailand');
    expect(guests('TH')).to.equal('With Thailand');
  });

  it('are not the hosts', () => {
    expect(guests()).to.equal('');
  });

  it('are five at most, else four and how many more', () => {
    expect(guests('TH', 'BD', 'NP', 'IN', 'KH')).to.equal(
      'With Bangladesh, Cambodia, India, Nepal and Thailand',
    );
    expect(guests('TH', 'BD', 'NP', 'IN', 'KH', 'MY')).to.equal(
      'With Bangladesh, Cambodia, India, Malaysia and 2 more',
    );
  });

  it('are not those who were only in focus or mentioned', () => {
    const areas = [{ code: 'NP', roles: ['focus'] }, { code: 'IN' }];
    expect(formatParticipants(english, readEvent({ areas }))).to.equal('');
  });
});

describe('names in order', () => {
  it('stand as their language sorts them', () => {
    expect(sortBy(english, ['Zambia', 'Åland', 'Belize', 'austria'], (name) => name)).to.deep.equal(
      ['Åland', 'austria', 'Belize', 'Zambia'],
    );
  });

  it('leave the list that they come from alone', () => {
    const names = ['b', 'a'];
    sortBy(english, names, (name) => name);
    expect(names).to.deep.equal(['b', 'a']);
  });
});

describe('a list', () => {
  it('has its last entry joined by "and"', () => {
    expect(formatList(english, ['India'])).to.equal('India');
    expect(formatList(english, ['Bangladesh', 'Cambodia', 'India'])).to.equal(
      'Bangladesh, Cambodia and India',
    );
  });
});
