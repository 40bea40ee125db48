import type { EventEntry, Feed, FeedEvent, Item } from './feed.ts';
import { spanOf, stateOf, isSpent } from './span.ts';
import { toUtc } from './dates.ts';
import { fold } from './fold.ts';

/** Which events to show. What is absent leaves nothing out. */
export interface EventFilter {
  /** `upcoming` includes what is under way. */
  readonly when?: 'upcoming' | 'past' | 'all';
  /** Codes of countries and regions, any of which will do. */
  readonly areas?: readonly string[];
  readonly topic?: string;
  /** Any other test that an event must pass, such as `matchText`. */
  readonly match?: (entry: EventEntry) => boolean;
  /** Only the event with this id. */
  readonly id?: string;
  /** Only events of this item. */
  readonly item?: Item;
  readonly exclude?: readonly string[];
}

/**
 * The feed's events that pass the filter: what is under way and upcoming, the soonest first,
 * then what is past, the latest first. An event without a date comes after the dated upcoming ones.
 */
export function selectEvents(feed: Feed, filter: EventFilter, now: number): EventEntry[] {
  const { when = 'all' } = filter;
  const isWanted = matcher(filter);
  const upcoming: Dated[] = [];
  const past: Dated[] = [];
  for (const item of filter.item ? [filter.item] : feed.items) {
    for (const event of item.events) {
      if (isSpent(event, now) || !isWanted(event, item)) continue;
      const entry = { event, item, time: spanOf(event)?.from ?? Infinity };
      (stateOf(event, now) === 'past' ? past : upcoming).push(entry);
    }
  }
  upcoming.sort((a, b) => compare(a.time, b.time));
  past.sort((a, b) => compare(b.time, a.time));
  return [...(when === 'past' ? [] : upcoming), ...(when === 'upcoming' ? [] : past)];
}

interface Dated extends EventEntry {
  readonly time: number;
}

/** Infinity minus itself is not a number, which would upset a sort. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function matcher(filter: EventFilter): (event: FeedEvent, item: Item) => boolean {
  const topic = filter.topic && fold(filter.topic);
  return (event, item) =>
    (!filter.id || event.id === filter.id) &&
    !filter.exclude?.includes(event.id) &&
    (!filter.areas || codesOf(event).some((code) => filter.areas!.includes(code))) &&
    (!topic || [...event.topics, ...item.tags].some((own) => fold(own) === topic)) &&
    (!filter.match || filter.match({ event, item }));
}

/** Every country and region that an event names. */
export function codesOf(event: FeedEvent): string[] {
  const places = event.places.flatMap(({ country }) => country ?? []);
  return [...new Set([...event.areas.map(({ code }) => code), ...places])];
}

/** The item with this id or address; without one, the newest that tells of more than itself, else the newest. */
export function selectItem(feed: Feed, id?: string): Item | undefined {
  if (id) return feed.items.find((item) => item.id === id || item.url === id);
  const newest = [...feed.items].sort((a, b) => publishedAt(b) - publishedAt(a));
  return newest.find((item) => item.outcomes.length > 0) ?? newest[0];
}

function publishedAt({ published }: Item): number {
  return published ? toUtc(published) : 0;
}
