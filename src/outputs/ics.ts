import type { EventEntry, EventStatus, FeedEvent } from '../model/feed.ts';
import { toUtcEnd } from '../model/dates.ts';
import { isKnownZone } from '../model/zones.ts';
import { english, type Language } from '../text/language.ts';
import { formatPlace } from '../text/where.ts';
import { foldIcsLine, formatIcsText } from './ics-lines.ts';
import { toVtimezone } from './vtimezone.ts';

export interface IcsOptions {
  /** When the calendar is made, for DTSTAMP. */
  readonly stamp: Date;
  /** The calendar's name. */
  readonly name?: string;
  /** The calendar's own address. */
  readonly url?: string;
  /** What follows the `@` of a UID when an event's id has none: the publisher's host name. */
  readonly domain?: string;
  /** The language of country names; English when absent. */
  readonly language?: Language;
  /** How often an event has changed, for SEQUENCE; 0 when absent. */
  readonly sequenceOf?: (event: FeedEvent) => number;
}

/** An event that iCalendar can't hold. */
export interface LeftOut {
  readonly id: string;
  readonly title: string;
  /** `no-start`: only words are known. `no-day`: only a month or a year. */
  readonly reason: 'no-start' | 'no-day';
}

/**
 * A calendar file (https://www.rfc-editor.org/rfc/rfc5545), lines folded and ended by CRLF, and the
 * events that it can't hold: a calendar needs a day. Days become all-day events, whose DTEND is the
 * day after the last; a time with a zone carries its TZID and a VTIMEZONE for the years concerned; a time
 * without one floats. Of a postponed event the old date no longer holds, so it is CANCELLED there.
 */
export function toIcs(
  entries: readonly EventEntry[],
  options: IcsOptions,
): { readonly ics: string; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const zones = new Map<string, { first: number; last: number }>();
  const events: string[] = [];
  for (const entry of entries) {
    const { id, title, start, end, timeZone } = entry.event;
    if (!start || start.length < 10) {
      leftOut.push({ id, title, reason: start ? 'no-day' : 'no-start' });
      continue;
    }
    if (start.length > 10 && timeZone && isTzid(timeZone)) {
      const years = [yearOf(start), yearOf(end ?? start)];
      const known = zones.get(timeZone);
      const first = Math.min(...years, known?.first ?? Infinity);
      zones.set(timeZone, { first, last: Math.max(...years, known?.last ?? -Infinity) });
    }
    events.push(...vevent(entry, start, options));
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Convene//Convene 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(options.name
      ? [`NAME:${formatIcsText(options.name)}`, `X-WR-CALNAME:${formatIcsText(options.name)}`]
      : []),
    ...(options.url ? [`SOURCE;VALUE=URI:${options.url}`] : []),
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...[...zones].flatMap(([zone, { first, last }]) => toVtimezone(zone, first, last)),
    ...events,
    'END:VCALENDAR',
  ];
  return { ics: lines.map(foldIcsLine).join('\r\n') + '\r\n', leftOut };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const isTzid = (zone: string): boolean => !isUtc(zone) && isKnownZone(zone);
const isUtc = (zone: string): boolean => /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal)$/.test(zone);

const STATUS: Record<EventStatus, string> = {
  scheduled: 'CONFIRMED',
  tentative: 'TENTATIVE',
  cancelled: 'CANCELLED',
  postponed: 'CANCELLED',
  rescheduled: 'CONFIRMED',
  movedOnline: 'CONFIRMED',
};

function vevent({ event, item }: EventEntry, start: string, options: IcsOptions): string[] {
  const where = event.places
    .map((place) => formatPlace(options.language ?? english, place))
    .join('; ');
  const point = event.places.find((place) => place.latitude !== undefined);
  const url = event.url ?? item.url;
  const text = (name: string, value: string | undefined): string[] =>
    value ? [`${name}:${formatIcsText(value)}`] : [];
  return [
    'BEGIN:VEVENT',
    `UID:${formatIcsText(uidOf(event, options.domain))}`,
    `DTSTAMP:${options.stamp.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`,
    `SEQUENCE:${options.sequenceOf?.(event) ?? 0}`,
    ...dateLines(event, start),
    ...text('SUMMARY', event.title),
    ...text('DESCRIPTION', event.summary),
    ...(event.status === 'movedOnline' || event.mode === 'online' ? [] : text('LOCATION', where)),
    ...(point?.precision === 'venue' || point?.precision === 'locality'
      ? [`GEO:${point.latitude};${point.longitude}`]
      : []),
    ...(url ? [`URL:${url}`] : []),
    ...(event.topics.length ? [`CATEGORIES:${event.topics.map(formatIcsText).join(',')}`] : []),
    `STATUS:${STATUS[event.status]}`,
    // Who follows a calendar hasn't said that they go: their own time stays free.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const uidOf = ({ id }: FeedEvent, domain?: string): string =>
  domain && !id.includes('@') ? `${id}@${domain}` : id;

function dateLines({ end, timeZone }: FeedEvent, start: string): string[] {
  if (start.length === 10) {
    return [
      `DTSTART;VALUE=DATE:${compact(start)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(end?.length === 10 ? end : start))}`,
    ];
  }
  const suffix = timeZone && isUtc(timeZone) ? 'Z' : '';
  const zone = timeZone && isTzid(timeZone) ? `;TZID=${timeZone}` : '';
  const line = (name: string, wall: string): string => `${name}${zone}:${compact(wall)}${suffix}`;
  return [line('DTSTART', start), ...(end && end > start ? [line('DTEND', end)] : [])];
}

const compact = (date: string): string =>
  date.length === 10 ? date.replace(/-/g, '') : `${date.slice(0, 16).replace(/[-:]/g, '')}00`;

const dayAfter = (day: string): string => new Date(toUtcEnd(day)).toISOString().slice(0, 10);
