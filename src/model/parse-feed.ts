import type { Alternate, Feed, FeedSource, Item, Problem } from './feed.ts';
import {
  readLanguage,
  readLine,
  readMember,
  readText,
  readUrl,
  report,
  type Source,
} from './read.ts';
import { itemReader, readCallToAction, readExtension } from './read-item.ts';
import { listOf, objectOf, readShape, type Shape } from './read-object.ts';
import { withoutRepeatedEvents } from './repeated-events.ts';

/** What was read, and everything that was wrong with it. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

/** Thrown when something is no feed at all: not an object with a list of `items`. */
export class NotAFeedError extends Error {}

const extended: Shape<
  Omit<Feed, 'title' | 'homePageUrl' | 'feedUrl' | 'nextUrl' | 'language' | 'items'>
> = {
  about: readText,
  generated: readLine,
  license: readLine,
  sources: listOf(objectOf<FeedSource>({ kind: readLine, url: readUrl }, 'url')),
  alternates: listOf(
    objectOf<Alternate>({ language: readLanguage, url: readUrl }, 'language', 'url'),
  ),
  cta: readCallToAction,
};

/**
 * Reads a JSON Feed 1.0 or 1.1, with or without `_convene`: lenient by item, strict by document.
 * A wrong field is dropped, an item or event without what it needs is dropped, and both are told.
 *
 * @param document what `JSON.parse` returned, whatever that is
 * @param url the feed's own address, which relative addresses in it are resolved against
 * @throws {NotAFeedError} when it is no feed at all
 */
export function parseFeed(document: unknown, url?: string): ParsedFeed {
  const members = document as Record<string, unknown> | null;
  if (!members || typeof members !== 'object' || !Array.isArray(members.items)) {
    throw new NotAFeedError('expected a JSON Feed with "items"');
  }
  const problems: Problem[] = [];
  const source: Source = { members, path: '', base: url ?? ownAddress(members), problems };
  for (const key of ['title', 'version']) {
    if (!readLine(source, key)) report(source, key, 'what a feed needs');
  }
  const extension = readExtension(source);
  const spec = readLine(extension, 'spec');
  const isExtended = readMember(source, '_convene') !== undefined;
  if (isExtended && !isReadable(spec)) report(extension, 'spec', 'spec 1.x');
  const isPlain = !isReadable(spec ?? '1');
  const paths = new Map<Item, string>();
  const readItem = itemReader(isPlain);
  const readItems = listOf<Item>((list, key) => {
    const item = readItem(list, key);
    if (item) paths.set(item, `items[${key}]`);
    return item;
  }, 20_000);
  const items = withoutRepeatedEvents(readItems(source, 'items'), (item, { id }) => {
    const message = `expected ids that stand once, got ${JSON.stringify(id)} again`;
    problems.push({ path: `${paths.get(item)}._convene.events`, message });
  });
  const feed: Feed = {
    title: readLine(source, 'title') ?? '',
    homePageUrl: readUrl(source, 'home_page_url'),
    feedUrl: readUrl(source, 'feed_url'),
    nextUrl: readUrl(source, 'next_url'),
    language: readLanguage(source, 'language'),
    ...readShape(isPlain ? { ...source, members: {} } : extension, extended),
    items,
  };
  return { feed: Object.freeze(feed), problems };
}

/** Without an address of its own a document is where its `feed_url` says. */
function ownAddress(members: Source['members']): string | undefined {
  return readUrl({ members, path: '', problems: [] }, 'feed_url');
}

/** A document of another major version is read as a plain JSON Feed. */
function isReadable(spec: string | undefined): boolean {
  return /^1(\.|$)/.test(spec ?? '');
}
