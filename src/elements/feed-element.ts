import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Feed } from '../model/feed.ts';
import type { EventFilter } from '../model/select.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import type { Failure } from './fail.ts';
import { english } from '../text/language.ts';
import { later, lazy, takePending } from '../text/lazy.ts';
import type { ShownClock } from '../text/times.ts';
import { ConveneLoadEvent } from './events.ts';
import { dress, explainLate, loadFor, takeEarly } from './late.ts';
import { renderFailure, renderNotice } from './notice.ts';
import type { Facet } from '../model/selection.ts';
import type { Scope } from './scope.ts';
import { loadSpeech } from './speech.ts';
import { stay } from './stay.ts';
import { tellProblems } from './tell-problems.ts';
import { tokens } from './tokens.ts';
import { type View, viewOf } from './view.ts';
export type { View } from './view.ts';

/** What is needed where not the whole feed is shown, or nothing; undefined until it is there. */
export const narrow = lazy(() => import('./narrow.ts'));
const links = lazy(() => import('./event-links.ts'), later);
const linking = '[details],[deep-link],[structured-data]';

/**
 * What all elements share: a feed, where it comes from, what of it is wanted, and the states before, failed and
 * partly read. Until there is a feed, and where none can be had, the element's own children stay.
 *
 * @attr {boolean} details - opens an event in full, over the page, when its title is followed
 * @attr {boolean} deep-link - the same, and the page's address names the event that is open: `#convene:<id>`
 * @attr {boolean} structured-data - tells search engines of the events that are shown, in the words of schema.org
 * @attr {string} refresh - reads the feed again as often while somebody looks: `15m`, `2h`, `90s`; a minute at least. What is new is said
 * @csspart dialog - an event in full; what is in it has the names of a card's parts, besides `close`, `facts` and `actions`
 * @fires {ConveneSelectEvent} convene-select - an event was chosen, where `details` is on; cancelable
 */
export abstract class FeedElement extends LitElement {
  static override styles = [tokens];

  static override properties: PropertyDeclarations = {
    src: {},
    feed: { attribute: false },
    // What is no number, or is taken away, limits nothing.
    limit: { converter: (value) => Math.max(0, Number(value)) || undefined },
    when: {},
    area: {},
    topic: {},
    query: {},
    exclude: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    timeZone: { attribute: 'time-zone' },
    calendar: {},
    numbers: {},
    theme: {},
    stylesheet: {},
  };

  /** The feed's address, or `#id` of a `<script type="application/json">` on the page. */
  src = '';

  /** The feed itself, as `JSON.parse` returns it, in place of `src`. */
  feed: unknown;

  /** How many entries to show at most. */
  limit?: number;

  /** Which events to show: `upcoming` (what is under way included), `past` or `all`. */
  when: EventFilter['when'] | '' = '';

  /** Shows only what concerns this country (`NP`) or region of the world (UN M49: `034`); several are parted by spaces. */
  area = '';

  /** Shows only what carries this topic. */
  topic = '';

  /** Shows only what holds all these words, whatever their case and accents. */
  declare query?: string;

  /** Leaves out the events and items with these ids; several are parted by spaces. */
  declare exclude?: string;

  /** The level of the element's topmost headings, 2 to 6. */
  headingLevel = 3;

  /** What the `convene-feed` around the element hands down to it. */
  declare scope?: Scope;

  /** The part of a visitor's choice that the element offers rather than follows. */
  declare readonly facet?: Facet;

  /** Whether another choice leaves what the element shows in place: it holds what is chosen with, or sees to that itself. */
  declare isSteady?: boolean;

  /** Whose clock times are told by: the `event`'s, the `visitor`'s, or `both` where they differ. */
  timeZone?: ShownClock;

  /** One of `Intl`'s calendars (`persian`), `bikram` for Nepal's, or two, the second beside the first: `gregory buddhist`. */
  calendar?: string;

  /** The digits: one of `Intl`'s numbering systems (`latn`, `deva`). */
  numbers?: string;

  /** `light` or `dark`: a ground and a text colour of the element's own. Else (`auto`) both are the page's. */
  declare theme?: string;

  /** The address of a style sheet of the page's own, for the inside of this element. */
  declare stylesheet?: string;

  /** What stands under the content, drawn after it. */
  foot?: (view: View) => unknown;
  parsed?: ParsedFeed;
  turn = 0;
  language = english;
  #failure?: Failure;
  #look?: Promise<unknown>;
  #load = 0;
  #drawn: readonly unknown[] = [];
  #isFresh = false;
  #isBroken = false;

