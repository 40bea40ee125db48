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
}

const known = new WeakMap<Feed, Sorted>();

/** As `selectEvents`, for whoever asks again and again of one feed: its events are dated and put in order but once. */
export function selectSorted(feed: Feed, filter: EventFilter, now: number): DatedEntry[] {
  const { when, item: only, match } = filter;
  const { soonest, latest } = sortedOf(feed);
  const passes = (entry: DatedEntry) => (!only || entry.item === only) && match?.(entry) !== false;
  const upcoming = when === 'past' ? [] : soonest.filter((one) => now < one.until && passes(one));
  if (when === 'upcoming') return upcoming;
  const isShown = (one: DatedEntry) =>
    now >= one.until && one.event.status !== 'cancelled' && passes(one);
  return [...upcoming, ...latest.filter(isShown)];
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
