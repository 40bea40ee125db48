import { html, nothing, svg, type TemplateResult } from 'lit';
import { sayCount } from '../text/count.ts';
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

/** So many sentences on disputes are read at a glance; the others open. */
const few = 4;

export function renderKey(view: View, content: KeyContent): TemplateResult {
  const { language } = view;
  const { disputes, hasBorders, hasCounts, elsewhere } = content;
  const sentences = [
    ...(elsewhere.length ? [sayNames(view, 'elsewhere', elsewhere)] : []),
    ...(hasCounts ? [sayMap(language, 'counted')] : []),
  ];
  const lines = disputes.flatMap((key) => sayDispute(language, key) ?? []);
  const shown = lines.length > few + 1 ? few : lines.length;
  const folded = lines.slice(shown);
  return html`<div class="key" part="key">
    ${sentences.length ? html`<p>${sentences.join(' ')}</p>` : nothing}
    ${renderLines(view, content)}
    <p>${sayMap(language, hasBorders ? 'note' : 'noBorders')}</p>
    ${renderDisputes(lines.slice(0, shown))}
    ${
      folded.length
        ? html`<details>
            <summary class="more">${sayCount(language, 'more', folded.length)}</summary>
            ${renderDisputes(folded)}
          </details>`
        : nothing
    }
  </div>`;
}

function sayNames({ language }: View, key: MapMessageKey, names: readonly string[]): string {
  return sayMap(language, key, { names: formatList(language, names) });
}

function renderDisputes(lines: readonly string[]): TemplateResult | typeof nothing {
  return lines.length
    ? html`<ul class="disputes" role="list">
        ${lines.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : nothing;
}

const areasUnderDispute = new Set(['kashmir', 'golan', 'halaib', 'abyei', 'ilemi', 'kuril']);
const linesNotAgreed = new Set(['falklands', 'kuril']);

function renderLines(view: View, { disputes, outlined }: KeyContent): unknown {
  const items: readonly (readonly [name: string, text: string, isSeen: boolean])[] = [
    ['around', sayNames(view, 'regionOutline', outlined), outlined.length > 0],
    [
      'reverse',
      sayMap(view.language, 'disputed'),
      disputes.some((key) => areasUnderDispute.has(key)),
    ],
    [
      'dashed',
      sayMap(view.language, 'undetermined'),
      disputes.some((key) => !linesNotAgreed.has(key)),
    ],
    ['dotted', sayMap(view.language, 'control'), disputes.includes('kashmir')],
  ];
  const seen = items.filter(([, , isSeen]) => isSeen);
  if (!seen.length) return nothing;
  return html`<ul class="lines" role="list">
    ${seen.map(
      ([name, text]) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 20 14" aria-hidden="true">${sampleOf(name)}</svg>
          ${text}
        </li>`,
    )}
  </ul>`;
}

function sampleOf(name: string): TemplateResult {
  if (name === 'reverse') {
    return svg`<path class="hatch reverse" d="M1 1l12 12M7 1l12 12M13 1l6 6M1 7l6 6"></path>
      <rect class="edge" x=".6" y=".6" width="18.8" height="12.8" rx="2"></rect>`;
  }
  const kind = name === 'around' ? name : `border ${name}`;
  return svg`<path class=${kind} d="M0 7h20"></path>`;
}
