import type { Feed, Item, Problem } from '../model/feed.ts';
import { parseFeed, type ParsedFeed } from '../model/parse-feed.ts';
import { withoutRepeatedEvents } from '../model/repeated-events.ts';
import { keepParsed } from './load-feed.ts';
import { type RawFeed, selectFirst } from './select-first.ts';

/** A long feed: what is shown first, at once, and the whole when it has been read. */
export interface LongFeed {
  /** A feed of those events that come first, so many of those to come and of those that are past. */
  readonly first: (count: number, now: number) => ParsedFeed;
  readonly whole: Promise<ParsedFeed>;
}

/** So many items are read; a publisher of more parts them into pages. */
const most = 20_000;

/** So many are read before something else has its turn. */
const slice = 10;

/**
 * A long feed from its text, as `parseText` reads it, without keeping the page from anything else for long.
 *
 * @param pause waits until whatever else there is to do has been done
 * @throws as `parseText` does
 */
export function readLong(text: string, base: string, pause: () => Promise<unknown>): LongFeed {
  const document = JSON.parse(text.replace(/^\ufeff/, '')) as RawFeed;
  // What is no feed says so here.
  const head = parseFeed(
    Array.isArray(document?.items) ? { ...document, items: [] } : document,
    base,
  );
  const partOf = (items: readonly unknown[]) => parseFeed({ ...document, items }, base);
  return {
    first: (count, now) => {
      const { feed } = partOf(selectFirst(document, count, now));
      // The whole tells what is wrong, and whether the feed goes on.
      return { feed: Object.freeze({ ...feed, nextUrl: undefined }), problems: [] };
    },
    whole: readWhole(document.items, head, partOf, pause),
  };
}

async function readWhole(
  raw: readonly unknown[],
  head: ParsedFeed,
  partOf: (items: readonly unknown[]) => ParsedFeed,
  pause: () => Promise<unknown>,
): Promise<ParsedFeed> {
  const problems: Problem[] = [...head.problems];
  const items: Item[] = [];
  const paths = new Map<Item, string>();
  const end = Math.min(raw.length, most);
  if (raw.length > most) {
    problems.push({ path: 'items', message: `expected at most ${most}, got a list` });
  }
  for (let from = 0; from < end; from += slice) {
    await pause();
    const part = partOf(raw.slice(from, Math.min(end, from + slice)));
    const place = (path: string) =>
      path.replace(/^items\[(\d+)/, (_, index: string) => `items[${from + Number(index)}`);
    for (const item of part.feed.items) {
      paths.set(item, place('items[0]'));
      items.push(item);
    }
    for (const problem of part.problems) {
      if (problem.path.startsWith('items[')) {
        problems.push({ ...problem, path: place(problem.path) });
      }
    }
  }
  await pause();
  const feed: Feed = Object.freeze({
    ...head.feed,
    items: withoutRepeatedEvents(items, (item, { id }) => {
      const message = `expected ids that stand once, got ${JSON.stringify(id)} again`;
      problems.push({ path: `${paths.get(item)} ff._convene.events`, message });
    }),
  });
  keepParsed(feed);
  return { feed, problems };
}
