import type { DateString } from '../model/feed.ts';
import { toUtc } from '../model/dates.ts';

/** The day so many days after another, or before it. */
export function addDays(day: DateString, days: number): DateString {
  return new Date(toUtc(day) + days * 86_400_000).toISOString().slice(0, 10);
}
