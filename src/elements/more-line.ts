import { html, nothing } from 'lit';
import type { EventEntry } from '../model/feed.ts';
import { formatNumber } from '../text/language.ts';
import { sayFind } from '../text/find-messages.ts';
import type { FeedElement, View } from './feed-element.ts';
import { type SectionName, type ShownMore, step } from './shown-more.ts';

export interface MoreOptions {
  readonly host: FeedElement;
  readonly shown: ShownMore;
  readonly select: (name: SectionName) => readonly EventEntry[];
  readonly name: SectionName;
  /** How many are shown. */
  readonly count: number;
  /** How many there are. */
  readonly total: number;
  /** Whether what the feed's next pages hold would stand here. */
  readonly isLast: boolean;
}

/** "Show 10 more", "All 43" and how far one has come; nothing where everything is there. */
export function renderMore(view: View, options: MoreOptions): unknown {
  const { language } = view;
  const { shown, select, name, count, total, isLast } = options;
  const rest = total - count;
  const goesOn = isLast && shown.hasNext;
  if (rest <= 0 && !goesOn) return nothing;
  const show = (more: number) => () =>
    void shown.show(name, more, Math.min(count, total), () => select(name).length);
  const next = goesOn ? step : Math.min(step, rest);
  const all = goesOn ? sayFind(language, 'allThere') : sayFind(language, 'all', { count: total });
  const far = sayFind(language, 'allOf', {
    shown: formatNumber(language, Math.min(count, total)),
    total: `${formatNumber(language, total)}${goesOn ? '+' : ''}`,
  });
  const what = sayFind(language, name === 'past' ? 'morePast' : 'moreUpcoming');
  const kind = html`<span class="unseen" .textContent=${` (${what})`}></span>`;
  // Properties, not text nodes: what a translator has put in their place would never change.
  const words = shown.isBusy ? 'loading' : shown.hasFailed ? 'notLoaded' : undefined;
  return html`<div class="more-line" part="more">
    <button class="button" part="button" type="button" @click=${show(next)}>
      <span .textContent=${sayFind(language, 'more', { count: next })}></span>${kind}
    </button>
    ${
      rest > step || goesOn
        ? html`<button class="button" part="button" type="button" @click=${show(Infinity)}>
            <span .textContent=${all}></span>${kind}
          </button>`
        : nothing
    }
    <span class="muted" .textContent=${far}></span>
    <span class="muted" role="status" .textContent=${words ? sayFind(language, words) : ''}></span>
  </div>`;
}
