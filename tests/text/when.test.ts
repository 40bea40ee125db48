import { expect } from 'chai';
import type { When } from '../../src/model/feed.ts';
import { formatDuration } from '../../src/text/duration.ts';
import { english } from '../../src/text/language.ts';
import { formatPrevious } from '../../src/text/previous.ts';
import { formatTile } from '../../src/text/tile.ts';
import { type DateStyle, formatDate, formatDays } from '../../src/text/when.ts';
import '../../src/text/messages/en-more.ts';
import { readEvent } from '../helpers/feeds.ts';
import { plain } from '../helpers/text.ts';

const date = (text: string, style?: DateStyle) => plain(formatDate(english, text, style));
const days = (start: string, end?: string, style?: DateStyle) =>
  plain(formatDays(english, { start, end }, style));

describe('a date in words', () => {
  it('is as precise as it is known', () => {
    expect(date('2024')).to.equal('2024');
    expect(date('2024-07')).to.equal('July 2024');
    expect(date('2024-07-23')).to.equal('23 July 2024');
    expect(date('2024-07-23T09:00')).to.equal('23 July 2024');
  });

  it('is the day that the feed says, wherever the visitor is', () => {
    expect(date('2024-01-01')).to.equal('1 January 2024');
    expect(date('2024-12-31')).to.equal('31 December 2024');
    expect(date('2024-12-31T23:59')).to.equal('31 December 2024');
    expect(date('2024-01-01T00:00')).to.equal('1 January 2024');
  });

  it('may have its weekday, a short month and no year', () => {
    expect(date('2024-07-23', { weekday: true })).to.match(/^Tuesday,? 23 July 2024$/);
    expect(date('2024-07-23', { month: 'short' })).to.equal('23 Jul 2024');
    expect(date('2024-07-23', { hideYear: true })).to.equal('23 July');
    expect(date('2024', { hideYear: true })).to.equal('2024');
    expect(date('2024-07', { weekday: true })).to.equal('July 2024');
  });
});

describe('the days of an event', () => {
  it('are exactly 21–23 September, wherever the visitor is', () => {
    expect(days('2026-09-21', '2026-09-23')).to.equal('21–23 September 2026');
  });

  it('name what differs between the first and the last', () => {
    expect(days('2026-09-30', '2026-10-02')).to.equal('30 September – 2 October 2026');
    expect(days('2026-12-30', '2027-01-02')).to.equal('30 December 2026 – 2 January 2027');
    expect(days('2027-06', '2027-08')).to.equal('June – August 2027');
    expect(days('2026-12', '2027-01')).to.equal('December 2026 – January 2027');
    expect(days('2024', '2040')).to.equal('2024–2040');
  });

  it('are one day when it begins and ends on it', () => {
    expect(days('2026-09-21', '2026-09-21')).to.equal('21 September 2026');
    expect(days('2026-09-21T09:00', '2026-09-21T17:00')).to.equal('21 September 2026');
    expect(days('2026-09-21T09:00')).to.equal('21 September 2026');
  });

  it('include hours that reach into another day', () => {
    expect(days('2026-09-21T18:00', '2026-09-23T12:00')).to.equal('21–23 September 2026');
  });

  it('always show their year, unless told otherwise', () => {
    expect(days('2019-05-16')).to.equal('16 May 2019');
    expect(days('2019-05-16', '2019-05-18', { hideYear: true })).to.equal('16–18 May');
  });

  it('name the weekday of a single day only', () => {
    expect(days('2026-09-21', undefined, { weekday: true })).to.match(
      /^Monday,? 21 September 2026$/,
    );
    expect(days('2026-09-21', '2026-09-23', { weekday: true })).to.equal('21–23 September 2026');
  });

  it('are the source’s own words where no date is known', () => {
    expect(formatDays(english, { dateText: 'In the spring' })).to.equal('In the spring');
    expect(formatDays(english, {})).to.equal('Date to be announced');
  });

  it('are dates where both are known', () => {
    const when = { start: '2026-09-21', dateText: 'The day of peace' };
    expect(formatDays(english, when)).to.equal('21 September 2026');
  });
});

describe('how long an event is', () => {
  it('is said in days', () => {
    expect(formatDuration(english, 3)).to.equal('3 days');
  });

  it('is not said of a single day, or of days that nobody knows', () => {
    expect(formatDuration(english, 1)).to.equal('');
    expect(formatDuration(english, 0)).to.equal('');
  });
});

describe('the date that an event had before', () => {
  it('is said of one with a new date', () => {
    const event = readEvent({ status: 'rescheduled', previousStart: '2027-05-03' });
    expect(formatPrevious(english, event)).to.equal('instead of 3 May 2027');
  });

  it('is not said of any other', () => {
    const event = readEvent({ status: 'postponed', previousStart: '2027-05-03' });
    expect(formatPrevious(english, event)).to.equal('');
    expect(formatPrevious(english, readEvent({ status: 'rescheduled' }))).to.equal('');
  });
});

describe('a date as a tile', () => {
  const tile = (when: When) => {
    const { large, small } = formatTile(english, when) ?? {};
    return [large, small].map((text) => text && plain(text));
  };

  it('has the day large and the month under it', () => {
    expect(tile({ start: '2027-02-06' })).to.deep.equal(['6', 'February 2027']);
    expect(tile({ start: '2027-02-06', end: '2027-02-08' })).to.deep.equal([
      '6–8',
      'February 2027',
    ]);
  });

  it('has the first day large where the months differ', () => {
    expect(tile({ start: '2027-02-27', end: '2027-03-02' })).to.deep.equal([
      '27',
      '27 February – 2 March 2027',
    ]);
  });

  it('has the month large where no day is known, else the year', () => {
    expect(tile({ start: '2027-02' })).to.deep.equal(['February', '2027']);
    expect(tile({ start: '2027' })).to.deep.equal(['2027', undefined]);
    expect(tile({ start: '2024', end: '2040' })).to.deep.equal(['2024–2040', undefined]);
  });

  it('says both years where the months stand in two', () => {
    const [large, small] = tile({ start: '2026-12', end: '2027-01' });
    expect(`${large} ${small}`).to.match(/2026/).and.to.match(/2027/);
  });

  it('is none without a date', () => {
    expect(formatTile(english, { dateText: 'Soon' })).to.equal(undefined);
  });
});
