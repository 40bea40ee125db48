import { css, html, nothing, type TemplateResult } from 'lit';
import type { FeedEvent } from '../model/feed.ts';
import { say } from '../text/language.ts';
import {
  type Clock,
  formatTimes as formatTimesBy,
  type ShownClock,
  visitorTimes,
} from '../text/times.ts';
import { adopt } from './adopt.ts';
import type { View } from './feed-element.ts';
import { addToFoot } from './foot.ts';
import { onPage, register } from './on-page.ts';
import { timed } from './timed.ts';

const choices = { both: 'clocksBoth', event: 'clocksEvent', visitor: 'clocksVisitor' } as const;

/** What the visitor has chosen, for this visit and every element. */
let chosen: ShownClock | undefined;

function clockOf({ clock, host }: View): Clock & { shown: ShownClock } {
  const wanted = chosen ?? host.timeZone ?? 'both';
  return { ...clock, shown: wanted in choices ? wanted : 'both' };
}

/** An event's times by the clocks that the visitor, else the page, wants. */
export function formatTimes(view: View, event: FeedEvent): string {
  const clock = clockOf(view);
  if (visitorTimes(event, clock)) {
    timed.add(view.host);
    register(view.host);
    addToFoot(view.host, renderClocks);
  }
  return formatTimesBy(view.language, event, clock);
}

/** The choice between the clocks, under what has been drawn with times that differ; nothing where none do. */
function renderClocks(view: View): unknown {
  if (!timed.delete(view.host)) return nothing;
  adopt(view.host.shadowRoot, styles);
  const { language } = view;
  const { shown } = clockOf(view);
  return html`<p class="muted choice" part="clocks">
    <label>
      ${say(language, 'clocks')}
      <select part="select" @change=${choose}>
        ${Object.entries(choices).map(
          ([value, key]): TemplateResult =>
            html`<option value=${value} .selected=${value === shown}>
              ${say(language, key)}
            </option>`,
        )}
      </select>
    </label>
  </p>`;
}

function choose({ target }: Event): void {
  chosen = (target as HTMLSelectElement).value as ShownClock;
  for (const element of onPage()) element.requestUpdate('language');
}

const styles = css`
  .choice {
    margin-block-start: var(--gap);
  }
  select {
    min-block-size: 2.4em;
    max-inline-size: 100%;
    margin-inline-start: 0.35em;
    padding-inline: 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--convene-button-radius, 4px);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;
