import type { When } from '../model/feed.ts';
import { dayOf, toUtc } from '../model/dates.ts';
import ICAL from 'ical.js';
import { addDays } from './add-days.ts';
import type { IcalProperties } from './ical-properties.ts';
import { inZone, later, readIcalTimes, type IcalTime, type ZoneReading } from './ical-time.ts';

/** When a VEVENT is, its end as a length so that it fits each date of a series. */
export interface IcalWhen {
  readonly start: IcalTime;
  /** Days after the first for an event of whole days, minutes after its start for others; 0 where there is no end. */
  readonly length: number;
  /** An end that is before the start was left out. */
  readonly hasWrongEnd: boolean;
}

/** Reads DTSTART with DTEND or DURATION; nothing when there is no start. https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1 */
export function readWhen(event: IcalProperties, zones: ZoneReading): IcalWhen | undefined {
  const first = (name: string) => event.all(name).flatMap((each) => readIcalTimes(each, zones))[0];
  const written = first('dtstart');
  if (!written) return undefined;
  const end = first('dtend') ?? endOfDuration(written, event.text('duration'));
  const isWholeDays = event.text('x-microsoft-cdo-alldayevent').toUpperCase() === 'TRUE';
  const start = isWholeDays ? { local: dayOf(written.local) } : written;
  if (!end) return { start, length: 0, hasWrongEnd: false };
  const length = start.local.length === 10 ? daysBetween(start, end) : minutesBetween(start, end);
  return { start, length: Math.max(0, length), hasWrongEnd: length < 0 };
}

/** Start, inclusive end and zone as a feed has them, of the event on one of its dates. */
export function toWhen(start: string, { start: { zone }, length }: IcalWhen): When {
  if (start.length === 10) return { start, end: length > 0 ? addDays(start, length) : undefined };
  // By the clock, as the length was taken: the night in which clocks change does not shorten a meeting.
  const end = length > 0 ? later({ local: start }, length * 60).local : undefined;
  return { start, end, timeZone: zone };
}

/** The end of a whole day is the day after it; one that equals the start, as some write it, is that day. */
function daysBetween(start: IcalTime, end: IcalTime): number {
  const days = Math.round((toUtc(dayOf(end.local)) - toUtc(start.local)) / 86_400_000);
  const isExclusive = end.local.length === 10 || end.local.endsWith('T00:00');
  return isExclusive && days > 0 ? days - 1 : days;
}

function minutesBetween(start: IcalTime, end: IcalTime): number {
  const closing =
    end.local.length === 10 ? { ...start, local: `${end.local}T00:00` } : inZone(end, start.zone);
  const minutes = (toUtc(closing.local) - toUtc(start.local)) / 60_000;
  return Math.round(minutes);
}

function endOfDuration(start: IcalTime, written: string): IcalTime | undefined {
  if (!/^[+-]?P/i.test(written)) return undefined;
  try {
    return later(start, ICAL.Duration.fromString(written.toUpperCase()).toSeconds());
  } catch {
    return undefined;
  }
}
