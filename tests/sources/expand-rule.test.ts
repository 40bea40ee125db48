import { expect } from 'chai';
import { expandRule } from '../../src/sources/expand-rule.ts';
import { readProperties } from '../../src/sources/ical-properties.ts';
import { readRule, type RecurrenceRule } from '../../src/sources/recurrence-rule.ts';

function rule(written: string): RecurrenceRule {
  const [property] = readProperties([`RRULE:${written}`]).all('rrule');
  const read = property && readRule(property);
  if (typeof read !== 'object') throw new Error(`not followed: ${read}`);
  return read;
}

function dates(
  written: string,
  start: string,
  from = '1997-01-01',
  to = '2000-12-31',
  limit = 100,
) {
  return expandRule(rule(written), start, undefined, { from, to, limit }).dates;
}

/** The examples of https://www.rfc-editor.org/rfc/rfc5545#section-3.8.5.3, as far as they recur by days. */
const examples: [rule: string, start: string, first: string][] = [
  [
    'FREQ=DAILY;INTERVAL=10;COUNT=5',
    '1997-09-02',
    '1997-09-02 1997-09-12 1997-09-22 1997-10-02 1997-10-12',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=4',
    '1997-09-02',
    '1997-09-02 1997-09-16 1997-09-30 1997-10-14',
  ],
  [
    'FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH',
    '1997-09-02',
    '1997-09-02 1997-09-04 1997-09-09 1997-09-11',
  ],
  ['FREQ=MONTHLY;COUNT=4;BYDAY=1FR', '1997-09-05', '1997-09-05 1997-10-03 1997-11-07 1997-12-05'],
  [
    'FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU',
    '1997-09-07',
    '1997-09-07 1997-09-28 1997-11-02 1997-11-30',
  ],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '1997-09-22', '1997-09-22 1997-10-20 1997-11-17'],
  ['FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3', '1997-09-28', '1997-09-28 1997-10-29 1997-11-28'],
  [
    'FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1',
    '1997-09-30',
    '1997-09-30 1997-10-01 1997-10-31 1997-11-01',
  ],
  ['FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '1997-06-10', '1997-06-10 1997-07-10 1998-06-10 1998-07-10'],
  [
    'FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200',
    '1997-01-01',
    '1997-01-01 1997-04-10 1997-07-19 2000-01-01',
  ],
  ['FREQ=YEARLY;BYDAY=20MO;COUNT=3', '1997-05-19', '1997-05-19 1998-05-18 1999-05-17'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3', '1997-05-12', '1997-05-12 1998-05-11 1999-05-17'],
  [
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4',
    '1997-03-13',
    '1997-03-13 1997-03-20 1997-03-27 1998-03-05',
  ],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', '1998-02-13', '1998-02-13 1998-03-13 1998-11-13'],
  [
    'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    '1997-09-04',
    '1997-09-04 1997-10-07 1997-11-06',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3',
    '1997-09-29',
    '1997-09-29 1997-10-30 1997-11-27',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '1997-08-05',
    '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '1997-08-05',
    '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
  ],
];

describe('expandRule', () => {
  for (const [written, start, expected] of examples) {
    it(`follows ${written} from ${start}`, () => {
      expect(dates(written, start).slice(0, expected.split(' ').length)).to.deep.equal(
        expected.split(' '),
      );
    });
  }

  it('has the times of a day in order', () => {
    expect(dates('FREQ=DAILY;BYHOUR=14,9;COUNT=3', '1997-09-02T09:00')).to.deep.equal([
      '1997-09-02T09:00',
      '1997-09-02T14:00',
      '1997-09-03T09:00',
    ]);
  });

  it('stops at the last moment, which is included', () => {
    const window = { from: '1997-01-01', to: '2000-01-01', limit: 100 };
    const until = (last: string) =>
      expandRule(rule('FREQ=DAILY'), '1997-09-02T09:00', last, window).dates.length;
    expect(until('1997-09-04T09:00')).to.equal(3);
    expect(until('1997-09-04T08:59')).to.equal(2);
    expect(until('1997-09-04')).to.equal(3);
  });

  it('counts what lies before the window, and says that there is more', () => {
    const window = { from: '1997-09-10', to: '1997-09-20', limit: 100 };
    const read = expandRule(rule('FREQ=DAILY;COUNT=10'), '1997-09-02', undefined, window);
    expect(read).to.deep.equal({ dates: ['1997-09-10', '1997-09-11'], hasMore: true });
  });

  it('comes to a far window without going through the years before it', () => {
    expect(dates('FREQ=DAILY;INTERVAL=2', '1601-01-01', '2024-09-25', '2024-09-28')).to.have.length(
      2,
    );
    expect(dates('FREQ=WEEKLY;BYDAY=WE', '1980-01-02', '2024-09-25', '2024-10-02')).to.deep.equal([
      '2024-09-25',
      '2024-10-02',
    ]);
  });

  it('ends where no day fits the rule', () => {
    expect(dates('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '1997-09-02')).to.deep.equal([
      '1997-09-02',
    ]);
  });

  it('refuses what is no rule for meetings', () => {
    expect(() => rule('FREQ=SECONDLY')).to.throw(/secondly/);
    expect(() => rule('FREQ=HOURLY')).to.throw(/hourly/);
    expect(() => rule('FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5')).to.throw(/too many/);
  });
});
