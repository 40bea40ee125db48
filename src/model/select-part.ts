import type { DatedEntry } from './select-sorted.ts';

interface Parts {
  readonly now: number;
  readonly upcoming: DatedEntry[];
  readonly past: DatedEntry[];
}

const known = new WeakMap<readonly DatedEntry[], Parts>();

/** Of events that `selectSorted` has selected, and some test has passed: the part that is to come, or the past one. */
export function selectPart(
  entries: readonly DatedEntry[],
  when: 'upcoming' | 'past',
  now: number,
): readonly DatedEntry[] {
  let parts = known.get(entries);
  if (parts?.now !== now) {
    parts = { now, upcoming: [], past: [] };
    for (const entry of entries) {
      if (now < entry.until) parts.upcoming.push(entry);
      else if (entry.event.status !== 'cancelled') parts.past.push(entry);
    }
    known.set(entries, parts);
  }
  return parts[when];
}
