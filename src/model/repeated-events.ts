import type { FeedEvent, Item } from './feed.ts';

/** Orders items by their day of publication, the newest first; those without one come last. */
export function newestFirst(a: Item, b: Item): number {
  const [first = '', second = ''] = [a.published, b.published];
  return Number(first < second) - Number(first > second);
}

/**
 * The items, in their order, without the events that a newer item tells of too.
 * Which is newer, `published` says, else the order: first is newest.
 *
 * @param tell is called for each event that is left out
 */
export function withoutRepeatedEvents(
  items: readonly Item[],
  tell: (item: Item, event: FeedEvent) => void,
): readonly Item[] {
  const owners = new Map<string, FeedEvent>();
  for (const item of [...items].sort(newestFirst)) {
    for (const event of item.events) if (!owners.has(event.id)) owners.set(event.id, event);
  }
  return items.map((item) => {
    const events = item.events.filter((event) => {
      const isOwn = owners.get(event.id) === event;
      if (!isOwn) tell(item, event);
      return isOwn;
    });
    return events.length < item.events.length ? Object.freeze({ ...item, events }) : item;
  });
}
