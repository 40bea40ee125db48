import type { FeedEvent, Item } from './feed.ts';

/** Every country and region that an event names. */
export function codesOf(event: FeedEvent): string[] {
  const places = event.places.flatMap(({ country }) => country ?? []);
  return [...new Set([...event.areas.map(({ code }) => code), ...places])];
}

/** Every country and region that an item's events and outcomes name. */
export function codesOfItem({ events, outcomes }: Item): string[] {
  const told = outcomes.flatMap(({ areas }) => areas.map(({ code }) => code));
  return [...new Set([...events.flatMap(codesOf), ...told])];
}
