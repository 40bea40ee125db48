import { expect } from 'chai';
import * as fc from 'fast-check';
import { isKnownZone, offsetAt, toInstant, toLocal } from '../../src/model/zones.ts';
import { instants, zoneNames } from '../helpers/dates.ts';

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const minute = 60_000;

describe('a zone', () => {
  it('is known when the platform knows it', () => {
    expect(isKnownZone('Asia/Kathmandu')).to.be.true;
    expect(isKnownZone('Mars/Olympus')).to.be.false;
    expect(isKnownZone('')).to.be.false;
    expect(isKnownZone('__proto__')).to.be.false;
  });

  it('is known for good, and unknown for good', () => {
    expect(isKnownZone('Mars/Olympus')).to.be.false;
    expect(isKnownZone('Asia/Kathmandu')).to.be.true;
  });

  it('has its own clock', () => {
    const instant = Date.UTC(2024, 6, 23, 3, 15);
    expect(toLocal(instant, 'Asia/Kathmandu')).to.equal('2024-07-23T09:00');
    expect(toLocal(instant, 'America/Los_Angeles')).to.equal('2024-07-22T20:15');
    expect(toLocal(instant, 'Pacific/Chatham')).to.equal('2024-07-23T16:00');
    expect(toLocal(instant, 'Pacific/Kiritimati')).to.equal('2024-07-23T17:15');
  });

  it('says midnight as 00:00', () => {
    expect(toLocal(Date.UTC(2024, 6, 22, 18, 15), 'Asia/Kathmandu')).to.equal('2024-07-23T00:00');
  });

  it('is ahead of UTC, or behind it', () => {
    const minutes = (zone: string) => offsetAt(Date.UTC(2024, 6, 23), zone) / minute;
    expect(minutes('UTC')).to.equal(0);
    expect(minutes('Africa/Accra')).to.equal(0);
    expect(minutes('Asia/Kathmandu')).to.equal(345);
    expect(minutes('America/St_Johns')).to.equal(-150);
    expect(minutes('Pacific/Kiritimati')).to.equal(840);
    expect(minutes('Pacific/Pago_Pago')).to.equal(-660);
  });

  it('finds the instant of a date, whatever the season', () => {
    expect(iso(toInstant('2024-07-23T09:00', 'Asia/Kathmandu'))).to.equal('2024-07-23T03:15');
    expect(iso(toInstant('2024-01-23T09:00', 'America/New_York'))).to.equal('2024-01-23T14:00');
    expect(iso(toInstant('2024-07-23T09:00', 'America/New_York'))).to.equal('2024-07-23T13:00');
    expect(iso(toInstant('2024-01-23T09:00', 'Pacific/Auckland'))).to.equal('2024-01-22T20:00');
  });
});

describe('an hour that never comes', () => {
  it('is told by the clock as it was before the change', () => {
    expect(iso(toInstant('2024-03-10T02:30', 'America/New_York'))).to.equal('2024-03-10T07:30');
    expect(iso(toInstant('2024-03-31T01:30', 'Europe/London'))).to.equal('2024-03-31T01:30');
  });

  it('may be half an hour', () => {
    expect(iso(toInstant('2024-10-06T02:15', 'Australia/Lord_Howe'))).to.equal('2024-10-05T15:45');
  });

  it('may be a whole day', () => {
    // Samoa went from the 29th to the 31st.
    expect(iso(toInstant('2011-12-31T00:00', 'Pacific/Apia'))).to.equal('2011-12-30T10:00');
    expect(iso(toInstant('2011-12-29T23:59', 'Pacific/Apia'))).to.equal('2011-12-30T09:59');
  });
});

describe('an hour that comes twice', () => {
  it('is its first coming', () => {
    expect(iso(toInstant('2024-11-03T01:30', 'America/New_York'))).to.equal('2024-11-03T05:30');
    expect(iso(toInstant('2024-10-27T01:30', 'Europe/London'))).to.equal('2024-10-27T00:30');
    expect(iso(toInstant('2024-04-07T01:45', 'Australia/Lord_Howe'))).to.equal('2024-04-06T14:45');
  });
});

describe('from an instant to the clock and back', () => {
  for (const zone of zoneNames) {
    it(`comes back to the instant in ${zone}, or to the same hour's first coming`, () => {
      fc.assert(
        fc.property(instants, (time) => {
          const instant = Math.floor(time / minute) * minute;
          const local = toLocal(instant, zone);
          const back = toInstant(local, zone);
          expect(toLocal(back, zone)).to.equal(local);
          expect(back).to.be.at.most(instant);
          // The widest fold in use is an hour.
          expect(instant - back).to.be.at.most(60 * minute);
        }),
        { numRuns: 60 },
      );
    });

    it(`comes back exactly where no clock in ${zone} was changed that week`, () => {
      const week = 7 * 86_400_000;
      fc.assert(
        fc.property(instants, (time) => {
          const instant = Math.floor(time / minute) * minute;
          const offsets = [-week, 0, week].map((away) => offsetAt(instant + away, zone));
          fc.pre(new Set(offsets).size === 1);
          expect(toInstant(toLocal(instant, zone), zone)).to.equal(instant);
        }),
        { numRuns: 40 },
      );
    });
  }
});
