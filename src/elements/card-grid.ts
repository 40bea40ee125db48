import { css, html, type TemplateResult } from 'lit';
import type { EventEntry } from '../model/feed.ts';
import { renderCard } from './card.ts';
import type { View } from './feed-element.ts';

/** Cards in a grid that fills its row. */
export function renderCards(view: View, entries: readonly EventEntry[]): TemplateResult {
  return html`<ul class="cards" role="list" part="cards">
    ${entries.map((entry) => html`<li>${renderCard(view, entry)}</li>`)}
  </ul>`;
}

/** The grid that `renderCards` stands in; a card alone lies on its side where there is room. */
export const gridStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(1.5 * var(--gap)) var(--gap);
  }
  .cards > li,
  .cards > li > .card {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .card > :only-child {
    grid-row: span 2;
  }
  @container (inline-size > 40em) {
    .cards > :only-child > .card {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--gap);
      align-items: start;
    }
    .cards > :only-child .words {
      margin-block-start: 0;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
