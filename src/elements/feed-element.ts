import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Feed } from '../model/feed.ts';
import type { EventFilter } from '../model/select.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import { findFeed, pageAddress } from '../feed/find-feed.ts';
import { type LoadError, toLoadError } from '../feed/load-error.ts';
import { parseDocument } from '../feed/load-feed.ts';
import { english, type Language } from '../text/language.ts';
import type { Clock, ShownClock } from '../text/times.ts';
import { connect, disconnect, type Standing } from './connected.ts';
import { alternates, chooseFeed, details, loadDetails, nameRegions } from './details.ts';
import { ConveneErrorEvent, ConveneLoadEvent } from './events.ts';
import { renderFailure, renderNotice } from './notice.ts';
import { loadSpeech } from './speech.ts';
import { tokens } from './tokens.ts';

/** What the template functions are told besides the data. */
export interface View {
  readonly language: Language;
  readonly clock: Clock;
  readonly host: Standing;
  /** 2 to 6: the level of an element's topmost headings. */
  readonly level: number;
  /** The feed's language, where items don't say theirs. */
  readonly feedLanguage?: string;
}

/** Under this key the loader leaves the answer to a request that it has begun. */
export const earlyResponse = Symbol.for('convene.response');

let empty: typeof import('./empty.ts') | undefined;

const told = new WeakSet<ParsedFeed>();

/**
 * What all elements share: a feed, where it comes from, what of it is wanted, and the states before, failed and
 * partly read. Until there is a feed, and where none can be had, the element's own children stay.
 */
export abstract class FeedElement extends LitElement {
  static override styles = [tokens];

  static override properties: PropertyDeclarations = {
    src: {},
    feed: { attribute: false },
    limit: { type: Number },
    when: {},
    area: {},
    topic: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    timeZone: { attribute: 'time-zone' },
    calendar: {},
    numbers: {},
    parsed: { state: true },
    failure: { state: true },
    interest: { state: true },
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

  /** The level of the element's topmost headings, 2 to 6. */
  headingLevel = 3;

  /** Whose clock times are told by: the `event`'s, the `visitor`'s, or `both` where they differ. */
  timeZone: ShownClock = 'both';

  /** One of `Intl`'s calendars (`persian`, `bikram` for Nepal's), or two, the second beside the first: `gregory buddhist`. */
  calendar = '';

  /** The digits: one of `Intl`'s numbering systems (`latn`, `deva`). */
  numbers = '';

  private parsed?: ParsedFeed;
  private failure?: LoadError;
  private interest?: EventFilter['match'];

  #language = english;
  #load = 0;
  #turn = 0;
  #isFresh = false;

  /** The selected data as templates; called only when there is a feed. */
  protected abstract renderFeed(feed: Feed, view: View): unknown;

  protected override willUpdate(changed: PropertyValues): void {
    if (['src', 'feed', 'calendar', 'numbers'].some((name) => changed.has(name))) this.reload();
    if (changed.has('area') || changed.has('topic')) void this.#readInterest();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connect(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    disconnect(this);
  }

  get shown(): Standing['shown'] {
    return this.parsed && { feed: this.parsed.feed, language: this.#language };
  }

  redraw(): void {
    this.#turn += 1;
    this.requestUpdate();
  }

  reload(): void {
    void this.#read();
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const { parsed, failure, interest, isNarrow } = this;
    const isReady = parsed && isNarrow === !!interest;
    const content = isReady ? this.renderFeed(parsed.feed, view) : html`<slot></slot>`;
    // What a translator has put in place of our text nodes is never updated. Other data is therefore drawn anew, by
    // the other of two templates, lest a cancelled event go on looking as if it were on.
    const { tag, dir = nothing } = view.language;
    return html`<div class="root" part="root" lang=${tag} dir=${dir}>
      ${this.#turn % 2 ? html`<div>${content}</div>` : html`<div class="even">${content}</div>`}
      ${
        parsed?.problems.some(({ isLost }) => isLost)
          ? renderNotice(view, 'partly', parsed.feed.homePageUrl)
          : nothing
      }
      ${details?.renderClocks(view)} ${alternates?.renderChoice(view)}
      <div role="status">
        ${failure ? renderFailure(view, failure, () => this.reload()) : nothing}
      </div>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#isFresh || !this.parsed) return;
    this.#isFresh = false;
    this.dispatchEvent(new ConveneLoadEvent(this.parsed.problems));
  }

  /** Whether only some areas or a topic are asked for. */
  protected get isNarrow(): boolean {
    return !!(this.area || this.topic);
  }

  /** The events that the attributes ask for. */
  protected filter(when: EventFilter['when']): EventFilter {
    return { when: this.when || when, match: this.interest };
  }

  /** Says that there are no such events. The words come when they are needed: most pages have events. */
  protected renderEmpty(view: View, feed: Feed, when: EventFilter['when']): unknown {
    if (empty) return empty.renderNoEvents(view, feed, this.when || when, this.isNarrow);
    void import('./empty.ts').then((module) => {
      empty = module;
      this.requestUpdate();
    });
    return nothing;
  }

  #view(): View {
    return {
      language: this.#language,
      host: this,
      clock: {
        now: Date.now(),
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        shown: this.timeZone,
      },
      level: Math.min(6, Math.max(2, Math.round(this.headingLevel) || 3)),
      feedLanguage: this.parsed?.feed.language,
    };
  }

  async #read(): Promise<void> {
    const load = (this.#load += 1);
    const { src, feed } = this;
    if (!src && !feed) return;
    const speech = loadSpeech(this);
    try {
      const early = (this as { [earlyResponse]?: Promise<Response> })[earlyResponse];
      const found = feed ? parseDocument(feed, pageAddress()) : await findFeed(src, this, early);
      const parsed = await chooseFeed(found, speech, this);
      await loadDetails(parsed.feed);
      const language = await nameRegions(await speech, parsed.feed);
      if (load !== this.#load) return;
      if (parsed !== this.parsed || language !== this.#language) this.#turn += 1;
      this.#language = language;
      this.parsed = parsed;
      this.failure = undefined;
      this.#isFresh = true;
      tellProblems(parsed, src);
    } catch (error) {
      const language = await speech;
      if (load !== this.#load) return;
      this.#language = language;
      this.failure = toLoadError(error, src);
      console.warn(`Convene: <${this.localName}>: ${this.failure.message}`);
      this.dispatchEvent(new ConveneErrorEvent(this.failure));
    }
  }

  /** Matching is loaded for those who ask for something in particular. */
  async #readInterest(): Promise<void> {
    this.interest = this.isNarrow
      ? (await import('../model/match.ts')).matchEvent(this)
      : undefined;
  }
}

/** One line a feed, however many elements show it. */
function tellProblems(parsed: ParsedFeed, name: string): void {
  const [first] = parsed.problems;
  if (!first || told.has(parsed)) return;
  told.add(parsed);
  const count = parsed.problems.length;
  console.warn(`Convene: ${name}: ${first.path}: ${first.message} (1 of ${count})`);
}
