import { css, html, nothing, type TemplateResult } from 'lit';
import type { FeedEvent, Item, Outcome } from '../model/feed.ts';
import { formatNumber, say } from '../text/language.ts';
import type { View } from './feed-element.ts';
import { renderHeading } from './heading.ts';
import { renderOwn } from './marked.ts';

/** An outcome and the item that tells of it. */
export interface OutcomeEntry {
  readonly outcome: Outcome;
  readonly item: Item;
}

/** Outcomes, numbered, each with the events it came from. */
export function renderOutcomes(view: View, entries: readonly OutcomeEntry[]): TemplateResult {
  return html`<ol class="outcomes" role="list" part="outcomes">
    ${entries.map((entry, index) => html`<li>${renderOutcome(view, entry, index + 1)}</li>`)}
  </ol>`;
}

function renderOutcome(view: View, entry: OutcomeEntry, number: number): TemplateResult {
  const { outcome, item } = entry;
  const sources = item.events.filter(({ id }) => outcome.events.includes(id));
  return html`<article class="outcome" part="outcome">
    <span class="number" part="number" aria-hidden="true">
      ${formatNumber(view.language, number)}
    </span>
    <div>
      ${renderHeading(view.level, renderOwn(view, entry, outcome.title), 'title')}
      ${outcome.text ? html`<p class="text" part="text">${renderOwn(view, entry, outcome.text)}</p>` : nothing}
      ${sources.length ? renderSources(view, item, sources) : nothing}
    </div>
  </article>`;
}

/** "From ARAT Conference · Collective Action Workshop" */
function renderSources(view: View, item: Item, events: readonly FeedEvent[]) {
  const [before, after = ''] = say(view.language, 'from', { names: '\n' }).split('\n');
  return html`<p class="muted" part="from">
    ${before}${events.map((event, index) => {
      const url = event.url ?? item.url;
      const name = renderOwn(view, { item, event }, event.title);
      const link = view.link?.({ event, item });
      const to = url ?? link?.href;
      return html`${index ? ' · ' : nothing}${to ? html`<a href=${to} @click=${link}>${name}</a>` : name}`;
    })}${after}
  </p>`;
}

export const outcomeStyles = css`
  .outcomes {
    border-block-start: 1px solid var(--line);
  }
  .outcome {
    display: grid;
    grid-template-columns: minmax(1.6em, auto) 1fr;
    gap: 0 1.1em;
    padding-block: calc(1.3em * var(--density)) calc(1.4em * var(--density));
    border-block-end: 1px solid var(--line);
  }
  .number {
    min-inline-size: 0.9em;
    color: var(--accent);
    font-size: 2.25em;
    line-height: 1;
    font-weight: 300;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .outcome .title {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .text {
    margin-block-start: 0.2em;
    max-inline-size: 66ch;
    white-space: pre-line;
  }
  .outcome .muted {
    margin-block-start: 0.5em;
  }
  @media print {
    .outcome {
      break-inside: avoid;
    }
  }
`;
