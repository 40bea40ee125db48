import type { DateString, When } from '../model/feed.ts';
import { dayOf, toUtc } from '../model/dates.ts';
import { isKnownZone, toInstant, toLocal } from '../model/zones.ts';
import { formatter } from './formatters.ts';
import { type Language, say } from './language.ts';

/** When and where the visitor is: the clock and the zone come from outside. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
}

/**
 * An event's times on its own clock, its zone named, and on the visitor's where that differs:
 * "09:00–17:00, Nepal Time · 04:15–12:15 for you". `''` where no time is known.
 */
export function formatTimes(language: Language, when: When, clock: Clock): string {
  const { start, end, timeZone } = when;
  if (start?.length !== 16) return '';
  const time = formatSpan(language, start, end);
  if (!timeZone) return time;
  const own = say(language, 'zoned', { time, zone: formatZone(language, timeZone, start) });
  if (!isKnownZone(timeZone) || !isKnownZone(clock.timeZone)) return own;
  const move = (date: DateString) => toLocal(toInstant(date, timeZone), clock.timeZone);
  const [from, to] = [move(start), end && move(end)];
  if (from === start && to === end) return own;
  const visitors = formatSpan(language, from, to, dayOf(from) !== dayOf(start));
  return `${own} · ${say(language, 'forYou', { time: visitors })}`;
}

/** "09:00", "09:00–17:00", or with the days where they need saying. An event of several days shows when it starts. */
function formatSpan(
  language: Language,
  start: DateString,
  end: DateString | undefined,
  withDay = false,
): string {
  const format = formatter(Intl.DateTimeFormat, language.locale, {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
    ...(withDay ? { weekday: 'short', day: 'numeric', month: 'short' } : {}),
  });
  const isOneDay = end && dayOf(end) === dayOf(start);
  if (isOneDay) return format.formatRange(toUtc(start), toUtc(end));
  const time = format.format(toUtc(start));
  return end ? say(language, 'starts', { time }) : time;
}

/** A zone's name in the language ("Nepal Time"); one the platform doesn't know, as the feed has it. */
function formatZone({ locale }: Language, timeZone: string, start: DateString): string {
  if (!isKnownZone(timeZone)) return timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
  const parts = formatter(Intl.DateTimeFormat, locale, {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(toInstant(start, timeZone));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
