import { NotAFeedError, parseFeed, type ParsedFeed } from '../model/parse-feed.ts';
import { LoadError } from './load-error.ts';
import { readBody } from './read-body.ts';

export interface LoadOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** An answer that is already on its way. */
  readonly response?: Promise<Response>;
  /** How long the whole of it may take, in milliseconds. */
  readonly timeout?: number;
}

const loads = new Map<string, Promise<ParsedFeed>>();

/** How a feed is asked for: no cookies, no word of the page that asks. */
export const request: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };

/**
 * A feed by its absolute address: one request, however many ask. A failure is forgotten, so that whoever asks next
 * asks anew.
 *
 * @throws {LoadError} saying why
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

async function fetchFeed(url: string, options: LoadOptions): Promise<ParsedFeed> {
  const { fetch = globalThis.fetch, response: early, timeout = 15_000 } = options;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  const tooLate = new Promise<never>((_, reject) => {
    abort.signal.onabort = () => reject(new LoadError('timeout', url));
  });
  try {
    const answer = early ?? fetch(url, { ...request, signal: abort.signal });
    const load = answer.then((response) => readFeed(response, url));
    return await Promise.race([load, tooLate]);
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('network', url, 0, error);
  } finally {
    clearTimeout(timer);
  }
}

async function readFeed(response: Response, url: string): Promise<ParsedFeed> {
  if (!response.ok) throw new LoadError('http', url, response.status);
  const text = await readBody(response, url);
  return parseText(text, url, response.url || url);
}

/**
 * A feed from its text.
 *
 * @throws {LoadError} when it is no JSON, or JSON that is no feed
 */
export function parseText(text: string, url: string, base: string): ParsedFeed {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new LoadError('not-json', url, 0, error);
  }
  return parseDocument(document, url, base);
}

const documents = new WeakMap<object, ParsedFeed>();

/**
 * A feed from an object, read once however many elements it is given to.
 *
 * @throws {LoadError} when it is no feed
 */
export function parseDocument(document: unknown, url: string, base: string): ParsedFeed {
  const isObject = document !== null && typeof document === 'object';
  const known = isObject ? documents.get(document) : undefined;
  if (known) return known;
  try {
    const parsed = parseFeed(document, base);
    documents.set(document as object, parsed);
    return parsed;
  } catch (error) {
    throw error instanceof NotAFeedError ? new LoadError('not-a-feed', url, 0, error) : error;
  }
}
