import type { EventEntry, Feed, Item } from './feed.ts';
import { isSpent, spanOf, stateOf } from './span.ts';

/** Which events to show. What is absent leaves nothing out. */
export interface EventFilter {
  /** `upcoming` includes what is under way. */
  readonly when?: 'upcoming' | 'past' | 'all';
  /** Only events of this item. */
  readonly item?: Item;
  /** Any further test: `matchEvent` makes one of areas and topics, `matchText` of words. */
  readonly match?: (entry: EventEntry) => boolean;
}

interface Dated extends EventEntry {
  readonly time: number;
}

/**
 * The feed's events that pass the filter: what is under way and upcoming, the soonest first,
 * then what is past, the latest first. An event without a date comes after the dated upcoming ones.
 */
export function selectEvents(feed: Feed, filter: EventFilter, now: number): EventEntry[] {
  const { when, item: only, match } = filter;
  const upcoming: Dated[] = [];
  const past: Dated[] = [];
  for (const item of only ? [only] : feed.items) {
    for (const event of item.events) {
      if (match?.({ event, item }) === false || isSpent(event, now)) continue;
      const span = spanOf(event);
      const entry = { event, item, time: span?.from ?? 1e15 };
      (stateOf(event, now, span) === 'past' ? past : upcoming).push(entry);
    }
  }
  upcoming.sort((a, b) => a.time - b.time);
  past.sort((a, b) => b.time - a.time);
  return [...(when === 'past' ? [] : upcoming), ...(when === 'upcoming' ? [] : past)];
}
