import type { Feed } from '../model/feed.ts';
import { joinFeeds } from '../model/join-feeds.ts';
import { addressOf } from './find-feed.ts';
import { newestFirst } from '../model/repeated-events.ts';
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

  /** Where it was found, if it has an address. */
  readonly src: string;

  #first: Feed;
  #read = new Set<string>();
  #origins = new Set<string>();
  #reading?: Promise<void>;

  constructor(feed: Feed, src = '') {
    this.src = src;
    this.feed = this.#first = feed;
    this.#begin();
  }

  /**
   * Puts a new reading of the first page in the place of the old one. The pages that have been read since stay, and so
   * does what has slid down from the first to the second. Nothing stays of another feed.
   */
  renew(first: Feed): void {
    const { feed: all } = this;
    const old = this.#first;
    if (first === old) return;
    this.#first = first;
    if (old.feedUrl !== first.feedUrl || old.homePageUrl !== first.homePageUrl || all === old) {
      this.feed = first;
      this.#begin();
      return;
    }
    const last = first.items.at(-1);
    const slid = old.items.filter((item) => last && newestFirst(last, item) < 0);
    const items = [...slid, ...all.items.filter((item) => !old.items.includes(item))];
    this.feed = joinFeeds(first, { ...all, items });
    keepParsed(this.feed);
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

  #begin(): void {
    const { feed, src } = this;
    const found = /^(#|$)/.test(src) ? [] : [addressOf(src)];
    const own = [...found, ...(feed.feedUrl ? [feed.feedUrl] : [])];
    this.#read = new Set(own);
    // Of a feed that says nothing of its own place the first page says where it goes on.
    this.#origins = new Set((own.length ? own : [feed.nextUrl ?? '']).map(originOf));
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
  try {
    return new URL(url).origin;
  } catch {
    return url;
  }
}
