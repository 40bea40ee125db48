import { toUtc, toUtcEnd } from '../../model/dates.ts';
import type { FeedEvent, Item } from '../../model/feed.ts';

/**
 * Items without what is not to be seen yet, or no longer: `showFrom` and `showUntil` of items and events, both days included,
 * in UTC. What is left out isn't in the published file at all. Outcomes no longer name an event that is left out.
 */
export function selectShown(items: readonly Item[], now: number): Item[] {
  return items.filter((item) => isShown(item, now)).map((item) => withShownEvents(item, now));
}

function withShownEvents(item: Item, now: number): Item {
  const events = item.events.filter((event) => isShown(event, now));
  if (events.length === item.events.length) return item;
  const hidden = new Set(item.events.filter((event) => !isShown(event, now)).map(({ id }) => id));
  const outcomes = item.outcomes.map((outcome) => ({
    ...outcome,
    events: outcome.events.filter((id) => !hidden.has(id)),
  }));
  return { ...item, events, outcomes };
}

function isShown(
  { showFrom, showUntil }: Pick<FeedEvent, 'showFrom' | 'showUntil'>,
  now: number,
): boolean {
  if (showFrom && now < toUtc(showFrom)) return false;
  return !showUntil || now < Math.max(toUtcEnd(showUntil), toUtc(showUntil) + 1);
}
