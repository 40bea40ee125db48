import { expect } from 'chai';
import * as fc from 'fast-check';
import { english } from '../../src/text/language.ts';
import '../../src/text/messages/en-more.ts';
import { formatTimes, type ShownClock, visitorTimes } from '../../src/text/times.ts';
import { instants } from '../helpers/dates.ts';
import { plain } from '../helpers/text.ts';

const zones = [
  'Asia/Kathmandu',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Europe/London',
  'Africa/Casablanca',
  'Asia/Tehran',
  'America/Asuncion',
  'Pacific/Kiritimati',
  'UTC',
];

/** What Intl itself says that a zone's clocks show. */
function shownBy(instant: number, timeZone: string): string {
  const options = { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23', timeZone } as const;
  const text = new Intl.DateTimeFormat('sv-SE', options).format(instant);
  return text.replace(' ', 'T').slice(0, 16);
}

const when = (start: string, end: string | undefined, timeZone: string) => ({
  start,
  end,
  timeZone,
});

describe('the visitor’s clock', () => {
  it('shows what Intl says, in whatever two zones', () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        (moment, there, here) => {
          const instant = Math.floor(moment / 60_000) * 60_000;
          const start = shownBy(instant, there);
          const visitors = visitorTimes(when(start, undefined, there), { now: 0, timeZone: here });
          const [from] = visitors ?? [start];
          // An hour that comes twice is its first coming: the clock there says the same at both.
          const candidates = [0, 30, 60].map((more) => shownBy(instant - more * 60_000, here));
          expect(candidates).to.include(from);
          if (
            shownBy(instant - 3_600_000, there) !== start &&
            shownBy(instant - 1_800_000, there) !== start
          ) {
            expect(from).to.equal(shownBy(instant, here));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes the first coming of an hour that comes twice', () => {
    const twice = when('2024-11-03T01:30', undefined, 'America/New_York');
    expect(visitorTimes(twice, { now: 0, timeZone: 'UTC' })).to.deep.equal([
      '2024-11-03T05:30',
      undefined,
    ]);
  });

  it('tells an hour that never comes by the clock as it was', () => {
    const never = when('2024-03-10T02:30', undefined, 'America/New_York');
    expect(visitorTimes(never, { now: 0, timeZone: 'UTC' })).to.deep.equal([
      '2024-03-10T07:30',
      undefined,
    ]);
  });

  it('knows zones of thirty and forty-five minutes', () => {
    const chatham = when('2024-07-23T09:00', undefined, 'Pacific/Chatham');
    expect(visitorTimes(chatham, { now: 0, timeZone: 'America/St_Johns' })).to.deep.equal([
      '2024-07-22T17:45',
      undefined,
    ]);
  });

  it('is left out where it shows the same, or one of the zones isn’t known', () => {
    const clock = { now: 0, timeZone: 'Asia/Katmandu' };
    expect(visitorTimes(when('2024-07-23T09:00', undefined, 'Asia/Kathmandu'), clock)).to.equal(
      undefined,
    );
    const mars = when('2024-07-23T09:00', undefined, 'Mars/Olympus_Mons');
    expect(visitorTimes(mars, clock)).to.equal(undefined);
    expect(formatTimes(english, mars, clock)).to.equal('09:00, Olympus Mons');
  });
});

describe('whose clock is shown', () => {
  const event = when('2024-07-23T20:00', '2024-07-23T22:00', 'America/New_York');
  const told = (shown: ShownClock) =>
    plain(formatTimes(english, event, { now: 0, timeZone: 'Asia/Kathmandu', shown }));

  it('is the event’s, the visitor’s, or both', () => {
    expect(told('event')).to.equal('20:00–22:00, Eastern Time');
    expect(told('visitor')).to.match(/^Wed,? 24 Jul, 05:45–07:45, Nepal Time$/);
    expect(told('both')).to.match(
      /^20:00–22:00, Eastern Time · Wed,? 24 Jul, 05:45–07:45 for you$/,
    );
  });

  it('is the event’s where both show the same', () => {
    const clock = { now: 0, timeZone: 'America/New_York', shown: 'visitor' } as const;
    expect(formatTimes(english, event, clock)).to.match(/Eastern Time$/);
  });
});

describe('a time that ends on the next day', () => {
  it('names both days', () => {
    const night = when('2024-07-23T22:00', '2024-07-24T06:00', 'Asia/Kathmandu');
    expect(plain(formatTimes(english, night, { now: 0, timeZone: 'Asia/Kathmandu' }))).to.match(
      /^Tue,? 23 Jul, 22:00 – Wed,? 24 Jul, 06:00, Nepal Time$/,
    );
  });
});
