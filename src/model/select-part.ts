import type { DatedEntry } from './select-sorted.ts';

/** Of events that `selectSorted` has selected, and some test has passed: the part that is to come, or the past one. */
export function selectPart(
  entries: readonly DatedEntry[],
  when: 'upcoming' | 'past',
  now: number,
): DatedEntry[] {
  return entries.filter(({ event, until }) =>
    when === 'past' ? now >= until && event.status !== 'cancelled' : now < until,
  );
}
