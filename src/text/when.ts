import type { DateString, When } from '../model/feed.ts';
import { dayOf, precisionOf, toUtc } from '../model/dates.ts';
import { formatter } from './formatters.ts';
import { type Language, say } from './language.ts';

export interface DateStyle {
  /** Names the weekday of a single day. */
  readonly weekday?: boolean;
  /** `July` or `Jul`. */
  readonly month?: 'long' | 'short';
  /** Leaves the year out, where a heading above says it. */
  readonly hideYear?: boolean;
}

/** One date as its readers write it, as precisely as it is known: "Thursday 23 July 2024", "July 2024", "2024". */
export function formatDate(language: Language, date: DateString, style: DateStyle = {}): string {
  return dateFormat(language, date, style).format(toUtc(dayOf(date)));
}

function dateFormat(language: Language, date: DateString, style: DateStyle) {
  const precision = precisionOf(date);
  const hasDay = precision === 'day' || precision === 'minute';
  return formatter(language, 'DateTimeFormat', {
    timeZone: 'UTC',
    year: style.hideYear && precision !== 'year' ? undefined : 'numeric',
    month: precision === 'year' ? undefined : (style.month ?? 'long'),
    day: hasDay ? 'numeric' : undefined,
    weekday: hasDay && style.weekday ? 'long' : undefined,
    // The months of other calendars begin on other days: only whole days can be told by them.
    calendar: hasDay ? undefined : 'gregory',
  });
}

/** The days of an event, or the source's own words, or "Date to be announced". Never shifted by anybody's zone. */
export function formatDays(language: Language, when: When, style: DateStyle = {}): string {
  const { start, dateText } = when;
  if (!start) return dateText || say(language, 'toBeAnnounced');
  const [from, to] = [dayOf(start), dayOf(when.end ?? start)];
  if (from === to) return formatDate(language, from, style);
  const format = dateFormat(language, from, { ...style, weekday: false });
  return format.formatRange(toUtc(from), toUtc(to));
}
