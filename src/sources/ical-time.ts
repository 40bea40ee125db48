import type { DateString } from '../model/feed.ts';
import { isDate, toUtc } from '../model/dates.ts';
import { toInstant, toLocal } from '../model/zones.ts';
import { addDays } from './add-days.ts';
import type { IcalProperty } from './ical-properties.ts';
import type { ZoneNames } from './ical-zone.ts';

/** A date or a time of a calendar, on the clock of its zone. */
export interface IcalTime {
  /** `2024-07-23`, or `2024-07-23T09:00` */
  readonly local: DateString;
  /** IANA; absent for a day, a floating time, and one in a zone that nobody knows. */
  readonly zone?: string;
  /** The name of the zone that nobody knows. */
  readonly unknownZone?: string;
}

/** How a calendar tells its zones. */
export interface ZoneReading {
  readonly names: ZoneNames;
  /** The zone of the whole calendar (`X-WR-TIMEZONE`): times that are written in UTC are told by its clock. */
  readonly home?: string;
}

/** All dates and times of a property, those that aren't in the calendar left out. A period gives its beginning. */
export function readIcalTimes(property: IcalProperty, zones: ZoneReading): IcalTime[] {
  const tzid = property.parameter('tzid');
  return property.values
    .map((value) => readTime(writtenIn(value, property), tzid, zones))
    .filter((time) => time !== undefined);
}

/** One value's digits: of a period its beginning, of what is said to be a day no more than that. */
function writtenIn(value: unknown, { type }: IcalProperty): string {
  const [beginning = ''] = String(value).split('/');
  return type === 'date' ? beginning.replace(/T.*$/, '') : beginning;
}

function readTime(written: string, tzid: string, zones: ZoneReading): IcalTime | undefined {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z?))?$/i.exec(
    written.trim(),
  );
  if (!found) return undefined;
  const [, year, month, date, hour, minute, utc] = found;
  const day = `${year}-${month}-${date}`;
  if (!isDate(day)) return undefined;
  if (hour === undefined) return { local: day };
  const local = `${day}T${hour}:${minute}`;
  if (!isDate(local)) return undefined;
  if (utc) return inZone({ local, zone: 'UTC' }, zones.home ?? 'UTC');
  if (!tzid) return { local };
  const zone = zones.names(tzid);
  return zone ? { local, zone } : { local, unknownZone: tzid };
}

/** The same moment on another zone's clock; a day and a time without a zone stay as they are. */
export function inZone(time: IcalTime, zone: string | undefined): IcalTime {
  if (!time.zone || !zone || time.zone === zone || time.local.length !== 16) return time;
  return { local: toLocal(toInstant(time.local, time.zone), zone), zone };
}

/** A time so many seconds later: by the sun where its zone is known, else by the clock. Whole days for a day. */
export function later(time: IcalTime, seconds: number): IcalTime {
  if (time.local.length === 10) return { local: addDays(time.local, Math.floor(seconds / 86_400)) };
  if (time.zone) {
    return {
      ...time,
      local: toLocal(toInstant(time.local, time.zone) + seconds * 1000, time.zone),
    };
  }
  return {
    ...time,
    local: new Date(toUtc(time.local) + seconds * 1000).toISOString().slice(0, 16),
  };
}
