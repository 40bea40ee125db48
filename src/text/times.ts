import type { DateString, When } from '../model/feed.ts';
import { dayOf, toUtc } from '../model/dates.ts';
import { isKnownZone, toInstant, toLocal } from '../model/zones.ts';
import { formatter } from './formatters.ts';
import { type Language, say } from './language.ts';

/** Whose clock times are told by. */
export type ShownClock = 'event' | 'visitor' | 'both';

/** When and where the visitor is: the clock and the zone come from outside. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The visitor's IANA zone. */
  readonly timeZone: string;
  /** The visitor's day (`2024-07-23`), where it is known without the zone. */
  readonly today?: DateString;
  /** Both where nobody has said. */
  readonly shown?: ShownClock;
}

/**
 * An event's times on its own clock, its zone named, and on the visitor's where that differs, with the day where
 * that differs too: "09:00–17:00, Nepal Time · 04:15–12:15 for you". `''` where no time is known. A zone that the platform
 * doesn't know is said as the feed has it.
 */
export function formatTimes(language: Language, when: When, clock: Clock): string {
  const { start, end, timeZone } = when;
  if (start?.length !== 16) return '';
  // One whose days stand elsewhere shows when it starts, which is said once.
  const isLong = end && toUtc(end) - toUtc(start) >= 86_400_000 && dayOf(end) !== dayOf(start);
  const begins = (text: string) => (isLong ? say(language, 'starts', { time: text }) : text);
  const time = begins(formatSpan(language, start, end));
  if (!timeZone) return time;
  const own = say(language, 'zoned', { time, zone: formatZone(language, timeZone, start) });
  const visitors = visitorTimes(when, clock);
  if (!visitors || clock.shown === 'event') return own;
  const [from, to] = visitors;
  const isOtherDay = dayOf(from) !== dayOf(start) || (to && end && dayOf(to) !== dayOf(end));
  const there = formatSpan(language, from, to, Boolean(isOtherDay));
  if (clock.shown === 'visitor') {
    const zone = formatZone(language, clock.timeZone, from);
    return say(language, 'zoned', { time: begins(there), zone });
  }
  return `${own} · ${say(language, 'forYou', { time: there })}`;
}

/** What the visitor's calendar and clock show at an event's start and end; nothing where they show the same, or none is known. */
export function visitorTimes(
  { start, end, timeZone }: When,
  clock: Clock,
): [from: DateString, to?: DateString] | undefined {
  if (start?.length !== 16 || !timeZone) return undefined;
  if (!isKnownZone(timeZone) || !isKnownZone(clock.timeZone)) return undefined;
  const move = (date: DateString) => toLocal(toInstant(date, timeZone), clock.timeZone);
  const [from, to] = [move(start), end && move(end)];
  return from === start && to === end ? undefined : [from, to];
}

/**
 * "09:00", "09:00–17:00", or with the days where they need saying. An event that ends within a day of its start shows
 * both; of a longer one, this is its start.
 */
function formatSpan(
  language: Language,
  start: DateString,
  end: DateString | undefined,
  withDay = false,
): string {
  const format = formatter(language, 'DateTimeFormat', { timeZone: 'UTC', timeStyle: 'short' });
  const isOneDay = end && dayOf(end) === dayOf(start);
  const isLong = end && toUtc(end) - toUtc(start) >= 86_400_000;
  if (end && !isOneDay && !isLong) {
    const [from, to] = [start, end].map((date) =>
      dated(language, date, format.format(toUtc(date))),
    );
    return say(language, 'fromTo', { from: from!, to: to! });
  }
  const time = isOneDay
    ? plain(format.formatRange(toUtc(start), toUtc(end)))
    : plain(format.format(toUtc(start)));
  return withDay ? dated(language, start, time) : time;
}

/** "Tue, 23 Jul, 09:00" */
function dated(language: Language, date: DateString, time: string): string {
  const options = { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' };
  const day = formatter(language, 'DateTimeFormat', options).format(toUtc(dayOf(date)));
  return say(language, 'dayTime', { day, time: plain(time) });
}

/** Node's spaces are narrower than the browsers'. */
function plain(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}

/** A zone's name in the language ("Nepal Time"); one the platform doesn't know, as the feed has it. */
function formatZone(language: Language, timeZone: string, start: DateString): string {
  if (!isKnownZone(timeZone)) return timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
  const instant = toInstant(start, timeZone);
  const named = (timeZoneName: string) =>
    formatter(language, 'DateTimeFormat', { timeZone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value;
  const name = named('longGeneric');
  // UTC has no generic name; engines write "GMT+00:00" or "GMT".
  return (name && !/^GMT|\p{N}/u.test(name) ? name : named('long')) ?? timeZone;
}
