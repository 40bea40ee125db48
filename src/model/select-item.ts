import type { Feed, Item } from './feed.ts';
import { newestFirst } from './repeated-events.ts';

/** The item with this id or address; without one, the newest that tells of more than itself, else the newest. */
export function selectItem(feed: Feed, id?: string): Item | undefined {
  if (id) return feed.items.find((item) => item.id === id || item.url === id);
  const newest = [...feed.items].sort(newestFirst);
  return newest.find((item) => item.outcomes.length > 0) ?? newest[0];
}
