import { html, type TemplateResult } from 'lit';
import type { EventEntry } from '../model/feed.ts';
import { renderCard } from './card.ts';
import type { View } from './feed-element.ts';

/** As `renderCards`, where the list comes to be drawn again and again. */
export function renderCardItems(view: View, entries: readonly EventEntry[]): TemplateResult {
  return html`<ul class="cards" role="list" part="cards">
    ${entries.map((entry) => view.item?.(entry, renderCard) ?? html`<li>${renderCard(view, entry)}</li>`)}
  </ul>`;
}
