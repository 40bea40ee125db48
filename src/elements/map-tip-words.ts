import { html, nothing, type TemplateResult } from 'lit';
import { sayCount } from '../text/count.ts';
import { say } from '../text/language.ts';
import { formatList } from '../text/lists.ts';
import { formatArea } from '../text/where.ts';
import type { Mark } from './map-marks.ts';
import type { View } from './feed-element.ts';

/** The words beside the pointer: name, part and events. They say nothing that the list doesn't. */
export function renderTip(
  { language }: View,
  mark: Mark,
  [x, y]: readonly [number, number],
): TemplateResult {
  const roles = formatList(
    language,
    mark.roles.map((role) => say(language, role)),
  );
  const titles = [...new Set(mark.events.map(({ event }) => event.title))];
  // Away from the nearer edges, so that it never leaves the picture. Set as a property: a strict policy forbids the
  // attribute.
  const across = x < 0.5 ? `left:${x * 100}%` : `right:${(1 - x) * 100}%`;
  const down = y < 0.5 ? `top:${y * 100}%` : `bottom:${(1 - y) * 100}%`;
  return html`<div class="tip" part="tip" .style=${`${across};${down}`}>
    <strong><bdi>${formatArea(language, mark)}</bdi></strong> · ${roles}
    ${titles.slice(0, 3).map((title) => html`<div class="muted"><bdi>${title}</bdi></div>`)}
    ${
      titles.length > 3
        ? html`<div class="muted">${sayCount(language, 'more', titles.length - 3)}</div>`
        : nothing
    }
  </div>`;
}
