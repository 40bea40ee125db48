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

/** The grid that `renderCards` stands in, pictures and words in line; a card alone lies on its side where there is room. */
export const gridStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, var(--convene-card-width, 17em)), 1fr)
    );
    gap: calc(1.5 * var(--gap)) var(--gap);
  }
  .cards > li {
    break-inside: avoid;
  }
  .card {
    padding: var(--convene-card-padding, 0);
    border-radius: var(--radius);
    background: var(--convene-card-surface, none);
  }
  .cards:not(:has(.picture)) .tile {
    aspect-ratio: auto;
    padding-block-start: 3em;
  }
  /* What is out of sight on a phone is laid out when it comes near; its rings and shadows reach over its edges. */
  @supports (overflow-clip-margin: 2em) {
    .cards > :where(:not(:only-child)) {
      content-visibility: auto;
      contain-intrinsic-size: auto 17em;
      overflow-clip-margin: 2em;
    }
  }
  /* Where cards stand alone in their row nothing is to be in line, and grids in grids cost a phone dear. */
  @container (min-width: 24em) {
    .cards > li,
    .card {
      content-visibility: visible;
      display: grid;
      grid-row: span 2;
      grid-template: subgrid / minmax(0, 1fr);
      gap: 0;
    }
    .cards > :only-child > .card {
      grid-template: auto / repeat(auto-fit, minmax(min(100%, 20em), 1fr));
      gap: 0 var(--gap);
    }
  }
`;
