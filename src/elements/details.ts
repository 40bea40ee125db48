import type { Feed, FeedEvent } from '../model/feed.ts';

type Details = typeof import('./event-details.ts');

/** The code for times, former dates and registration, once a feed has needed it. */
export let details: Details | undefined;

/** Loads that code when a feed needs it; to be awaited before the feed is drawn, so that nothing moves. */
export async function loadDetails({ items }: Feed): Promise<void> {
  if (details || !items.some(({ events }) => events.some(isDetailed))) return;
  details = await import('./event-details.ts');
}

function isDetailed({ start, previousStart, register }: FeedEvent): unknown {
  return start?.length === 16 || previousStart || register;
}
