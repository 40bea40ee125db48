import { ContextProvider } from '@lit/context';
import { css, html, type TemplateResult } from 'lit';
import { FeedPages } from '../feed/feed-pages.ts';
import type { Feed, Place } from '../model/feed.ts';
import { findEvents } from '../model/find.ts';
import { placeKey } from '../model/findable.ts';
import { fold } from '../model/fold.ts';
import { type DatedEntry, selectSorted } from '../model/select-sorted.ts';
import { nothingChosen, type Selection } from '../model/selection.ts';
import { formatArea } from '../text/where.ts';
import { define } from './define.ts';
import { FeedElement, type View } from './feed-element.ts';
import { joinScope } from './join-scope.ts';
import { prepareSearch } from './prepare-search.ts';
import { sayChosen } from './say-chosen.ts';
import { scopeContext } from './scope.ts';

export type * from '../model/feed.ts';

/**
 * A scope: one feed and one choice for every element of Convene inside it. What is chosen in a `convene-filter` or on
 * a `convene-region-map` holds for the lists, cards, outcomes and posts beside it.
 *
 * @tag convene-feed
 * @without limit, heading-level, time-zone, details, deep-link, structured-data, dialog, convene-select
 * @slot - the elements that share the feed, and anything else
 * @csspart root - everything
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class FeedScope extends FeedElement {
  static override styles = [
    ...FeedElement.styles,
    css`
      ::slotted(
        :is(
          convene-event-cards,
          convene-event-list,
          convene-event-card,
          convene-outcome-list,
          convene-region-map,
          convene-related-posts,
          convene-report
        ):not(:last-child)
      ) {
        margin-block-end: var(--convene-section-gap, 2.75em);
      }
      ::slotted(convene-filter:not(:last-child)) {
        margin-block-end: 1.75em;
      }
    `,
  ];

  readonly #provider = new ContextProvider(this, { context: scopeContext });
  readonly #observer = new MutationObserver(() => this.#join());
  #pages?: FeedPages;
  #first?: Feed;
  #selection: Selection = nothingChosen;
  #view?: View;
  #entries: readonly DatedEntry[] = [];
  #topics = new Map<string, string>();
  #places = new Map<string, Place>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true, subtree: true });
    this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override renderFeed(feed: Feed, view: View): TemplateResult {
    if (feed !== this.#first) {
      this.#first = feed;
      if (this.#pages?.src !== this.src) this.#pages = new FeedPages(feed, this.src);
      this.#pages.renew(feed);
    }
    this.#view = view;
    this.#index();
    this.#provide();
    void prepareSearch(this.#entries, (code) => formatArea(view.language, { code }));
    return html`<slot></slot>
      <p class="unseen" role="status"></p>`;
  }

  #index(): void {
    this.#entries = selectSorted(this.#pages!.feed, this.filter('all'), this.#view!.clock.now);
    for (const { event, item } of this.#entries) {
      for (const topic of [...event.topics, ...item.tags]) {
        if (!this.#topics.has(fold(topic.trim()))) this.#topics.set(fold(topic.trim()), topic);
      }
      for (const place of event.places) this.#places.set(placeKey(place), place);
    }
  }

  #provide(): void {
    const { language, clock } = this.#view!;
    const nameOf = (code: string) => formatArea(language, { code });
    const found = findEvents(this.#entries, this.#selection, clock.now, nameOf);
    this.#provider.setValue({
      ...found,
      found,
      feed: this.#pages!.feed,
      selection: this.#selection,
      topics: this.#topics,
      places: this.#places,
      choose: this.#choose,
      hasNext: this.#pages!.hasNext,
      readNext: this.#readNext,
    });
  }

  #choose = (change: Partial<Selection>): void => {
    this.#selection = { ...this.#selection, ...change };
    this.#provide();
    this.#say();
  };

  #readNext = async (): Promise<void> => {
    await this.#pages!.readNext();
    this.#index();
    this.#provide();
    this.#say();
  };

  // One voice for all that changes, however many lists do.
  #say(): void {
    const line = this.renderRoot.querySelector('.unseen');
    if (line) line.textContent = sayChosen(this.#view!.language, this.#provider.value!);
  }

  #join(): void {
    for (const element of this.querySelectorAll('*')) {
      const tag = element.localName;
      if (!tag.startsWith('convene-')) continue;
      if (customElements.get(tag)) joinScope(element);
      else
        void customElements
          .whenDefined(tag)
          .then(() => this.contains(element) && joinScope(element));
    }
  }
}

define('convene-feed', FeedScope);

declare global {
  interface HTMLElementTagNameMap {
    'convene-feed': FeedScope;
  }
}
