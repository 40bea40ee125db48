import type { Feed, Item, Problem } from './feed.ts';
import { readCallToAction, readExtension, readItem } from './read-item.ts';
import { withoutRepeatedEvents } from './repeated-events.ts';
import {
  readLanguage,
  readLine,
  readList,
  readText,
  readUrl,
  report,
  type Source,
} from './read.ts';

/** What was read, and everything that was wrong with it. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

/** Thrown when something is no feed at all: not an object with a list of `items`. */
export class NotAFeedError extends Error {
  override name = 'NotAFeedError';
}

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
    throw new NotAFeedError('expected a JSON Feed: an object with a list of "items"');
  }
  const problems: Problem[] = [];
  const root: Source = { members, path: '', base: url, problems };
  const feedUrl = readUrl(root, 'feed_url');
  const source: Source = { ...root, base: url ?? feedUrl };
  const title = readLine(source, 'title');
  if (!title) report(source, 'title', 'the title that a feed needs');
  if (!readLine(source, 'version')) report(source, 'version', 'the version that a feed needs');
  const extension = readExtension(source);
  const isPlain = !isReadable(extension, Object.hasOwn(members, '_convene'));
  const about = isPlain ? { ...source, members: {} } : extension;
  const paths = new Map<Item, string>();
  const read = readList(
    source,
    'items',
    (entry) => {
      const item = readItem(entry, isPlain);
      if (item) paths.set(item, entry.path);
      return item;
    },
    20_000,
  );
  const items = withoutRepeatedEvents(read, (item, { id }) => {
    const message = `expected ids that stand once, got ${JSON.stringify(id)} again`;
    problems.push({ path: `${paths.get(item)}._convene.events`, message });
  });
  const feed: Feed = {
    title: title ?? '',
    homePageUrl: readUrl(source, 'home_page_url'),
    feedUrl,
    nextUrl: readUrl(source, 'next_url'),
    language: readLanguage(source, 'language'),
    about: readText(about, 'about'),
    generated: readLine(about, 'generated'),
    license: readLine(about, 'license'),
    sources: readList(about, 'sources', (entry) => {
      const at = readUrl(entry, 'url');
      return at ? { kind: readLine(entry, 'kind') ?? '', url: at } : undefined;
    }),
    alternates: readList(about, 'alternates', (entry) => {
      const at = readUrl(entry, 'url');
      const language = readLanguage(entry, 'language');
      return at && language ? { language, url: at } : undefined;
    }),
    cta: readCallToAction(about),
    items,
  };
  return { feed: Object.freeze(feed), problems };
}

/** Whether what `_convene` holds is of a version that can be read; one that isn't there is. */
function isReadable(extension: Source, isThere: boolean): boolean {
  const spec = readLine(extension, 'spec');
  if (!isThere || /^1(\.|$)/.test(spec ?? '1')) {
    if (isThere && !spec) report(extension, 'spec', 'the spec that _convene needs, "1.0"');
    return true;
  }
  report(extension, 'spec', 'spec 1.x (read as a plain JSON Feed)');
  return false;
}
