import type { EventEntry, Feed, FeedEvent, Item, Problem } from '../../src/model/feed.ts';
import { parseFeed } from '../../src/model/parse-feed.ts';

type Members = Readonly<Record<string, unknown>>;

/** A document of a feed with these items, as `JSON.parse` would return it. */
export function documentOf(items: readonly unknown[], more: Members = {}): Members {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Meetings',
    home_page_url: 'https://example.org/',
    language: 'en',
    _convene: { spec: '1.0' },
    ...more,
    items,
  };
}

/** The JSON of one item; what belongs into `_convene` stands in `extension`. */
export function itemOf(id: string, extension: Members = {}, more: Members = {}): Members {
  return {
    id,
    url: `https://example.org/${id}`,
    title: `Item ${id}`,
    content_text: '…',
    ...more,
    _convene: extension,
  };
}

/** The JSON of an event. */
export function eventOf(id: string, more: Members = {}): Members {
  return { id, title: `Event ${id}`, start: '2030-05-01', ...more };
}

/** A document of one item with these events. */
export function documentOfEvents(...events: readonly unknown[]): Members {
  return documentOf([itemOf('post', { events })]);
}

export function readFeed(document: unknown): Feed {
  return parseFeed(document, 'https://example.org/news/feed.json').feed;
}

export function problemsOf(document: unknown): readonly Problem[] {
  return parseFeed(document, 'https://example.org/news/feed.json').problems;
}

export function pathsOf(document: unknown): string[] {
  return problemsOf(document).map(({ path }) => path);
}

/** The event that is read from its JSON. */
export function readEvent(more: Members): FeedEvent {
  return readEntry(more).event;
}

export function readEntry(more: Members, item: Members = {}): EventEntry {
  const read = readItem({ events: [eventOf('a', more)] }, item);
  return { event: read.events[0]!, item: read };
}

/** The item that is read from its JSON. */
export function readItem(extension: Members, more: Members = {}): Item {
  return readFeed(documentOf([itemOf('post', extension, more)])).items[0]!;
}
