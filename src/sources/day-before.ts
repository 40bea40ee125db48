import type { DateString } from '../model/feed.ts';
import { toUtc } from '../model/dates.ts';

/** The day before another. */
export function dayBefore(day: DateString): DateString {
  return new Date(toUtc(day) - 86_400_000).toISOString().slice(0, 10);
}
