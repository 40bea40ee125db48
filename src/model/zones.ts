import type { DateString } from './feed.ts';
import { toUtc } from './dates.ts';

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(timeZone)) {
    let clock;
    try {
      clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
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

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. The zone must be known. */
export function offsetAt(instant: number, timeZone: string): number {
  // "7/23/2024, GMT+05:45"; before there was standard time, "GMT+05:41:16"; in UTC, "GMT"
  const text = clockOf(timeZone)!.format(instant);
  const [, sign, ...parts] = /([+-])(\d+):(\d+):?(\d*)$/.exec(text) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  return (sign === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
}

/** What a zone's calendar and clock show at an instant: `2024-07-23T09:00`. The zone must be known. */
export function toLocal(instant: number, timeZone: string): DateString {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 16);
}

/**
 * The instant at which a zone's clocks show a date. An hour that comes twice is its first coming; an
 * hour that never comes is told by the clock as it was before the change, as `Temporal` has it:
 * https://tc39.es/proposal-temporal/docs/timezone.html#ambiguity-due-to-dst-or-other-time-zone-offset-changes
 */
export function toInstant(date: DateString, timeZone: string): number {
  return fromWallClock(toUtc(date), timeZone);
}

/** As `toInstant`, from what the zone's clocks show as milliseconds, were they in UTC. */
export function fromWallClock(wall: number, timeZone: string): number {
  const day = 86_400_000;
  const before = offsetAt(wall - day, timeZone);
  for (const offset of [before, offsetAt(wall + day, timeZone)]) {
    if (offsetAt(wall - offset, timeZone) === offset) return wall - offset;
  }
  return wall - before;
}
