import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Feed } from '../model/feed.ts';
import { type Facet, nothingChosen, type Selection } from '../model/selection.ts';
import { formatNumber } from '../text/language.ts';
import { type FindMessageKey, sayFind, sayFound } from '../text/find-messages.ts';
import { isAwaiting } from '../text/lazy.ts';
import { define } from './define.ts';
import { FeedElement, type View } from './feed-element.ts';
import { filterStyles } from './filter-styles.ts';
import { type OptionGroup, optionsOf } from './filter-options.ts';
import { nameChoices } from './say-chosen.ts';
import type { Scope } from './scope.ts';

/**
 * Search and choices for the elements beside it in one `convene-feed`: words, a country or region, a topic, a time,
 * a place, each with how many events it leaves, and each to be taken back.
 *
 * @tag convene-filter
 * @without src, feed, limit, when, area, topic, query, exclude, refresh, heading-level, time-zone, details, deep-link, structured-data, dialog, convene-select
 * @slot - stays visible until the feed is there, and outside a convene-feed
 * @csspart root - everything
 * @csspart fields - what is chosen with
 * @csspart field - one of them with its label
 * @csspart input - the words to search for
 * @csspart select - a list to choose from
 * @csspart count - how many events there are
 * @csspart chip - a choice, which is taken back by pressing it
 * @csspart clear - the button that takes back all
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 */
export class Filter extends FeedElement {
  static override styles = [...FeedElement.styles, filterStyles];

  static override properties = { fields: {} };

  /** What can be chosen with, in this order: of `query area topic when place`. */
  fields = 'query area topic when place';

  override readonly isSteady = true;

  #counted?: Scope;
  #rest?: ReturnType<typeof setTimeout>;
  #fieldsFor: readonly unknown[] = [];
  #drawnFields?: unknown;

  protected override renderFeed(_feed: Feed, view: View): TemplateResult {
    const { scope } = this;
    if (!scope) return html`<slot></slot>`;
    const counted = this.#countedBy(scope);
    // A page with several has one landmark for searching, not as many of the same name.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the overload that `call` chooses
    const first = Document.prototype.querySelector.call(document, this.localName);
    return html`<div
      role=${first === this ? 'search' : 'group'}
      aria-label=${sayFind(view.language, 'search')}
      class="filter"
    >
      <div class="fields" part="fields">${this.#renderFields(view, counted)}</div>
      ${this.#renderOutcome(view, scope)}
    </div>`;
  }

  // While somebody types, a long feed's lists to choose from keep their counts: nobody sees them until the typing rests.
  #countedBy(scope: Scope): Scope {
    clearTimeout(this.#rest);
    const before = this.#counted;
    const isTyping =
      before?.feed === scope.feed && scope.found.total > 300 && differsInWords(before, scope);
    if (!isTyping) return (this.#counted = scope);
    this.#rest = setTimeout(() => {
      this.#counted = undefined;
      this.requestUpdate();
    }, 250);
    return before;
  }

  #renderFields(view: View, scope: Scope): unknown {
    const { language } = view;
    const fields = this.fields ?? '';
    const key = [scope, language, fields];
    if (key.some((part, index) => part !== this.#fieldsFor[index])) {
      this.#drawnFields = fields.split(/\s+/).map((name) => renderField(view, scope, name));
      // Words that are still on their way are put in once they have come.
      this.#fieldsFor = isAwaiting() ? [] : key;
    }
    return this.#drawnFields;
  }

  // Words come as properties here, not as text nodes: the fields stay, and what a page's translator has put in a text
  // node's place would never change.
  #renderOutcome(view: View, scope: Scope): TemplateResult {
    const { language } = view;
    const { count, total } = scope.found;
    const choices = nameChoices(language, scope);
    const far = sayFind(language, 'allOf', {
      shown: formatNumber(language, count),
      total: sayFound(language, 'events', total),
    });
    const said = choices.length ? far : sayFound(language, 'events', total);
    return html`<div class="outcome">
      <p class="muted" part="count" .textContent=${said}></p>
      ${
        choices.length
          ? html`<ul role="list">
                ${choices.map(
                  ([facet, name]) => html`<li>${this.#renderChip(view, facet, name)}</li>`,
                )}
              </ul>
              <button
                class="clear"
                part="clear"
                type="button"
                @click=${this.#release(nothingChosen)}
              >
                ${sayFind(language, 'clear')}
              </button>`
          : nothing
      }
    </div>`;
  }

  #renderChip({ language }: View, facet: Facet, name: string): TemplateResult {
    return html`<button
      class="chip"
      part="chip"
      type="button"
      aria-label=${sayFind(language, 'remove', { name })}
      @click=${this.#release({ [facet]: '' })}
    >
      <bdi .textContent=${name}></bdi>${cross}
    </button>`;
  }

  // Set only where it differs: the caret of whoever is typing stays.
  protected override updated(): void {
    super.updated();
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement>('input, select');
    for (const field of fields) {
      const chosen = this.scope?.selection[field.id as Facet] ?? '';
      if (field.value !== chosen) field.value = chosen;
    }
  }

  // The button that was pressed goes; whoever pressed it goes on at the next choice, else at the first field.
  #release = (change: Partial<typeof nothingChosen>) => async () => {
    this.scope!.choose(change);
    await this.updateComplete;
    const root = this.renderRoot;
    const next = root.querySelector('.chip') ?? root.querySelector('input, select');
    (next as HTMLElement | null)?.focus();
  };
}

