import type { FeedEvent, Item } from '../model/feed.ts';

/** An item of which nothing but the given fields is known. */
export function blankItem(known: Pick<Item, 'id'> & Partial<Item>): Item {
  return { tags: [], events: [], outcomes: [], related: [], ...known };
}

/** An event of which nothing but the given fields is known; its status is `scheduled`. */
export function blankEvent(known: Pick<FeedEvent, 'id' | 'title'> & Partial<FeedEvent>): FeedEvent {
  return {
    status: 'scheduled',
    places: [],
    areas: [],
    parties: [],
    photos: [],
    topics: [],
    ...known,
  };
}
