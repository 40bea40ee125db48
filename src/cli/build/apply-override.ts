import type { FeedEvent, Item } from '../../model/feed.ts';
import type { ImportedItem } from '../../model/imported-item.ts';
import { parseFeed } from '../../model/parse-feed.ts';
import { JSON_FEED_VERSION, toJsonFeed } from '../../outputs/json-feed.ts';
import type { Finding } from '../finding.ts';
import { formatPath } from '../schema/issues.ts';
import type { Override } from './override-schema.ts';

type Members = Record<string, unknown>;

/** Where a feed keeps what an override calls by the model's name. */
const IN_ITEM: Record<string, string> = {
  title: 'title',
  url: 'url',
  summary: 'summary',
  text: 'content_text',
  language: 'language',
  tags: 'tags',
};

/**
 * An item with an override laid over it. That is done on the item as the feed writes it, and the result is read back:
 * so a correction passes the same reader as everything else.
 */
export function applyToItem(
  item: ImportedItem,
  override: Override,
  file: string,
  tell: (finding: Finding) => void,
): ImportedItem {
  const json = toMembers(item);
  const extension: Members = { ...(json['_convene'] as Members | undefined) };
  for (const [key, value] of changesOf(override)) {
    const name = IN_ITEM[key];
    const target = name ? json : extension;
    if (value === null) Reflect.deleteProperty(target, name ?? key);
    else target[name ?? key] = value;
    // What is written for other readers follows from what was corrected.
    if (key === 'published') Reflect.deleteProperty(json, 'date_published');
    if (key === 'photo') Reflect.deleteProperty(json, 'image');
  }
  const read = readBack({ ...json, _convene: extension }, item.id, file, tell);
  if (!read) return item;
  const { publishedAt } = item;
  return 'published' in override || !publishedAt ? read : { ...read, publishedAt };
}

/** An event with an override laid over it. */
export function applyToEvent(
  event: FeedEvent,
  override: Override,
  file: string,
  tell: (finding: Finding) => void,
): FeedEvent {
  const holder: Item = { id: 'x', tags: [], events: [event], outcomes: [], related: [] };
  const json = toMembers(holder);
  const [written = {}] = (json['_convene'] as { events: Members[] }).events;
  const changed: Members = { ...written };
  for (const [key, value] of changesOf(override)) {
    if (value === null) Reflect.deleteProperty(changed, key);
    else changed[key] = value;
  }
  const read = readBack({ ...json, _convene: { events: [changed] } }, event.id, file, tell);
  return read?.events[0] ?? event;
}

const changesOf = (override: Override): [string, unknown][] =>
  Object.entries(override).filter(([key]) => key !== 'hide' && key !== 'note' && key !== 'was');

function toMembers(item: Item): Members {
  const feed = toJsonFeed({ title: 'x', sources: [], alternates: [], items: [item] });
  const [json = {}] = structuredClone(feed['items']) as unknown as Members[];
  return json;
}

function readBack(
  json: Members,
  id: string,
  file: string,
  tell: (finding: Finding) => void,
): Item | undefined {
  const document = {
    version: JSON_FEED_VERSION,
    title: 'x',
    _convene: { spec: '1.0' },
    items: [json],
  };
  const { feed, problems } = parseFeed(document);
  for (const { path, message } of problems) {
    const inside = path.replace(/^items\[0\]\.(?:_convene\.)?(?:events\[0\]\.)?/, '');
    tell({
      level: 'error',
      code: 'wrong-override',
      file,
      path: `${formatPath([id])}.${inside}`,
      message,
      fix: 'Mend the correction; nothing is published until it is sound.',
    });
  }
  return feed.items[0];
}
