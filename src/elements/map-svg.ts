import { nothing, svg, type TemplateResult } from 'lit';
import type { Count } from '../map/count.ts';
import type { Geometry } from '../map/decode.ts';
import type { Drawing, DrawnArea, Patterns } from '../map/draw.ts';
import type { Label } from '../map/label.ts';
import type { Locator } from '../map/locate.ts';
import { formatNumber } from '../text/language.ts';
import type { View } from './feed-element.ts';

/** What is drawn and written on a drawing after it is on the page. */
export interface Lettering {
  readonly patterns: Patterns;
  readonly labels: readonly Label[];
  /** Dots for islands that are too small to see. */
  readonly specks: string;
  readonly neighbours: readonly Label[];
  readonly counts: readonly Count[];
  readonly locator?: Locator;
}

/** The picture. No ids, no patterns, no styles of its own: it looks alike under any policy and any `<base>`. */
export function renderMap(
  view: View,
  drawing: Drawing,
  geometry: Geometry,
  lettering: Lettering | undefined,
): TemplateResult {
  const { width, height, borders } = drawing;
  const patterns = lettering?.patterns;
  const line = (name: string, path: string | undefined) =>
    path ? svg`<path class=${name} d=${path}></path>` : nothing;
  return svg`<svg class="picture" viewBox="0 0 ${width} ${height}" focusable="false">
    <g transform=${drawing.transform}>
      <path class="sea coast" d="M-99-99h1800v3000h-1800z${drawing.land}"></path>
      ${line('border', borders?.solid)}
      ${line('disputed', drawing.disputed)}
      ${drawing.areas.map(({ code, role, path }) =>
        path ? svg`<path class="shape ${role}" data-code=${code} d=${path}></path>` : nothing,
      )}
      ${line('border dashed', borders?.dashed)} ${line('border dotted', borders?.dotted)}
      ${line('around', drawing.regions)}
    </g>
    ${line('hatch reverse', patterns?.disputed)}
    ${drawing.areas.map(renderCircle)}
    ${line('hatch', patterns?.hatch)} ${line('dots', patterns?.dots)}
    ${line('dots on-host', patterns?.hostDots)}
    ${drawing.discs.map(([x, y, r]) => svg`<circle class="disc" cx=${x} cy=${y} r=${r}></circle>`)}
    ${drawing.pins.map(([x, y]) => svg`<path class="pin" d=${pinPath(x, y)}></path>`)}
    ${lettering ? renderLettering(view, drawing, geometry, lettering) : nothing}
  </svg>`;
}

// The finger gets 24 pixels, the eye gets twelve.
function renderCircle({ code, role, circle }: DrawnArea): TemplateResult | typeof nothing {
  if (!circle) return nothing;
  const [x, y] = circle;
  return svg`<circle class="shape ${role}" cx=${x} cy=${y} r="6"></circle>
    <circle class="hit" data-code=${code} cx=${x} cy=${y} r="12"></circle>`;
}

/** A pin whose point is at the place, with an eye. */
function pinPath(x: number, y: number): string {
  return `M${x} ${y}c-4-6-6-8-6-11a6 6 0 1 1 12 0c0 3-2 5-6 11zm0-13a2 2 0 1 0 .01 0z`;
}

function renderLettering(
  { language }: View,
  drawing: Drawing,
  geometry: Geometry,
  { labels, neighbours, counts, locator, specks }: Lettering,
): TemplateResult {
  const hosts = new Set(
    drawing.areas.flatMap(({ code, role, circle }) => (role === 'host' && !circle ? [code] : [])),
  );
  return svg`${specks ? svg`<path class="specks" d=${specks}></path>` : nothing}
  ${neighbours.map(
    ({ text, x, y }) => svg`<text class="neighbour" x=${x} y=${y} dy=".35em">${text}</text>`,
  )}
  ${counts.map(
    ({ x, y, radius, count }) => svg`<circle class="count" cx=${x} cy=${y} r=${radius}></circle>
      <text class="numeral" x=${x} y=${y} dy=".35em">${formatNumber(language, count)}</text>`,
  )}
  ${labels.map(
    ({ code, text, isNumber, isInside, x, y }) => svg`<text
      class="label${isNumber ? ' numeral' : ''}${isInside && hosts.has(code) ? ' on-host' : ''}"
      x=${x} y=${y} dy=".35em"
    >${isNumber ? formatNumber(language, Number(text)) : text}</text>`,
  )}
  ${locator ? renderLocator(drawing, geometry, locator) : nothing}`;
}

function renderLocator(
  { width, height }: Drawing,
  { globe }: Geometry,
  { corner, view }: Locator,
): TemplateResult {
  const scale = width < 560 ? 0.75 : 1;
  const away = 40 * scale + 10;
  const x = corner.endsWith('left') ? away : width - away;
  const y = corner.startsWith('top') ? away : height - away;
  return svg`<g class="locator" transform="translate(${x} ${y}) scale(${scale})">
    <circle r="40"></circle><path d=${globe}></path>
    <rect x=${view.x} y=${view.y} width=${view.width} height=${view.height}></rect>
  </g>`;
}
