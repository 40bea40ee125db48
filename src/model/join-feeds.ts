import type { Feed } from './feed.ts';
import { withoutRepeatedEvents } from './repeated-events.ts';

/** One feed of two pages: the first's words, the items of both, and the second's next page. */
export function joinFeeds(first: Feed, second: Feed): Feed {
  const ids = new Set(first.items.map(({ id }) => id));
  const items = [...first.items, ...second.items.filter(({ id }) => !ids.has(id))];
  return Object.freeze({
    ...first,
    items: withoutRepeatedEvents(items, () => undefined),
    nextUrl: second.nextUrl,
  });
}
