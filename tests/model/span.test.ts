import { expect } from 'chai';
import * as fc from 'fast-check';
import type { When } from '../../src/model/feed.ts';
import { toUtc } from '../../src/model/dates.ts';
import { daysOf, isSpent, spanOf, stateOf } from '../../src/model/span.ts';
import { dates, instants, zoneNames } from '../helpers/dates.ts';
import { readEvent } from '../helpers/feeds.ts';

const at = (text: string) => Date.parse(text);
const stateAt = (when: When, moment: string) => stateOf(when, at(moment));

describe('a meeting of three days', () => {
  const when = { start: '2026-09-21', end: '2026-09-23' };

  it('is under way from when its first day begins anywhere', () => {
    expect(stateAt(when, '2026-09-20T09:59:59.999Z')).to.equal('upcoming');
    expect(stateAt(when, '2026-09-20T10:00Z')).to.equal('underWay');
  });

  it('is not past on its second day', () => {
    expect(stateAt(when, '2026-09-22T12:00Z')).to.equal('underWay');
  });

  it('stays until its last day is over everywhere', () => {
    expect(stateAt(when, '2026-09-24T11:59:59.999Z')).to.equal('underWay');
    expect(stateAt(when, '2026-09-24T12:00Z')).to.equal('past');
  });

  it('has three days', () => {
    expect(daysOf(when)).to.equal(3);
  });
});

describe('a date of a month or a year', () => {
  it('lasts as long as the month', () => {
    expect(stateAt({ start: '2026-02' }, '2026-02-15T00:00Z')).to.equal('underWay');
    expect(stateAt({ start: '2026-02' }, '2026-03-01T11:59Z')).to.equal('underWay');
    expect(stateAt({ start: '2026-02' }, '2026-03-01T12:00Z')).to.equal('past');
  });

  it('lasts as long as the year', () => {
    expect(stateAt({ start: '2026' }, '2025-12-31T09:59Z')).to.equal('upcoming');
    expect(stateAt({ start: '2026' }, '2026-12-31T23:59Z')).to.equal('underWay');
    expect(stateAt({ start: '2026' }, '2027-01-01T12:00Z')).to.equal('past');
  });

  it('includes the month or year that it ends with', () => {
    expect(stateAt({ start: '2026-06', end: '2026-08' }, '2026-08-31T23:00Z')).to.equal('underWay');
    expect(stateAt({ start: '2024', end: '2026' }, '2026-12-31T23:00Z')).to.equal('underWay');
  });

  it('has no number of days', () => {
    expect(daysOf({ start: '2026-02' })).to.equal(0);
    expect(daysOf({ start: '2026', end: '2027' })).to.equal(0);
    expect(daysOf({ dateText: 'Soon' })).to.equal(0);
  });
});

describe('an event with a zone', () => {
  const when = { start: '2026-03-02T09:00', end: '2026-03-02T17:30', timeZone: 'Asia/Kathmandu' };

  it('begins and ends by its own clock', () => {
    expect(stateAt(when, '2026-03-02T03:14:59Z')).to.equal('upcoming');
    expect(stateAt(when, '2026-03-02T03:15Z')).to.equal('underWay');
    expect(stateAt(when, '2026-03-02T11:44:59Z')).to.equal('underWay');
    expect(stateAt(when, '2026-03-02T11:45Z')).to.equal('past');
  });

  it('lasts until its day is over there when it has no end', () => {
    const open = { start: '2026-03-02T09:00', timeZone: 'Asia/Kathmandu' };
    expect(stateAt(open, '2026-03-02T18:14:59Z')).to.equal('underWay');
    expect(stateAt(open, '2026-03-02T18:15Z')).to.equal('past');
  });

  it('follows the clocks when they are changed in its course', () => {
    const night = {
      start: '2024-03-10T00:00',
      end: '2024-03-10T04:00',
      timeZone: 'America/New_York',
    };
    const { from, until } = spanOf(night)!;
    expect(until - from).to.equal(3 * 3_600_000);
  });

  it('is never over before it begins, even where the hour of its end comes twice', () => {
    const fold = {
      start: '2024-11-03T01:45',
      end: '2024-11-03T01:50',
      timeZone: 'America/New_York',
    };
    const { from, until } = spanOf(fold)!;
    expect(until).to.be.at.least(from);
  });

  it('floats when nobody knows the zone', () => {
    const lost = { start: '2026-03-02T09:00', timeZone: 'Mars/Olympus' };
    expect(spanOf(lost)).to.deep.equal(spanOf({ start: '2026-03-02' }));
  });

  it('floats by whole days when it has hours and no zone', () => {
    const hours = { start: '2026-03-02T09:00', end: '2026-03-03T17:00' };
    expect(spanOf(hours)).to.deep.equal(spanOf({ start: '2026-03-02', end: '2026-03-03' }));
  });
});

describe('an event without a date', () => {
  it('is still to come', () => {
    expect(spanOf({ dateText: 'To be announced' })).to.equal(undefined);
    expect(stateOf({ dateText: 'To be announced' }, at('2099-01-01'))).to.equal('upcoming');
  });
});

describe('a cancelled event', () => {
  const event = readEvent({ start: '2026-09-21', end: '2026-09-23', status: 'cancelled' });

  it('is told of until it would have been over', () => {
    expect(isSpent(event, at('2026-09-24T11:59Z'))).to.be.false;
    expect(isSpent(event, at('2026-09-24T12:00Z'))).to.be.true;
  });

  it('differs in that from one that was held', () => {
    const held = readEvent({ start: '2026-09-21', end: '2026-09-23' });
    expect(isSpent(held, at('2030-01-01'))).to.be.false;
  });
});

/** Events of every kind. */
const whens = fc
  .record({
    start: dates,
    more: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    timeZone: fc.option(fc.constantFrom(...zoneNames), { nil: undefined }),
  })
  .map(({ start, more, timeZone }): When => {
    const end =
      more === undefined
        ? undefined
        : new Date(toUtc(start) + more * 86_400_000).toISOString().slice(0, start.length);
    return start.length === 16 ? { start, end, timeZone } : { start, end };
  });

describe('the state of any event', () => {
  const order = ['upcoming', 'underWay', 'past'];

  it('only ever moves from upcoming through under way to past', () => {
    fc.assert(
      fc.property(whens, instants, instants, (when, a, b) => {
        const [earlier, later] = [stateOf(when, Math.min(a, b)), stateOf(when, Math.max(a, b))];
        expect(order.indexOf(earlier)).to.be.at.most(order.indexOf(later));
      }),
    );
  });

  it('is under way at its first instant and past from the one after its last', () => {
    fc.assert(
      fc.property(whens, (when) => {
        const { from, until } = spanOf(when)!;
        expect(stateOf(when, from - 1)).to.equal('upcoming');
        if (until > from) expect(stateOf(when, until - 1)).to.equal('underWay');
        expect(stateOf(when, until)).to.equal('past');
      }),
    );
  });

  it('covers as many days as the calendar has between its first and its last', () => {
    fc.assert(
      fc.property(whens, (when) => {
        const { start = '', end = start } = when;
        let days = 0;
        for (let day = toUtc(start.slice(0, 10)); day <= toUtc(end.slice(0, 10));) {
          days += 1;
          day += 86_400_000;
        }
        expect(daysOf(when)).to.equal(start.length < 10 ? 0 : days);
      }),
    );
  });
});
