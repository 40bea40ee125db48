import { expect } from 'chai';
import { fold } from '../../src/model/fold.ts';
import { matchEvent, matchItem, matchOutcome } from '../../src/model/match.ts';
import { matchText } from '../../src/model/match-text.ts';
import { readEntry, readItem } from '../helpers/feeds.ts';

const now = Date.UTC(2026, 0);

const entry = readEntry(
  {
    title: 'Réunion de Katmandou',
    summary: 'On the safety of children',
    places: [{ name: 'Patan', country: 'NP' }],
    areas: [{ code: 'IN', roles: ['participant'] }, { code: '035' }],
    topics: ['Child Protection'],
  },
  { title: 'Two meetings', tags: ['Ásia'] },
);

describe('an event matches an area', () => {
  const matches = (area: string) => matchEvent({ area })(entry);

  for (const area of ['NP', 'np', 'IN', '034', '142', '001', 'US NP', 'US, IN']) {
    it(`of "${area}"`, () => {
      expect(matches(area)).to.be.true;
    });
  }

  it('by the region that it names itself', () => {
    expect(matches('035')).to.be.true;
    expect(matches('142')).to.be.true;
  });

  for (const area of ['US', '002', '030', '999', 'PH']) {
    it(`not of "${area}"`, () => {
      expect(matches(area)).to.be.false;
    });
  }

  it('when none is asked for', () => {
    expect(matches('')).to.be.true;
    expect(matchEvent({})(entry)).to.be.true;
  });
});

describe('an event matches a topic', () => {
  const matches = (topic: string) => matchEvent({ topic })(entry);

  it('whatever its case, accents and the blanks around it', () => {
    for (const topic of ['Child Protection', 'child protection', ' CHILD PRÓTECTION ']) {
      expect(matches(topic), topic).to.be.true;
    }
  });

  it('by the tags of its item', () => {
    expect(matches('asia')).to.be.true;
  });

  it('only as a whole', () => {
    expect(matches('child')).to.be.false;
    expect(matches('children')).to.be.false;
  });

  it('along with an area', () => {
    expect(matchEvent({ area: 'NP', topic: 'asia' })(entry)).to.be.true;
    expect(matchEvent({ area: 'US', topic: 'asia' })(entry)).to.be.false;
    expect(matchEvent({ area: 'NP', topic: 'ports' })(entry)).to.be.false;
  });
});

describe('an attribute that is gone again', () => {
  it('asks for nothing', () => {
    const gone = { area: null, topic: null } as unknown as { area: string; topic: string };
    expect(matchEvent(gone)(entry)).to.be.true;
    expect(matchItem(gone, now)(entry.item)).to.be.true;
  });
});

describe('an outcome', () => {
  const item = readItem({
    outcomes: [{ title: 'Better', areas: [{ code: 'NP' }], topics: ['wages'] }, { title: 'Other' }],
  });
  const [better, other] = item.outcomes;

  it('matches by its own areas and topics', () => {
    expect(matchOutcome({ area: '034' }, now)(better!, item)).to.be.true;
    expect(matchOutcome({ topic: 'Wages' }, now)(better!, item)).to.be.true;
    expect(matchOutcome({ area: '034' }, now)(other!, item)).to.be.false;
    expect(matchOutcome({ topic: 'Wages' }, now)(other!, item)).to.be.false;
  });
});

describe('an item', () => {
  const item = readItem(
    {
      events: [{ id: 'a', title: 'A', start: '2030', areas: [{ code: 'NP' }], topics: ['wages'] }],
      outcomes: [{ title: 'O', areas: [{ code: 'TT' }] }],
    },
    { tags: ['crew'] },
  );

  it('matches by all that it tells of', () => {
    for (const area of ['NP', '034', 'TT', '029'])
      expect(matchItem({ area }, now)(item)).to.be.true;
    for (const topic of ['wages', 'crew']) expect(matchItem({ topic }, now)(item)).to.be.true;
    expect(matchItem({ area: 'US' }, now)(item)).to.be.false;
    expect(matchItem({ topic: 'ports' }, now)(item)).to.be.false;
  });
});

describe('an event matches a text', () => {
  for (const text of ['katmandou', 'REUNION', 'patan child', 'two meetings', 'asia', '', '  ']) {
    it(`"${text}"`, () => {
      expect(matchText(text)(entry)).to.be.true;
    });
  }

  for (const text of ['pokhara', 'katmandou pokhara', '<b>']) {
    it(`not "${text}"`, () => {
      expect(matchText(text)(entry)).to.be.false;
    });
  }
});

describe('folded text', () => {
  it('has neither case nor accents', () => {
    expect(fold('ÉCOLE Ñandú ﬁn')).to.equal('ecole nandu fin');
  });

  it('keeps the marks that are letters of their script', () => {
    expect(fold('काठमाडौं')).to.equal('काठमाडौं'.normalize('NFKD'));
    expect(fold('काठ')).not.to.equal(fold('कठ'));
  });

  it('has no vowel signs of Arabic', () => {
    expect(fold('كِتَاب')).to.equal(fold('كتاب'));
  });
});
