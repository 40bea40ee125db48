import { expect } from 'chai';
import * as fc from 'fast-check';
import { dayOf, daysBetween, isDate, precisionOf, toUtc, toUtcEnd } from '../../src/model/dates.ts';
import { dates } from '../helpers/dates.ts';

const pad = (value: number) => String(value).padStart(2, '0');

describe('a date', () => {
  for (const date of ['2024', '2024-07', '2024-07-23', '2024-07-23T09:00', '2024-02-29']) {
    it(`may be ${date}`, () => {
      expect(isDate(date)).to.be.true;
    });
  }

  const wrong = [
    '',
    'soon',
    '24',
    '2024-7-3',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '2024-04-31',
    '2024-07-23T24:00',
    '2024-07-23T09:60',
    '2024-07-23T9:00',
    '2024-07-23T09:00Z',
    '2024-07-23T09:00+05:45',
    '2024-07-23 09:00',
    '2024-07-23T09',
    '2024/07/23',
    '20240723',
    ' 2024',
    '2024\n',
    '+002024',
    '٢٠٢٤',
    2024,
    null,
    undefined,
    ['2024'],
    {},
  ];
  for (const value of wrong) {
    it(`is not ${JSON.stringify(value) ?? 'undefined'}`, () => {
      expect(isDate(value)).to.be.false;
    });
  }

  it('exists in the calendar, whatever its numbers', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
        expect(isDate(`${year}-${pad(month)}-${pad(day)}`)).to.equal(day >= 1 && day <= days);
      }),
    );
  });

  it('is anything that the calendar can write, at its precision', () => {
    fc.assert(fc.property(dates, (date) => isDate(date)));
  });

  it('is not just any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0129-T: Z')) }), (text) => {
        if (isDate(text)) expect(text).to.match(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/);
      }),
    );
  });
});

describe('the precision of a date', () => {
  it('is its length', () => {
    const lengths = ['2024', '2024-07', '2024-07-23', '2024-07-23T09:00'];
    expect(lengths.map(precisionOf)).to.deep.equal(['year', 'month', 'day', 'minute']);
  });

  it('says how long the date lasts', () => {
    const day = 86_400_000;
    expect(toUtcEnd('2024') - toUtc('2024')).to.equal(366 * day);
    expect(toUtcEnd('2024-02') - toUtc('2024-02')).to.equal(29 * day);
    expect(toUtcEnd('2024-12') - toUtc('2024-12')).to.equal(31 * day);
    expect(toUtcEnd('2024-12-31')).to.equal(toUtc('2025'));
  });

  it('makes a minute an instant', () => {
    expect(toUtcEnd('2024-07-23T09:00')).to.equal(toUtc('2024-07-23T09:00'));
  });

  it('never lets a day, month or year end before it begins', () => {
    fc.assert(
      fc.property(dates, (date) => {
        if (date.length < 16) expect(toUtcEnd(date)).to.be.above(toUtc(date));
      }),
    );
  });

  it('keeps the order that the texts have', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (a.length === b.length) expect(a < b).to.equal(toUtc(a) < toUtc(b));
      }),
    );
  });

  it('leaves no gap between a date and the next', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const length = Math.min(10, date.length);
        const next = new Date(toUtcEnd(dayOf(date))).toISOString().slice(0, length);
        expect(toUtc(next)).to.equal(toUtcEnd(dayOf(date)));
      }),
    );
  });
});

describe('the days between two dates', () => {
  it('are counted on the calendar', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).to.equal(2);
    expect(daysBetween('2024-07-25', '2024-07-23')).to.equal(-2);
    expect(daysBetween('2024-07-23T23:59', '2024-07-24T00:00')).to.equal(1);
  });

  it('are whole days, forwards as many as backwards', () => {
    const days = dates.filter(({ length }) => length >= 10);
    fc.assert(
      fc.property(days, days, (a, b) => {
        const between = daysBetween(a, b);
        expect(Number.isInteger(between)).to.be.true;
        expect(between + daysBetween(b, a)).to.equal(0);
        expect(toUtc(dayOf(a)) + between * 86_400_000).to.equal(toUtc(dayOf(b)));
      }),
    );
  });
});
