import { FeedPages } from '../feed/feed-pages.ts';
import type { Feed } from '../model/feed.ts';
import type { FeedElement } from './feed-element.ts';

/** One of the two lists that an element can hold. */
export type SectionName = 'upcoming' | 'past';

/** How much more a button shows. */
export const step = 10;

/** A long list grows by so many rows at a time. */
const block = 250;

/** How much of each list an element shows, and the pages of its feed that it has read for that. */
export class ShownMore {
  isBusy = false;
  hasFailed = false;

  readonly #host: FeedElement;
  readonly #counts = new Map<SectionName, number>();
  #pages?: FeedPages;
  #first?: Feed;
  #src?: string;

  constructor(host: FeedElement) {
    this.#host = host;
  }

  /** All of the feed that has been read. */
  feedOf(feed: Feed): Feed {
    const { src } = this.#host;
    // The same feed read again goes on where it was; another begins anew.
    if (this.#first !== feed && (!src || src !== this.#src)) {
      this.#pages = undefined;
      this.#counts.clear();
    }
    this.#first = feed;
    this.#src = src;
    this.#pages ??= new FeedPages(feed, src);
    this.#pages.renew(feed);
    return this.#pages.feed;
  }

  get hasNext(): boolean {
    return this.#host.scope?.hasNext ?? this.#pages?.hasNext ?? false;
  }

  countOf(name: SectionName, page: number): number {
    return page + (this.#counts.get(name) ?? 0);
  }

  /** Shows more of a list, reading on where the feed goes on; then the first of what is new has the focus. */
  async show(name: SectionName, more: number, shown: number, count: () => number): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.hasFailed = false;
    this.#host.requestUpdate();
    try {
      while (count() < shown + more && this.hasNext) await this.readNext();
    } catch {
      this.hasFailed = true;
    }
    const base = this.#counts.get(name) ?? 0;
    const length = Math.min(more, count() - shown);
    // All at once would keep the page from anything else: what is to be read first is there first.
    for (let grown = block; grown < length; grown += block) {
      this.#counts.set(name, base + grown);
      this.#host.requestUpdate();
      if (grown === block) await this.#focus(name, shown);
      await this.#host.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      if (!this.#host.isConnected) break;
    }
    this.isBusy = false;
    this.#counts.set(name, base + more);
    this.#host.requestUpdate();
    if (length <= block) await this.#focus(name, shown);
    await this.#host.updateComplete;
  }

  async readNext(): Promise<void> {
    const { scope } = this.#host;
    await (scope ? scope.readNext() : this.#pages!.readNext());
  }

  async #focus(name: SectionName, index: number): Promise<void> {
    // In a scope, what has been read comes to the element from there; and some lists wait for code of their own.
    for (let turn = 0; turn < 500; turn += 1) {
      const host = this.#host;
      await host.updateComplete;
      const root = host.renderRoot;
      // Whoever has gone elsewhere meanwhile stays there.
      const { activeElement: active } = host.getRootNode() as Document;
      if (active && active !== host && active !== document.body) return;
      const article = root.querySelectorAll<HTMLElement>(`.${name} article`)[index];
      if (article) {
        article.tabIndex = -1;
        return article.focus({ preventScroll: true });
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const kept = new WeakMap<FeedElement, ShownMore>();

/** What an element shows more of; it begins with nothing. */
export function shownMoreOf(host: FeedElement): ShownMore {
  let shown = kept.get(host);
  if (!shown) kept.set(host, (shown = new ShownMore(host)));
  return shown;
}
