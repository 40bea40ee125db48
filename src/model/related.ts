import type { Feed, Item, Related } from './feed.ts';
import { toUtc } from './dates.ts';
import { newestFirst } from './repeated-events.ts';
import { fold } from './fold.ts';
import { codesOfItem } from './codes.ts';

export interface RelatedOptions {
  /** The item that the posts are related to. */
  readonly item?: Item;
  readonly limit?: number;
  /** Any further test, such as `matchItem` makes. */
  readonly match?: (item: Item) => boolean;
}

/**
 * Posts to read next. With an item: its own list, else the feed's other items, scored by the topics and
 * areas they share with it and by how near they are in time. Without: the feed's newest items.
 */
export function selectRelated(feed: Feed, { item, limit = 6, match }: RelatedOptions): Related[] {
  if (item?.related.length) return item.related.slice(0, limit);
  const others = feed.items.filter(
    (other) => other !== item && toRelated(other) && match?.(other) !== false,
  );
  const score = item && scorer(item);
  const scores = new Map(others.map((other) => [other, score?.(other) ?? 0]));
  return others
    .sort((a, b) => scores.get(b)! - scores.get(a)! || newestFirst(a, b))
    .flatMap((other) => toRelated(other) ?? [])
    .slice(0, limit);
}

/**
 * An item as a post to read, under its title, else the beginning of its text, else its address; nothing when it has none
 * of them. One without an address isn't linked.
 */
export function toRelated(item: Item): Related | undefined {
  const address = item.url?.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  const title = item.title ?? beginningOf(item.summary ?? item.text ?? address);
  const { url = '', published, photo, language } = item;
  return title ? { url, title, published, photo, language } : undefined;
}

/** At most 90 characters, to the end of a word. */
function beginningOf(text: string | undefined): string | undefined {
  if (!text || text.length <= 90) return text;
  return `${text.slice(0, 90).replace(/\s+\S*$|[\ud800-\udbff]$/, '')}…`;
}

function scorer(item: Item): (other: Item) => number {
  const [topics, areas] = [topicsOf(item), areasOf(item)];
  return (other) =>
    2 * shared(topics, topicsOf(other)) + shared(areas, areasOf(other)) + nearness(item, other);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const entry of a) if (b.has(entry)) count += 1;
  return count;
}

/** From 1 on the same day to nearly 0 after many years. */
function nearness(a: Item, b: Item): number {
  if (!a.published || !b.published) return 0;
  const years = Math.abs(toUtc(a.published) - toUtc(b.published)) / 31_557_600_000;
  return 1 / (1 + years);
}

function topicsOf(item: Item): Set<string> {
  return new Set([...item.tags, ...item.events.flatMap((event) => event.topics)].map(fold));
}

function areasOf(item: Item): Set<string> {
  return new Set(codesOfItem(item));
}
