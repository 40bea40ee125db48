import { isSameFeed } from '../model/news.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import { loads, parseText } from './load-feed.ts';
import { readBody } from './read-body.ts';
import { timeLimit } from './time-limit.ts';

/** A feed as it was and as it is now. */
export interface Reread {
  /** Nothing where it had never been read. */
  readonly before?: ParsedFeed;
  readonly after: ParsedFeed;
}

const texts = new Map<string, string>();

/**
 * Asks whether a feed has changed; where it has, whoever asks for it next gets the new one. The browser itself sends
 * the `ETag` that it has kept, and is answered with 304 and no body: a header of our own would have to be allowed by
 * another server first. https://fetch.spec.whatwg.org/#concept-request-cache-mode
 *
 * @returns nothing where it tells the same as before
 * @throws {Response} an answer that is none
 * @throws what `fetch` and `parseText` throw
 */
export async function rereadFeed(
  url: string,
  fetch: typeof globalThis.fetch,
  signal = timeLimit(15_000),
): Promise<Reread | undefined> {
  const response = await fetch(url, {
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- it says when to ask again
  if (!response.ok) throw response;
  const text = await readBody(response, signal);
  if (texts.get(url) === text) return undefined;
  const after = await parse(text, response.url || url);
  const before = await loads.get(url)?.catch(() => undefined);
  texts.set(url, text);
  if (before && isSameFeed(before.feed, after.feed)) return undefined;
  // Translations are made together with it.
  for (const alternate of before?.feed.alternates ?? []) loads.delete(alternate.url);
  loads.set(url, Promise.resolve(after));
  return { before, after };
}

/** One that is so long that reading it would be felt is read in slices. */
async function parse(text: string, base: string): Promise<ParsedFeed> {
  if (text.length < 4e5) return parseText(text, base);
  const { readLong } = await import('./long-feed.ts');
  return readLong(text, base, () => new Promise((resolve) => setTimeout(resolve))).whole;
}
