import type { EventEntry, FeedEvent } from '../model/feed.ts';
import { toUtcEnd } from '../model/dates.ts';
import { isKnownZone, toInstant } from '../model/zones.ts';
import { english, type Language } from '../text/language.ts';
import { formatPlace } from '../text/where.ts';
import { encodeText } from './encode-text.ts';

export type CalendarService = 'google' | 'outlook' | 'office365' | 'yahoo';

/** Beginning and end as a calendar has them. */
interface Moments {
  /** Days: without a time, in no zone. */
  readonly isAllDay: boolean;
  /** `2036-11-03T03:15:00Z`, `2036-11-03T09:00:00` of an event without a zone, or a day. */
  readonly start: string;
  /** The same; of days, the day after the last. */
  readonly end: string;
  /** The last day itself. */
  readonly lastDay: string;
}

/**
 * Links that open an event, filled in, on the site of a calendar service; none when its day isn't known. A time with
 * a zone is told as an instant, so 09:00 in Kathmandu is 03:15 UTC wherever the link is made; one without floats.
 * Days stay days; their end is the day after the last, but for Yahoo, which wants the last one.
 * The parameters, as far as anybody knows them: https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
export function toCalendarLinks(
  { event, item }: EventEntry,
  language: Language = english,
): ReadonlyMap<CalendarService, string> {
  const moments = momentsOf(event);
  if (!moments) return new Map();
  const { isAllDay, start, end, lastDay } = moments;
  const { title, places, timeZone, mode, status } = event;
  const url = event.url ?? item.url;
  // Addresses have their limits, and a calendar needs no essay.
  const text = [event.summary?.slice(0, 800), url].filter(Boolean).join('\n\n');
  const isOnline = mode === 'online' || status === 'movedOnline';
  const where = isOnline ? '' : places.map((place) => formatPlace(language, place)).join('; ');
  const microsoft = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    allday: isAllDay ? 'true' : '',
    body: text,
    location: where,
  };
  const google = {
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(start)}/${compact(end)}`,
    ctz: !isAllDay && timeZone && isKnownZone(timeZone) ? timeZone : '',
    details: text,
    location: where,
  };
  const yahoo = {
    v: '60',
    title,
    st: compact(start),
    et: compact(isAllDay ? lastDay : end),
    dur: isAllDay ? 'allday' : '',
    desc: text,
    in_loc: where,
  };
  return new Map([
    ['google', address('https://calendar.google.com/calendar/render', google)],
    ['outlook', address('https://outlook.live.com/calendar/0/deeplink/compose', microsoft)],
    ['office365', address('https://outlook.office.com/calendar/0/deeplink/compose', microsoft)],
    ['yahoo', address('https://calendar.yahoo.com/', yahoo)],
  ]);
}

function momentsOf({ start, end = start, timeZone }: FeedEvent): Moments | undefined {
  if (!start || !end || start.length < 10) return undefined;
  if (start.length === 10) {
    const after = new Date(toUtcEnd(end)).toISOString().slice(0, 10);
    return { isAllDay: true, start, end: after, lastDay: end };
  }
  const told = (wall: string): string =>
    timeZone && isKnownZone(timeZone)
      ? `${new Date(toInstant(wall, timeZone)).toISOString().slice(0, 19)}Z`
      : `${wall}:00`;
  const [first, last] = [told(start), told(end < start ? start : end)];
  return { isAllDay: false, start: first, end: last, lastDay: last };
}

/** `2036-11-03T03:15:00Z` as `20361103T031500Z`. */
const compact = (moment: string): string => moment.replace(/[-:]/g, '');

/** Blanks as `%20`: some of the services show a plus sign as it stands. */
function address(base: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeText(value)}`);
  return `${base}?${pairs.join('&')}`;
}
