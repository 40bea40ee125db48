import type { EventEntry, Feed } from './feed.ts';
import type { EventFilter } from './select.ts';
import { spanOf } from './span.ts';

/** An event with the instants between which it takes place. */
export interface DatedEntry extends EventEntry {
  readonly from: number;
  /** `Infinity` for what has no date: it is never past. */
  readonly until: number;
}

interface Sorted {
  readonly soonest: readonly DatedEntry[];
  readonly latest: readonly DatedEntry[];
  parts?: Parts;
}

/** What is to come and what is past, from one end of an event to the next. */
interface Parts {
  readonly upcoming: readonly DatedEntry[];
  readonly past: readonly DatedEntry[];
  readonly from: number;
  readonly until: number;
}

const known = new WeakMap<Feed, Sorted>();

/**
 * As `selectEvents`, for whoever asks again and again of one feed: its events are dated and put in order but once, and
 * parted into those to come and the past ones when one more is over.
 */
export function selectSorted(
  feed: Feed,
  { when, item: only, match }: EventFilter,
  now: number,
): readonly DatedEntry[] {
  const { upcoming, past } = partsOf(sortedOf(feed), now);
  const passes = (entry: DatedEntry) => (!only || entry.item === only) && match?.(entry) !== false;
  const pick = (part: typeof past) => (only || match ? part.filter(passes) : part);
  if (when === 'upcoming' || when === 'past') return pick({ upcoming, past }[when]);
  return [...pick(upcoming), ...pick(past)];
}

function partsOf(sorted: Sorted, now: number): Parts {
  const { parts } = sorted;
  if (parts && now >= parts.from && now < parts.until) return parts;
  let [from, until] = [-Infinity, Infinity];
  const upcoming = sorted.soonest.filter((one) => {
    const isToCome = now < one.until;
    if (isToCome) until = Math.min(until, one.until);
    else from = Math.max(from, one.until);
    return isToCome;
  });
  const past = sorted.latest.filter((one) => now >= one.until && one.event.status !== 'cancelled');
  return (sorted.parts = { upcoming, past, from, until });
}

function sortedOf(feed: Feed): Sorted {
  let sorted = known.get(feed);
  if (!sorted) {
    const all = feed.items.flatMap((item) =>
      item.events.map((event): DatedEntry => {
        const { from, until } = spanOf(event) ?? { from: 1e15, until: Infinity };
        return { event, item, from, until };
      }),
    );
    const soonest = [...all].sort((a, b) => a.from - b.from);
    known.set(feed, (sorted = { soonest, latest: all.sort((a, b) => b.from - a.from) }));
  }
  return sorted;
}
