import type { Feed } from '../model/feed.ts';
import { joinFeeds } from '../model/join-feeds.ts';
import { addressOf } from './find-feed.ts';
import { keepParsed, loadFeed } from './load-feed.ts';

/** Pages and items past which nobody reads on. */
const limits = { pages: 100, items: 20_000 };

/**
 * A feed and the pages that follow it, read one by one when they are asked for, from the feed's own origin alone: who
 * puts a feed on a page has not asked for more.
 */
export class FeedPages {
  /** All that has been read so far, as one feed. */
  feed: Feed;

  readonly #read: Set<string>;
  readonly #origins: Set<string>;
  #reading?: Promise<void>;

  /** @param src where the feed was found, if it has an address */
  constructor(feed: Feed, src = '') {
    this.feed = feed;
    const found = /^(#|$)/.test(src) ? [] : [addressOf(src)];
    const own = [...found, ...(feed.feedUrl ? [feed.feedUrl] : [])];
    this.#read = new Set(own);
    // Of a feed that says nothing of its own place the first page says where it goes on.
    this.#origins = new Set((own.length ? own : [feed.nextUrl ?? '']).map(originOf));
  }

  /** Whether there is another page, one that hasn't been read. */
  get hasNext(): boolean {
    const { nextUrl, items } = this.feed;
    const { size } = this.#read;
    if (!nextUrl || this.#read.has(nextUrl) || !this.#origins.has(originOf(nextUrl))) return false;
    return size < limits.pages && items.length < limits.items;
  }

  /**
   * Reads the next page, where there is one.
   *
   * @throws {LoadError} when it can't be read; another call tries again
   */
  readNext(): Promise<void> {
    return (this.#reading ??= this.#next().finally(() => (this.#reading = undefined)));
  }

  async #next(): Promise<void> {
    const { nextUrl } = this.feed;
    if (!nextUrl || !this.hasNext) return;
    const { feed } = await loadFeed(nextUrl);
    this.#read.add(nextUrl);
    this.feed = joinFeeds(this.feed, feed);
    keepParsed(this.feed);
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
