import { FeedPages } from '../feed/feed-pages.ts';
import type { Feed } from '../model/feed.ts';
import type { FeedElement } from './feed-element.ts';

/** One of the two lists that an element can hold. */
export type SectionName = 'upcoming' | 'past';

/** How much more a button shows. */
export const step = 10;

/** How much of each list an element shows, and the pages of its feed that it has read for that. */
export class ShownMore {
  isBusy = false;
  hasFailed = false;

  readonly #host: FeedElement;
  readonly #counts = new Map<SectionName, number>();
  #pages?: FeedPages;
  #first?: Feed;

  constructor(host: FeedElement) {
    this.#host = host;
  }

  /** All of the feed that has been read. */
  feedOf(feed: Feed): Feed {
    if (this.#host.scope) return feed;
    if (this.#first !== feed) {
      this.#first = feed;
      this.#pages = new FeedPages(feed, this.#host.src);
      this.#counts.clear();
    }
    return this.#pages!.feed;
  }

  get hasNext(): boolean {
    return this.#host.scope?.hasNext ?? this.#pages?.hasNext ?? false;
  }

  countOf(name: SectionName, page: number): number {
    return page + (this.#counts.get(name) ?? 0);
  }

  /** Shows more of a list, reading on where the feed goes on; then the first of what is new has the focus. */
  async show(name: SectionName, more: number, shown: number, length: () => number): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.hasFailed = false;
    this.#host.requestUpdate();
    try {
      while (length() < shown + more && this.hasNext) await this.readNext();
    } catch {
      this.hasFailed = true;
    }
    this.isBusy = false;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + more);
    this.#host.requestUpdate();
    await this.#focus(name, shown);
  }

  async readNext(): Promise<void> {
    const { scope } = this.#host;
    await (scope ? scope.readNext() : this.#pages!.readNext());
  }

  async #focus(name: SectionName, index: number): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) {
      await this.#host.updateComplete;
      const root = this.#host.renderRoot;
      const article = root.querySelectorAll<HTMLElement>(`.${name} article`)[index];
      if (!article) continue;
      article.tabIndex = -1;
      article.focus({ preventScroll: true });
      return;
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
