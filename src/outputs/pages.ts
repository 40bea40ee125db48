import type { Feed, Item } from '../model/feed.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { publishedInstant } from './published-instant.ts';

/** A page of a feed, and the name of the file that it belongs in. */
export interface Page {
  /** `feed.json` for the first page, else `feed-<number>.json`. */
  readonly name: string;
  readonly feed: Feed;
}

export interface PageOptions {
  /** How many items an older page holds; the first holds at least as many where there are so many. */
  readonly size: number;
  /** The address of a page, from its name. */
  readonly urlOf: (name: string) => string;
}

/**
 * A feed in pages, newest first, each with the `next_url` of the page after it. Older pages are numbered from the
 * oldest and always full, so a new item changes the first page and leaves the others, and what
 * caches hold of them, as they are; the first page has from `size` to twice `size` less one items.
 */
export function toPages(feed: Feed, { size, urlOf }: PageOptions): Page[] {
  const items = sortNewestFirst(feed.items);
  const older = Math.max(0, Math.floor(items.length / size) - 1);
  const front = items.length - older * size;
  const pages: Page[] = [];
  for (let number = older; number >= 0; number -= 1) {
    const first = number === older;
    const name = first ? 'feed.json' : `feed-${number + 1}.json`;
    const from = first ? 0 : front + (older - 1 - number) * size;
    const slice = items.slice(from, first ? front : from + size);
    const nextUrl = number > 0 ? urlOf(`feed-${number}.json`) : undefined;
    pages.push({ name, feed: { ...feed, feedUrl: urlOf(name), nextUrl, items: slice } });
  }
  return pages;
}

/** By day of publication, then by its moment; an item without one by its last event; what has no date at all comes last. */
function sortNewestFirst(items: readonly ImportedItem[]): Item[] {
  const keyed = items.map((item) => {
    const date = item.published ?? lastStart(item);
    const moment = item.publishedAt ?? publishedInstant(date.slice(0, 10)) ?? '';
    return { item, date, moment: Date.parse(moment) };
  });
  keyed.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.moment - a.moment || 0));
  return keyed.map(({ item }) => item);
}

const lastStart = ({ events }: Item): string =>
  events.reduce((last, { start = '' }) => (start > last ? start : last), '');
