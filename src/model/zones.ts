import type { DateString } from './feed.ts';
import { toUtc } from './dates.ts';

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(timeZone)) {
    let clock;
    try {
      clock = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      // An unknown zone is remembered as such.
    }
    clocks.set(timeZone, clock);
  }
  return clocks.get(timeZone);
}

/** Whether this platform knows an IANA zone. */
export function isKnownZone(timeZone: string): boolean {
  return clockOf(timeZone) !== undefined;
}

/** What a zone's clocks show at an instant, as milliseconds, were they in UTC. The zone must be known. */
export function wallClock(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone)!.formatToParts(instant))
    parts[type] = Number(value);
  const { year, month, day, hour, minute, second } = parts as Record<string, number> & object;
  return Date.UTC(year!, month! - 1, day, hour, minute, second) + (instant % 1000);
}

/** What a zone's calendar and clock show at an instant: `2024-07-23T09:00`. The zone must be known. */
export function toLocal(instant: number, timeZone: string): DateString {
  return new Date(wallClock(instant, timeZone)).toISOString().slice(0, 16);
}

/**
 * The instant at which a zone's clocks show a date. An hour that comes twice is its first coming; an
 * hour that never comes is told by the clock as it was before the change, as `Temporal` has it:
 * https://tc39.es/proposal-temporal/docs/timezone.html#ambiguity-due-to-dst-or-other-time-zone-offset-changes
 */
export function toInstant(date: DateString, timeZone: string): number {
  return fromWallClock(toUtc(date), timeZone);
}

/** As `toInstant`, from milliseconds as `wallClock` returns them. */
export function fromWallClock(wall: number, timeZone: string): number {
  const offsetAt = (instant: number) => wallClock(instant, timeZone) - instant;
  const day = 86_400_000;
  const before = offsetAt(wall - day);
  for (const offset of [before, offsetAt(wall + day)]) {
    if (offsetAt(wall - offset) === offset) return wall - offset;
  }
  return wall - before;
}
