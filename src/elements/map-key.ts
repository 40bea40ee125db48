import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatList } from '../text/lists.ts';
import { type MapMessageKey, sayDispute, sayMap } from '../text/map-messages.ts';
import type { View } from './feed-element.ts';

/** What stands under the map: what its lines mean, what is not on it, and that it takes no side. */
export interface KeyContent {
  /** The keys of the disputes in view. */
  readonly disputes: readonly string[];
  readonly hasBorders: boolean;
  readonly hasCounts: boolean;
  /** Names of whole regions that are outlined. */
  readonly outlined: readonly string[];
  /** Names of what the picture doesn't hold. */
  readonly elsewhere: readonly string[];
}

export function renderKey(view: View, content: KeyContent): TemplateResult {
  const { language } = view;
  const { disputes, hasBorders, hasCounts, outlined, elsewhere } = content;
  const names = (list: readonly string[]) => ({ names: formatList(language, list) });
  const sentences = [
    ...(outlined.length ? [sayMap(language, 'regionOutline', names(outlined))] : []),
    ...(elsewhere.length ? [sayMap(language, 'elsewhere', names(elsewhere))] : []),
    ...(hasCounts ? [sayMap(language, 'counted')] : []),
  ];
  const lines = disputes.flatMap((key) => sayDispute(language, key) ?? []);
  return html`<div class="key" part="key">
    ${sentences.length ? html`<p>${sentences.join(' ')}</p>` : nothing}
    ${lines.length ? renderLines(view, disputes) : nothing}
    <p>${sayMap(language, hasBorders ? 'note' : 'noBorders')}</p>
    ${
      lines.length
        ? html`<ul role="list">
            ${lines.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

const areasUnderDispute = new Set(['kashmir', 'golan', 'halaib', 'abyei', 'ilemi', 'kuril']);
const linesNotAgreed = new Set(['falklands', 'kuril']);

function renderLines(view: View, disputes: readonly string[]): TemplateResult {
  const items: readonly (readonly [MapMessageKey, string, boolean])[] = [
    ['disputed', 'reverse', disputes.some((key) => areasUnderDispute.has(key))],
    ['undetermined', 'dashed', disputes.some((key) => !linesNotAgreed.has(key))],
    ['control', 'dotted', disputes.includes('kashmir')],
  ];
  return html`<ul class="lines" role="list">
    ${items.map(([key, name, isSeen]) =>
      isSeen
        ? html`<li>
            <svg class="swatch" viewBox="0 0 20 14" aria-hidden="true">${sampleOf(name)}</svg>
            ${sayMap(view.language, key)}
          </li>`
        : nothing,
    )}
  </ul>`;
}

function sampleOf(name: string): TemplateResult {
  if (name === 'reverse') {
    return svg`<path class="hatch reverse" d="M1 1l12 12M7 1l12 12M13 1l6 6M1 7l6 6"></path>
      <rect class="edge" x=".6" y=".6" width="18.8" height="12.8" rx="2"></rect>`;
  }
  return svg`<path class="border ${name}" d="M0 7h20"></path>`;
}
