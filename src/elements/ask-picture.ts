import { html, nothing } from 'lit';
import type { Photo } from '../model/feed.ts';
import type { Standing } from './standing.ts';

/** https://wicg.github.io/savedata/#savedata-attribute, which not every browser has. */
type Saving = { readonly connection?: { readonly saveData?: boolean } };

let isAsked = false;

/** Whether the visitor wants to save data, and has not asked for pictures. */
export function isSaving(): boolean {
  const { connection } = (globalThis.navigator ?? {}) as Saving;
  return Boolean(connection?.saveData) && !isAsked;
}

/** In place of a picture: what it shows, to press for it and the element's others. One that decorates leaves its frame. */
export function renderAsk({ alt }: Photo): unknown {
  return alt ? html`<button class="button" part="button" @click=${ask}>${alt}</button>` : nothing;
}

function ask({ currentTarget }: Event): void {
  isAsked = true;
  const { host } = (currentTarget as Element).getRootNode() as ShadowRoot;
  (host as Standing).requestUpdate('language');
  // The button goes; focus stays where the pictures come.
  host.shadowRoot?.querySelector<HTMLElement>('.root')?.focus();
}
