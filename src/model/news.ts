import type { EventEntry, Feed, FeedEvent } from './feed.ts';

/** How many events of a feed are new, changed, or cancelled, compared with the same feed as it was. */
export interface News {
  readonly added: number;
  readonly changed: number;
  readonly cancelled: number;
}

/**
 * What is new in a feed.
 *
 * @param match which events concern whoever asks
 */
export function selectNews(
  before: Feed,
  after: Feed,
  match: (entry: EventEntry) => boolean = () => true,
): News {
  const known = new Map(entriesOf(before).map(({ event }) => [event.id, event]));
  const news = { added: 0, changed: 0, cancelled: 0 };
  for (const entry of entriesOf(after)) {
    const { event } = entry;
    const old = known.get(event.id);
    const kind = !old ? 'added' : kindOfChange(old, event);
    if (kind && match(entry)) news[kind] += 1;
  }
  return news;
}

function kindOfChange(old: FeedEvent, event: FeedEvent): 'changed' | 'cancelled' | undefined {
  if (event.status === 'cancelled' && old.status !== 'cancelled') return 'cancelled';
  return JSON.stringify(old) === JSON.stringify(event) ? undefined : 'changed';
}

function entriesOf({ items }: Feed): EventEntry[] {
  return items.flatMap((item) => item.events.map((event) => ({ event, item })));
}

/** Whether two readings of a feed tell the same; when they were made is nothing that they tell. */
export function isSameFeed(before: Feed, after: Feed): boolean {
  const told = (feed: Feed) =>
    JSON.stringify(feed.alternates.length ? feed : { ...feed, generated: '' });
  return told(before) === told(after);
}
