import { expect } from 'chai';
import { toIcs } from '../../src/outputs/ics.ts';
import { foldIcsLine, formatIcsText } from '../../src/outputs/ics-lines.ts';
import { entriesOf, readFixture, readMeetings } from './fixture.ts';
import type { FeedEvent, Item } from '../../src/model/feed.ts';

const stamp = new Date('2024-09-25T06:00:00Z');
const item: Item = { id: 'i', tags: [], events: [], outcomes: [], related: [] };
const event = (fields: Partial<FeedEvent>): FeedEvent => ({
  id: 'e',
  title: 'E',
  status: 'scheduled',
  places: [],
  areas: [],
  parties: [],
  photos: [],
  topics: [],
  ...fields,
});
const linesOf = (fields: Partial<FeedEvent>): string[] =>
  toIcs([{ event: event(fields), item }], { stamp }).ics.split('\r\n');

describe('toIcs', () => {
  it('writes the calendar of the fixture', async () => {
    const feed = await readMeetings();
    const { ics } = toIcs(entriesOf(feed), {
      stamp,
      name: feed.title,
      url: 'https://river.example/convene/events.ics',
      domain: 'river.example',
    });
    expect(ics.replace(/\r\n/g, '\n')).to.equal(await readFixture('meetings.expected.ics'));
  });

  it('tells the events of which no day is known, and leaves them out', async () => {
    const { leftOut, ics } = toIcs(entriesOf(await readMeetings()), { stamp });
    expect(leftOut).to.deep.equal([
      { id: 'month-only', title: 'Summer school', reason: 'no-day' },
      { id: 'words-only', title: 'Annual meeting', reason: 'no-start' },
    ]);
    expect(ics).not.to.contain('Summer school');
  });

  it('ends an all-day event on the day after its last, over the end of a year', () => {
    expect(linesOf({ start: '2024-12-30', end: '2024-12-31' })).to.include(
      'DTEND;VALUE=DATE:20250101',
    );
  });

  it('gives a day without an end one day', () => {
    expect(linesOf({ start: '2024-02-28' })).to.include('DTEND;VALUE=DATE:20240229');
  });

  it('keeps 09:00 in Kathmandu 09:00 there', () => {
    const lines = linesOf({ start: '2024-08-27T09:00', timeZone: 'Asia/Kathmandu' });
    expect(lines).to.include('DTSTART;TZID=Asia/Kathmandu:20240827T090000');
    expect(lines).to.include('TZOFFSETTO:+0545');
  });

  it('lets a time without a zone float', () => {
    const lines = linesOf({ start: '2025-05-01T07:30' });
    expect(lines).to.include('DTSTART:20250501T073000');
    expect(lines).not.to.include('BEGIN:VTIMEZONE');
  });

  it('lets a time float whose zone the platform does not know', () => {
    expect(linesOf({ start: '2025-05-01T07:30', timeZone: 'Mars/Olympus' })).to.include(
      'DTSTART:20250501T073000',
    );
  });

  it('writes one VTIMEZONE for a zone, over all years concerned', async () => {
    const { ics } = toIcs(entriesOf(await readMeetings()), { stamp });
    expect(ics.match(/TZID:Europe\/Paris/g)).to.have.length(1);
    expect(ics).to.contain('DTSTART:20250330T020000').and.contain('DTSTART:20251026T030000');
  });

  it('writes no DTEND that is not after DTSTART', () => {
    const ends = linesOf({ start: '2025-05-01T07:30', end: '2025-05-01T07:30' }).filter((line) =>
      line.startsWith('DTEND'),
    );
    expect(ends).to.deep.equal([]);
  });

  it('takes an id with an @ as it is, and gives others the domain', () => {
    const entries = [
      event({ id: 'a@b.example', start: '2024-01-01' }),
      event({ id: 'c', start: '2024-01-01' }),
    ];
    const { ics } = toIcs(
      entries.map((each) => ({ event: each, item })),
      { stamp, domain: 'd.example' },
    );
    expect(ics).to.contain('UID:a@b.example\r\n').and.contain('UID:c@d.example\r\n');
  });

  it('counts the changes of an event where it is told them', () => {
    const { ics } = toIcs([{ event: event({ start: '2024-01-01' }), item }], {
      stamp,
      sequenceOf: () => 3,
    });
    expect(ics).to.contain('SEQUENCE:3\r\n');
  });

  it('draws no point for a region or a country', () => {
    const places = [{ name: 'Bali', precision: 'region', latitude: -8, longitude: 115 }] as const;
    expect(linesOf({ start: '2024-01-01', places }).join()).not.to.contain('GEO');
  });

  it('does not send anybody to the place of an event that moved online', () => {
    const places = [{ name: 'Town hall' }];
    expect(linesOf({ start: '2024-01-01', places, status: 'movedOnline' }).join()).not.to.contain(
      'LOCATION',
    );
  });

  it('cannot be given further lines by what an event says', () => {
    const lines = linesOf({
      start: '2024-01-01',
      title: 'A\r\nATTENDEE:x\u2028y',
      id: 'x\r\nEND:VEVENT',
    });
    expect(lines.filter((line) => /^(ATTENDEE|y)/.test(line))).to.deep.equal([]);
    expect(lines.filter((line) => line === 'END:VEVENT')).to.have.length(1);
  });
});

describe('foldIcsLine', () => {
  const size = (text: string): number => new TextEncoder().encode(text).length;

  it('folds at 75 octets and never inside a character', () => {
    const line = `SUMMARY:${'🏞️काठ'.repeat(40)}`;
    const folded = foldIcsLine(line).split('\r\n');
    expect(folded.length).to.be.above(5);
    for (const part of folded) {
      expect(size(part)).to.be.at.most(75);
      expect(part).not.to.contain('\ufffd');
    }
    expect(folded.map((part, index) => (index ? part.slice(1) : part)).join('')).to.equal(line);
  });

  it('leaves a line of 75 octets whole and folds one of 76', () => {
    expect(foldIcsLine('x'.repeat(75))).to.equal('x'.repeat(75));
    expect(foldIcsLine('x'.repeat(76))).to.equal(`${'x'.repeat(75)}\r\n x`);
  });
});

describe('formatIcsText', () => {
  it('escapes what has a meaning in a TEXT value', () => {
    expect(formatIcsText('a\\b;c,d\r\ne:"f"')).to.equal('a\\\\b\\;c\\,d\\ne:"f"');
  });

  it('drops control characters and lone surrogates', () => {
    expect(formatIcsText('a\u0000b\u001bc\ud800d\udc00')).to.equal('abcd');
  });
});
