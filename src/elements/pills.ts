import { css, html, nothing } from 'lit';
import type { FeedEvent } from '../model/feed.ts';
import { formatProgress, formatStatus } from '../text/state.ts';
import { lazy } from '../text/lazy.ts';
import type { View } from './feed-element.ts';

/** The code for times, former dates and registration, which most events have not. */
export const eventDetails = lazy(() => import('./event-details.ts'));

/** An event's state in words: where it stands in time, what has become of it, and the date it had before. */
export function renderPills({ language, clock }: View, event: FeedEvent): unknown {
  const status = formatStatus(language, event);
  const progress = formatProgress(language, event, clock);
  const previous = event.previousStart && eventDetails()?.formatPrevious(language, event);
  if (!status && !progress && !previous) return nothing;
  return html`${
    status ? html`<span class="pill ${event.status}" part="pill status">${status}</span>` : nothing
  }
  ${progress ? html`<span class="pill" part="pill">${progress}</span>` : nothing}
  ${previous ? html`<span class="muted">${previous}</span>` : nothing}`;
}

export const pillStyles = css`
  .pill {
    display: inline-block;
    padding: 0 0.65em;
    border: 1px solid;
    border-radius: 1em;
    color: var(--accent);
    font-size: max(0.8125em, 12px);
    font-weight: 600;
  }
  .pill::first-letter {
    text-transform: uppercase;
  }
  .cancelled,
  .postponed {
    color: var(--danger);
  }
`;
