import { isRealDay } from '../calendar-day.ts';
import { readDate } from '../date-phrases.ts';
import type { When } from '../../model/feed.ts';

/** What an event's dates say, and what has to be told about them. */
export interface LdWhen {
  readonly when?: When;
  readonly notes: readonly DateNote[];
}

export interface DateNote {
  readonly code:
    | 'offset-is-no-zone'
    | 'no-date'
    | 'date-unreadable'
    | 'end-dropped'
    | 'midnight-is-a-day'
    | 'precision-evened';
  readonly message: string;
  readonly fix: string;
}

interface Moment {
  readonly day: string;
  /** `09:00`; absent for a day. */
  readonly time?: string;
  readonly seconds?: string;
  /** `Z` or `+05:45`, as written. */
  readonly offset?: string;
}

const DATE_TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * startDate and endDate as schema.org means them (https://schema.org/startDate): local wall clock; an offset is dropped, since it names no
 * zone, and told; from 00:00:00 to 23:59:59 are whole days; `Z` keeps its moment with the zone UTC. Both come out in one precision.
 */
export function readLdWhen(
  start: string | undefined,
  end: string | undefined,
  zone: string | undefined,
): LdWhen {
  if (start === undefined) {
    return {
      notes: [
        {
          code: 'no-date',
          message: 'expected a startDate, found none',
          fix: 'give startDate as 2024-07-23 or 2024-07-23T09:00',
        },
      ],
    };
  }
  const coarse = /^\d{4}(?:-\d\d)?$/.test(start) ? start : undefined;
  if (coarse !== undefined) return coarseSpan(coarse, end);
  const from = readMoment(start);
  if (from === undefined) return unread(start);
  const to = end === undefined ? undefined : readMoment(end);
  const notes: DateNote[] = [];
  if (end !== undefined && to === undefined) {
    notes.push({
      code: 'date-unreadable',
      message: `expected an endDate like 2024-07-25, got "${end.slice(0, 60)}"`,
      fix: 'write it as 2024-07-25',
    });
  }
  if (isDays(from, to)) {
    if (from.time !== undefined && to === undefined) {
      notes.push({
        code: 'midnight-is-a-day',
        message: `"${start}" begins at midnight and has no end: read as the whole day`,
        fix: 'leave the time out of a day, or state when it ends',
      });
    }
    return { when: span(from.day, to?.day, notes), notes };
  }
  if (from.time === undefined || (to !== undefined && to.time === undefined)) {
    notes.push({
      code: 'precision-evened',
      message: 'only one of start and end has a time: both are read as days',
      fix: 'give both with a time, or both without',
    });
    return { when: span(from.day, to?.day, notes), notes };
  }
  const timeZone = zone ?? (isUtc(from) ? 'UTC' : undefined);
  if (from.offset !== undefined && timeZone === undefined) {
    notes.push({
      code: 'offset-is-no-zone',
      message: `"${start}" states the offset ${from.offset}, which names no time zone: the local time is kept without one`,
      fix: 'state the IANA zone beside it, such as Asia/Kathmandu',
    });
  }
  // Over the night when clocks change, start and end differ by an hour and are local times all the same.
  const sameClock =
    to === undefined ||
    zone !== undefined ||
    Math.abs(offsetMinutes(from) - offsetMinutes(to)) <= 60;
  if (!sameClock)
    notes.push({
      code: 'end-dropped',
      message: 'start and end state different offsets: the end is left out',
      fix: 'give both in the local time of the place',
    });
  const until = to === undefined || !sameClock ? undefined : `${to.day}T${to.time ?? ''}`;
  const when = span(`${from.day}T${from.time}`, until, notes);
  return { when: timeZone === undefined ? when : { ...when, timeZone }, notes };
}

/** A single date as a day: of publication, of a deadline. An offset changes nothing about the day that was written. */
export function readLdDay(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return readMoment(value)?.day ?? (/^\d{4}(?:-\d\d)?$/.test(value) ? value : undefined);
}

/** A date or a moment in the feed's form. */
export function readLdStart(value: string | undefined): string | undefined {
  const moment = value === undefined ? undefined : readMoment(value);
  if (moment === undefined) return undefined;
  return moment.time === undefined || moment.time === '00:00'
    ? moment.day
    : `${moment.day}T${moment.time}`;
}

function readMoment(value: string): Moment | undefined {
  const match = DATE_TIME.exec(value.trim());
  if (match === null) {
    const phrase = readDate(value);
    if (phrase?.start === undefined || phrase.until !== undefined || phrase.start.length < 10)
      return undefined;
    const [day = '', time] = phrase.start.split('T');
    return time === undefined ? { day } : { day, time };
  }
  const [, year = '', month = '', date = '', hour, minute, seconds, offset] = match;
  if (!isRealDay(Number(year), Number(month), Number(date))) return undefined;
  const day = `${year}-${month}-${date}`;
  if (hour === undefined || minute === undefined) return { day };
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return {
    day,
    time: `${hour.padStart(2, '0')}:${minute}`,
    ...(seconds === undefined ? {} : { seconds }),
    ...(offset === undefined ? {} : { offset }),
  };
}

/** Minutes east of Greenwich; 0 where no offset is written. */
function offsetMinutes({ offset }: Moment): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset ?? '') ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function isUtc({ offset }: Moment): boolean {
  return offset !== undefined && /^(?:Z|UTC)$/i.test(offset);
}

/** Without times; or from midnight to the last minute; or a midnight alone. */
function isDays(from: Moment, to: Moment | undefined): boolean {
  const begins = from.time === undefined || from.time === '00:00';
  if (to === undefined) return begins;
  const ends =
    to.time === undefined || to.time === '23:59' || (to.time === '00:00' && to.day === from.day);
  return begins && ends;
}

function span(start: string, end: string | undefined, notes: DateNote[]): When {
  if (end === undefined || end === start) return { start };
  if (end > start) return { start, end };
  notes.push({
    code: 'end-dropped',
    message: `the end ${end} is before the start ${start}: it is left out`,
    fix: 'correct endDate',
  });
  return { start };
}

function coarseSpan(start: string, end: string | undefined): LdWhen {
  const notes: DateNote[] = [];
  const until =
    end !== undefined && end.length === start.length && /^\d{4}(?:-\d\d)?$/.test(end)
      ? end
      : undefined;
  return { when: span(start, until, notes), notes };
}

function unread(start: string): LdWhen {
  const note = {
    code: 'date-unreadable',
    message: `expected a startDate like 2024-07-23, got "${start.slice(0, 60)}"`,
    fix: 'write it as 2024-07-23 or 2024-07-23T09:00',
  } as const;
  // "To be announced" is worth showing; figures that can't be told apart are not.
  return /\p{L}{2,}/u.test(start) && start.length <= 80
    ? { when: { dateText: start }, notes: [note] }
    : { notes: [note] };
}
