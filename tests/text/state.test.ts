import { expect } from 'chai';
import { english } from '../../src/text/language.ts';
import '../../src/text/messages/en-more.ts';
import { formatProgress, formatStatus } from '../../src/text/state.ts';
import { readEvent } from '../helpers/feeds.ts';

type Members = Readonly<Record<string, unknown>>;

const visitors = ['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Auckland'];
const progress = (event: Members, moment: string, timeZone: string) =>
  formatProgress(english, readEvent(event), { now: Date.parse(moment), timeZone });

describe('the status of an event in words', () => {
  const words = {
    scheduled: '',
    tentative: 'To be confirmed',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    rescheduled: 'New date',
    movedOnline: 'Moved online',
  };
  for (const [status, text] of Object.entries(words)) {
    it(`is "${text}" when it is ${status}`, () => {
      expect(formatStatus(english, readEvent({ status }))).to.equal(text);
    });
  }
});

describe('where an event stands in time', () => {
  const three = { start: '2026-09-21', end: '2026-09-23' };

  for (const zone of visitors) {
    it(`is counted in days for a visitor in ${zone}`, () => {
      // Noon there, by the offset that holds in September.
      const offset = { 'America/Los_Angeles': '-07:00', 'Asia/Kathmandu': '+05:45' }[zone];
      const noon = (day: string) => progress(three, `${day}T12:00:00${offset ?? '+12:00'}`, zone);
      expect(noon('2026-09-05')).to.equal('in 16 days');
      expect(noon('2026-09-20')).to.equal('tomorrow');
      expect(noon('2026-09-21')).to.equal('Under way, day 1 of 3');
      expect(noon('2026-09-22')).to.equal('Under way, day 2 of 3');
      expect(noon('2026-09-23')).to.equal('Under way, day 3 of 3');
      expect(noon('2026-09-25')).to.equal('');
    });
  }

  it('is not said when it is far ahead', () => {
    expect(progress(three, '2026-07-23T12:00Z', 'UTC')).to.equal('in 60 days');
    expect(progress(three, '2026-07-22T12:00Z', 'UTC')).to.equal('');
  });

  it('is today on its only day', () => {
    const one = { start: '2026-09-21' };
    expect(progress(one, '2026-09-20T23:59Z', 'UTC')).to.equal('tomorrow');
    expect(progress(one, '2026-09-21T00:00Z', 'UTC')).to.equal('today');
    expect(progress(one, '2026-09-21T23:59Z', 'UTC')).to.equal('today');
  });

  it('is under way while its day is not over everywhere', () => {
    const one = { start: '2026-09-21' };
    expect(progress(one, '2026-09-22T11:00Z', 'UTC')).to.equal('Under way');
    expect(progress(one, '2026-09-22T12:00Z', 'UTC')).to.equal('');
    expect(progress(three, '2026-09-24T11:00Z', 'UTC')).to.equal('Under way');
  });

  it('never counts a day that there is not', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC', ...visitors]) {
      for (let hours = -60; hours < 120; hours += 1) {
        const now = Date.parse('2026-09-21T00:00Z') + hours * 3_600_000;
        const text = formatProgress(english, readEvent(three), { now, timeZone: zone });
        expect(text).to.match(
          /^(|in [2-4] days|tomorrow|Under way(, day [123] of 3)?)$/,
          `${zone} ${hours}`,
        );
      }
    }
  });

  it('is the day of the event’s own zone', () => {
    const timed = {
      start: '2026-09-21T09:00',
      end: '2026-09-21T17:00',
      timeZone: 'Asia/Kathmandu',
    };
    // In Los Angeles it is still the 20th.
    const moment = '2026-09-20T19:00Z';
    expect(progress(timed, moment, 'America/Los_Angeles')).to.equal('today');
    expect(progress(timed, '2026-09-21T04:00Z', 'America/Los_Angeles')).to.equal('Under way');
    expect(progress(timed, '2026-09-21T12:00Z', 'America/Los_Angeles')).to.equal('');
  });

  it('is under way for months and years that have begun', () => {
    expect(progress({ start: '2026-09' }, '2026-09-15T12:00Z', 'UTC')).to.equal('Under way');
    expect(progress({ start: '2024', end: '2040' }, '2026-09-15T12:00Z', 'UTC')).to.equal(
      'Under way',
    );
    expect(progress({ start: '2026-10' }, '2026-09-15T12:00Z', 'UTC')).to.equal('');
  });

  for (const status of ['cancelled', 'postponed']) {
    it(`is not said of one that is ${status}`, () => {
      expect(progress({ ...three, status }, '2026-09-22T12:00Z', 'UTC')).to.equal('');
      expect(progress({ ...three, status }, '2026-09-20T12:00Z', 'UTC')).to.equal('');
    });
  }

  it('is not said of one without a date', () => {
    const undated = { start: undefined, dateText: 'Soon' };
    expect(progress(undated, '2026-09-22T12:00Z', 'UTC')).to.equal('');
  });

  it('counts on the visitor’s calendar where the platform knows no zone', () => {
    const timed = { start: '2026-09-21T09:00', timeZone: 'Europe/Newtown' };
    expect(progress(timed, '2026-09-19T12:00Z', 'UTC')).to.equal('in 2 days');
  });
});