  /** The selected data as templates; called only when there is a feed. */
  protected abstract renderFeed(feed: Feed, view: View): unknown;

  // Where a page's security layer refuses one, the element's own children stay.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      console.warn(`Convene: <${this.localName}> may not draw here:`, error);
      return document.createDocumentFragment();
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['src', 'feed', 'calendar', 'numbers'].some((key) => changed.has(key))) void this.reload();
    if (changed.has('theme') || changed.has('stylesheet')) this.#look = dress(this);
    if (changed.size || this.#isFresh) this.turn += 1;
  }

  protected override render(): unknown {
    const view = viewOf(this);
    const failure = this.#failure;
    const [content = html`<slot></slot>`, foot] = this.#draw(view);
    // What a translator has put in place of our text nodes is never updated. Whatever else is to be shown is therefore
    // drawn anew, by the other of two templates, lest a cancelled event go on looking as if it were on.
    const { tag, dir = nothing } = view.language;
    return html`<div class="root" part="root" tabindex="-1" lang=${tag} dir=${dir}>
      <slot name="heading"></slot>
      ${this.turn % 2 ? html`<div>${content}</div>` : html`<div class="even">${content}</div>`}
      ${foot}
      <div role="status">${failure ? renderFailure(view, failure, this.#retry) : nothing}</div>
      <slot name="footer"></slot>
    </div>`;
  }

  /** The feed as templates, once all that they need is there; what stood before stays until then. */
  #draw(view: View): readonly unknown[] {
    // What did not come is asked for again by whoever tries again, lest it be asked for without end.
    if (!this.parsed || this.#isBroken) return this.#drawn;
    const { feed, problems } = this.parsed;
    if (this.matches(linking)) links()?.addLinks(this, feed, view);
    const isPartly = problems.some(({ isLost }) => isLost);
    const notice = isPartly ? renderNotice(view, 'partly', feed.homePageUrl) : nothing;
    const drawn = [this.renderFeed(feed, view), [notice, this.foot?.(view)]];
    const pending = takePending();
    const awaited = [...pending, ...takePending(later)];
    if (!pending.length) this.#drawn = drawn;
    if (awaited.length) {
      Promise.all(awaited).then(
        () => this.requestUpdate(),
        (error: unknown) => {
          this.#isBroken = true;
          void this.#fail(error);
        },
      );
    }
    return this.#drawn;
  }

  protected override updated(): void {
    if (!this.#isFresh || !this.#drawn[0] || !this.parsed || !this.shadowRoot) return;
    this.#isFresh = false;
    // What was painted before there was any script.
    this.renderRoot.querySelectorAll('.before').forEach((drawn) => drawn.remove());
    stay(this);
    this.dispatchEvent(new ConveneLoadEvent(this.parsed.problems));
  }

  /** Whether only a part of the feed is asked for. */
  get isNarrow(): boolean {
    return !!(this.area || this.topic || this.query || this.exclude || this.scope);
  }

  /** The events that the attributes ask for. */
  filter(when: EventFilter['when']): EventFilter {
    return {
      when: this.when || when,
      match: this.isNarrow ? narrow()?.matchEvent(this) : undefined,
    };
  }

  /** Finds the language and the feed again, and draws what has come of it. */
  async reload(): Promise<void> {
    const load = (this.#load += 1);
    const { src, feed } = this;
    if (!src && !feed) return;
    const early = takeEarly(this);
    const speech = loadSpeech(this);
    let parsed: ParsedFeed | undefined, failure: unknown;
    try {
      parsed = await loadFor(this, speech, early);
    } catch (error) {
      failure = error;
    }
    const language = await speech;
    await this.#look;
    if (load !== this.#load) return;
    this.language = language;
    if (!parsed) return this.#fail(failure);
    this.parsed = parsed;
    this.#failure = undefined;
    this.#isBroken = false;
    this.#isFresh = true;
    this.requestUpdate();
    tellProblems(parsed, src);
  }

  // The button that was pressed goes; focus stays where the entries come.
  #retry = async (): Promise<void> => {
    await this.reload();
    await this.updateComplete;
    if (!this.#failure) this.renderRoot.querySelector<HTMLElement>('.root')?.focus();
  };

  async #fail(error: unknown): Promise<void> {
    const load = this.#load;
    const failure = await explainLate(error, this.src);
    if (load !== this.#load) return;
    this.#failure = failure;
    this.parsed ??= failure.last;
    this.requestUpdate();
    failure.tell?.(this, () => load === this.#load && void this.reload());
  }
}
