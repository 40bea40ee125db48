import type { Feed } from '../model/feed.ts';
import { parseFeed, type ParsedFeed } from '../model/parse-feed.ts';
import { readBody } from './read-body.ts';
import { timeLimit } from './time-limit.ts';

export interface LoadOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** An answer that is already on its way. */
  readonly response?: Promise<Response>;
  /** How long the whole of it may take, in milliseconds. */
  readonly timeout?: number;
}

/** By address. Who deals with failures may hold one here, so that nobody asks. */
export const loads = new Map<string, Promise<ParsedFeed>>();

/** What reads feeds that are so long that reading them would be felt, where there is something to show them in. */
export const long: {
  read?: (text: string, base: string, url: string) => Promise<ParsedFeed>;
} = {};

/**
 * A feed by its absolute address: one request, however many ask. A failure is forgotten, so that whoever asks next
 * asks anew. Neither cookies nor the page's address are sent.
 *
 * @throws what `toLoadError` makes a `LoadError` of
 */
export function loadFeed(url: string, options: LoadOptions = {}): Promise<ParsedFeed> {
  let load = loads.get(url);
  if (!load) {
    load = fetchFeed(url, options);
    loads.set(url, load);
    load.catch(() => loads.delete(url));
  }
  return load;
}

function fetchFeed(url: string, options: LoadOptions): Promise<ParsedFeed> {
  const { fetch = globalThis.fetch, response: early, timeout = 15_000 } = options;
  const signal = timeLimit(timeout);
  const read = async () => {
    const response = await (early ??
      fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal }));
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- made an error by what deals with it
    if (!response.ok) throw response;
    return [await readBody(response, signal), response.url || url] as const;
  };
  // A page may have put a `fetch` in place that takes no signal.
  return Promise.race([
    read(),
    new Promise<never>((_, fail) => {
      signal.onabort = () => fail(signal.reason as Error);
    }),
  ]).then(([text, base]) =>
    text.length > 4e5 && long.read ? long.read(text, base, url) : parseText(text, base),
  );
}

/**
 * A feed from its text.
 *
 * @throws {SyntaxError} when it is no JSON
 * @throws {NotAFeedError} when it is JSON, but no feed
 */
export function parseText(text: string, base: string): ParsedFeed {
  return parseDocument(JSON.parse(text.replace(/^\ufeff/, '')), base);
}

const documents = new WeakMap<object, ParsedFeed>();

/**
 * A feed from an object, read once however many elements it is given to. One that has been read stays as it is.
 *
 * @throws {NotAFeedError} when it is no feed
 */
export function parseDocument(document: unknown, base: string): ParsedFeed {
  const known = documents.get(document as object);
  if (known) return known;
  const parsed = parseFeed(document, base);
  documents.set(document as object, parsed);
  keepParsed(parsed.feed);
  return parsed;
}

/** One element hands a feed on to another as it is; what was wrong with it has been told by then. */
export function keepParsed(feed: Feed): void {
  documents.set(feed, { feed, problems: [] });
}
