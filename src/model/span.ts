import type { FeedEvent, When } from './feed.ts';
import { dayOf, daysBetween, precisionOf, toUtc, toUtcEnd } from './dates.ts';
import { fromWallClock, isKnownZone, toInstant } from './zones.ts';

/** From the first millisecond to the first one after it. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

export type EventState = 'upcoming' | 'underWay' | 'past';

const hour = 3_600_000;

/**
 * The instants between which an event takes place, or nothing when no date is known.
 * With a zone: its own clock. Without: from when its first day begins anywhere (UTC+14) until
 * its last is over everywhere (UTC−12). A time without an end lasts until its day is over.
 */
export function spanOf({ start, end, timeZone }: When): Span | undefined {
  if (!start) return undefined;
  if (precisionOf(start) === 'minute' && timeZone && isKnownZone(timeZone)) {
    const from = toInstant(start, timeZone);
    return {
      from,
      until: end
        ? Math.max(from, toInstant(end, timeZone))
        : fromWallClock(toUtcEnd(dayOf(start)), timeZone),
    };
  }
  return {
    from: toUtc(dayOf(start)) - 14 * hour,
    until: toUtcEnd(dayOf(end ?? start)) + 12 * hour,
  };
}

/** Whether an event is still to come, under way or over. One without a date is still to come. */
export function stateOf(when: When, now: number, span = spanOf(when)): EventState {
  if (!span || now < span.from) return 'upcoming';
  return now < span.until ? 'underWay' : 'past';
}

/** How many calendar days an event covers, or 0 when its days aren't known. */
export function daysOf({ start, end = start }: When): number {
  return start && end && start.length >= 10 ? daysBetween(start, end) + 1 : 0;
}

/** Whether an event will not be held as announced, which must be plain to everybody. */
export function isOff({ status }: FeedEvent): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** Whether an event is cancelled and would be over by now: nobody needs to be told of it any longer. */
export function isSpent(event: FeedEvent, now: number): boolean {
  return event.status === 'cancelled' && stateOf(event, now) === 'past';
}
