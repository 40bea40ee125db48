import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry, FeedEvent } from '../model/feed.ts';
import { isOff, stateOf } from '../model/span.ts';
import { formatTile } from '../text/tile.ts';
import { formatDays } from '../text/when.ts';
import { formatPlaces } from '../text/where.ts';
import type { View } from './feed-element.ts';
import { renderOwn } from './marked.ts';
import { renderCredit, renderPhoto } from './photo.ts';
import { eventDetails, renderPills } from './pills.ts';
import { renderTitle } from './title.ts';

/**
 * One event as a card: picture or date, when and in what state, title, place, times, summary, who took part.
 */
export function renderCard(view: View, entry: EventEntry): TemplateResult {
  const { event } = entry;
  const isPast = stateOf(event, view.clock.now) === 'past';
  const names = `card${isPast ? ' past' : ''}${isOff(event) ? ' off' : ''}`;
  const { language } = view;
  const { areas, summary, start, register } = event;
  // One template: each more costs every card, and what is seen first is cards.
  return html`<article class=${names} part=${names}>
    ${renderPicture(view, event)}
    <div class="words">
      ${renderWhen(view, entry, !isPast)} ${renderTitle(view, entry)}
      ${renderLine('place', formatPlaces(language, event))}
      ${start?.length === 16 ? renderLine('times', eventDetails()?.formatTimes(view, event)) : nothing}
      ${summary ? html`<p class="summary" part="summary">${renderOwn(view, entry, summary)}</p>` : nothing}
      ${areas.some(({ roles }) => roles.includes('participant')) ? renderLine('guests', eventDetails()?.formatParticipants(language, event)) : nothing}
      ${register && eventDetails()?.renderRegistration(view, event)}
    </div>
  </article>`;
}

function renderPicture(view: View, event: FeedEvent): unknown {
  const [photo] = event.photos;
  if (photo) {
    return html`<div class="picture">
      ${renderPhoto(photo, '(min-width: 60rem) 24rem, 100vw')} ${renderCredit(view, photo)}
    </div>`;
  }
  const tile = formatTile(view.language, event);
  if (!tile) return nothing;
  return html`<div class="frame tile" part="tile" aria-hidden="true">
    <span class=${tile.large.length > 5 ? 'large long' : 'large'}>${tile.large}</span>
    <span class="small">${tile.small}</span>
  </div>`;
}

/** The first line of an event: its days, its state, and the date it had before. */
function renderWhen(view: View, entry: EventEntry, weekday: boolean): TemplateResult {
  const { event } = entry;
  const days = formatDays(view.language, event, { weekday });
  return html`<p class="when" part="when">
    ${event.start ? html`<time datetime=${event.start}>${days}</time>` : event.dateText ? renderOwn(view, entry, days) : days}
    ${renderPills(view, event)}
  </p>`;
}

function renderLine(name: string, text: string | undefined): unknown {
  return text ? html`<p class="muted ${name}" part=${name}>${text}</p>` : nothing;
}
