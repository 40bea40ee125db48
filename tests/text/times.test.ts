import { expect } from 'chai';
import { english } from '../../src/text/language.ts';
import { formatTimes } from '../../src/text/times.ts';
import '../../src/text/messages/en-more.ts';
import { plain } from '../helpers/text.ts';

const day = { start: '2026-03-02T09:00', end: '2026-03-02T17:00', timeZone: 'Asia/Kathmandu' };
const times = (when: object, timeZone: string) =>
  plain(formatTimes(english, when, { now: 0, timeZone }));

describe('the times of an event', () => {
  it('are those of its zone, which is named, and the visitor’s own', () => {
    expect(times(day, 'Europe/London')).to.equal('09:00–17:00, Nepal Time · 03:15–11:15 for you');
    expect(times(day, 'Asia/Tokyo')).to.equal('09:00–17:00, Nepal Time · 12:15–20:15 for you');
  });

  it('are said once to a visitor whose clock shows the same', () => {
    expect(times(day, 'Asia/Kathmandu')).to.equal('09:00–17:00, Nepal Time');
  });

  it('name the visitor’s days where they are others', () => {
    expect(times(day, 'America/Los_Angeles')).to.match(
      /^09:00–17:00, Nepal Time · Sun,? 1 Mar, 19:15 – Mon,? 2 Mar, 03:15 for you$/,
    );
    expect(times({ ...day, start: '2026-03-02T20:00', end: undefined }, 'Asia/Tokyo')).to.equal(
      '20:00, Nepal Time · 23:15 for you',
    );
    expect(times({ ...day, start: '2026-03-02T22:00', end: undefined }, 'Asia/Tokyo')).to.match(
      /^22:00, Nepal Time · Tue,? 3 Mar,?( at)? 01:15 for you$/,
    );
  });

  it('name both days where it is over on the visitor’s next day', () => {
    expect(times(day, 'Pacific/Auckland')).to.match(
      /^09:00–17:00, Nepal Time · Mon,? 2 Mar, 16:15 – Tue,? 3 Mar, 00:15 for you$/,
    );
  });

  it('follow summer time', () => {
    const summer = { ...day, start: '2026-07-02T09:00', end: '2026-07-02T17:00' };
    expect(times(summer, 'Europe/London')).to.equal(
      '09:00–17:00, Nepal Time · 04:15–12:15 for you',
    );
  });

  it('are one time when nobody has said until when', () => {
    expect(times({ ...day, end: undefined }, 'Europe/London')).to.equal(
      '09:00, Nepal Time · 03:15 for you',
    );
  });

  it('are when it starts, for one of several days', () => {
    const days = { ...day, end: '2026-03-04T12:00' };
    expect(times(days, 'Asia/Kathmandu')).to.equal('Starts 09:00, Nepal Time');
    expect(times(days, 'Europe/London')).to.equal('Starts 09:00, Nepal Time · 03:15 for you');
  });

  it('are the same everywhere without a zone', () => {
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) {
      expect(times({ start: day.start, end: day.end }, zone)).to.equal('09:00–17:00');
    }
  });

  it('name a zone that the platform doesn’t know as the feed does', () => {
    const lost = { ...day, timeZone: 'Europe/New_Town' };
    expect(times(lost, 'UTC')).to.equal('09:00–17:00, New Town');
  });

  it('stay the event’s own for a visitor in a zone that the platform doesn’t know', () => {
    expect(times(day, 'Europe/Newtown')).to.equal('09:00–17:00, Nepal Time');
  });

  it('say midnight as 00:00', () => {
    expect(times({ start: '2026-03-02T00:00' }, 'UTC')).to.equal('00:00');
  });

  it('are not said where none is known', () => {
    expect(times({ start: '2026-03-02' }, 'UTC')).to.equal('');
    expect(times({ start: '2026-03' }, 'UTC')).to.equal('');
    expect(times({ dateText: 'Soon' }, 'UTC')).to.equal('');
  });
});