function differsInWords({ selection: before }: Scope, { selection: after }: Scope): boolean {
  const others = (selection: Selection) => JSON.stringify({ ...selection, query: '' });
  return before.query !== after.query && others(before) === others(after);
}

const cross = svg`<svg class="cross" viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1l8 8M9 1 1 9" /></svg>`;

const anyOf = { area: 'anyArea', topic: 'anyTopic', when: 'anyWhen', place: 'anyPlace' } as const;

function renderField(view: View, scope: Scope, name: string): unknown {
  if (name === 'query') return renderSearch(view, scope);
  if (!Object.hasOwn(anyOf, name)) return nothing;
  const facet = name as keyof typeof anyOf;
  const groups = optionsOf(view.language, scope, facet);
  const isChosen = !!scope.selection[facet];
  // Where all is one, there is nothing to choose.
  const options = groups.flatMap((group) => group.options);
  if (!isChosen && (!options.length || isOne(options, scope))) return nothing;
  return renderSelect(view, scope, facet, groups);
}

function isOne([only, ...others]: OptionGroup['options'], { found }: Scope): boolean {
  return !others.length && only?.count === found.total;
}

function renderSearch({ language }: View, { choose }: Scope): TemplateResult {
  const search = ({ target }: Event) => choose({ query: (target as HTMLInputElement).value });
  return html`<div class="field query" part="field">
    <label for="query">${sayFind(language, 'search')}</label>
    <input
      id="query"
      part="input"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      @input=${search}
    />
  </div>`;
}

function renderSelect(
  { language }: View,
  { choose }: Scope,
  facet: keyof typeof anyOf,
  groups: readonly OptionGroup[],
): TemplateResult {
  const pick = ({ target }: Event) => choose({ [facet]: (target as HTMLSelectElement).value });
  const option = ({ value, name, count }: OptionGroup['options'][number]) =>
    html`<option
      value=${value}
      .textContent=${sayFind(language, 'counted', { name, count })}
    ></option>`;
  return html`<div class="field" part="field">
    <label for=${facet}>${sayFind(language, facet as FindMessageKey)}</label>
    <div class="select">
      <select id=${facet} part="select" @change=${pick}>
        <option value="">${sayFind(language, anyOf[facet])}</option>
        ${groups.map(({ name, options }) =>
          name
            ? html`<optgroup label=${name}>${options.map(option)}</optgroup>`
            : options.map(option),
        )}
      </select>
    </div>
  </div>`;
}

define('convene-filter', Filter);

declare global {
  interface HTMLElementTagNameMap {
    'convene-filter': Filter;
  }
}
