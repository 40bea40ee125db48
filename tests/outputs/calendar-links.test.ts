import { expect } from 'chai';
import { type CalendarService, toCalendarLinks } from '../../src/outputs/calendar-links.ts';
import { readEntry } from '../helpers/feeds.ts';

type Members = Parameters<typeof readEntry>[0];

/** What a link says to a service, by the names of its parameters. */
function said(service: CalendarService, members: Members): Record<string, string> {
  const link = toCalendarLinks(readEntry(members)).get(service)!;
  return Object.fromEntries(new URL(link).searchParams);
}

const inKathmandu = {
  start: '2036-11-03T09:00',
  end: '2036-11-03T17:30',
  timeZone: 'Asia/Kathmandu',
};
const threeDays = { start: '2024-07-23', end: '2024-07-25' };

describe('a link that adds an event to a calendar', () => {
  it('has 09:00 in Kathmandu at 03:15 UTC, wherever it is made', () => {
    expect(said('google', inKathmandu)['dates']).to.equal('20361103T031500Z/20361103T114500Z');
    expect(said('google', inKathmandu)['ctz']).to.equal('Asia/Kathmandu');
    for (const service of ['outlook', 'office365'] as const) {
      expect(said(service, inKathmandu)).to.include({
        startdt: '2036-11-03T03:15:00Z',
        enddt: '2036-11-03T11:45:00Z',
      });
    }
    expect(said('yahoo', inKathmandu)).to.include({
      st: '20361103T031500Z',
      et: '20361103T114500Z',
    });
  });

  it('lets a time without a zone float', () => {
    const floating = { start: '2036-12-01T09:00', end: '2036-12-01T10:00' };
    expect(said('google', floating)['dates']).to.equal('20361201T090000/20361201T100000');
    expect(said('google', floating)).not.to.have.property('ctz');
    expect(said('outlook', floating)['startdt']).to.equal('2036-12-01T09:00:00');
    expect(said('yahoo', floating)['st']).to.equal('20361201T090000');
  });

  it('ends three days on the day after the last, but for Yahoo', () => {
    expect(said('google', threeDays)['dates']).to.equal('20240723/20240726');
    expect(said('google', threeDays)).not.to.have.property('ctz');
    expect(said('outlook', threeDays)).to.include({
      startdt: '2024-07-23',
      enddt: '2024-07-26',
      allday: 'true',
    });
    expect(said('yahoo', threeDays)).to.include({ st: '20240723', et: '20240725', dur: 'allday' });
  });

  it('ends a leap day and the last of a year on the first day of what follows', () => {
    expect(said('google', { start: '2036-02-29' })['dates']).to.equal('20360229/20360301');
    expect(said('google', { start: '2036-12-31' })['dates']).to.equal('20361231/20370101');
  });

  it('follows the clocks of the zone into summer and back', () => {
    const of = (start: string) =>
      said('google', { start, end: start, timeZone: 'Europe/London' })['dates']?.slice(0, 16);
    expect(of('2036-01-15T09:00')).to.equal('20360115T090000Z');
    expect(of('2036-07-15T09:00')).to.equal('20360715T080000Z');
  });

  it('ends when it begins where no end is known, and never before', () => {
    const { end: _, ...open } = inKathmandu;
    expect(said('google', open)['dates']).to.equal('20361103T031500Z/20361103T031500Z');
  });

  it('carries title, text, address and place, blanks and plus signs whole', () => {
    const members = {
      title: 'A + B & C',
      summary: 'One\nTwo',
      url: 'https://example.org/a?b=c&d',
      start: '2036-05-01',
      places: [{ name: 'Hall #1', country: 'NP' }],
    };
    const link = toCalendarLinks(readEntry(members)).get('outlook')!;
    expect(link).to.contain('subject=A%20%2B%20B%20%26%20C').and.not.contain('+');
    expect(said('google', members)).to.include({
      text: 'A + B & C',
      location: 'Hall #1, Nepal',
    });
    expect(said('google', members)['details']).to.contain('https://example.org/a?b=c&d');
  });

  it('names no place for an event that is online', () => {
    const members = { mode: 'online', places: [{ name: 'Accra', country: 'GH' }] };
    expect(said('google', members)).not.to.have.property('location');
  });

  it('is not made where the day is not known', () => {
    for (const when of [
      { start: '2037' },
      { start: '2037-02' },
      { start: undefined, dateText: 'Soon' },
    ]) {
      expect(toCalendarLinks(readEntry(when)).size).to.equal(0);
    }
  });
});
