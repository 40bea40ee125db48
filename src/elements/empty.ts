import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../model/feed.ts';
import { type EventFilter, selectEvents } from '../model/select.ts';
import { say } from '../text/language.ts';
import { formatDate } from '../text/when.ts';
import type { View } from './feed-element.ts';
import { renderNotice } from './notice.ts';

/** Nothing there, told apart from nothing that matches; the latest event is named where none is planned. */
export function renderNoEvents(
  view: View,
  feed: Feed,
  when: EventFilter['when'],
  isNarrow: boolean,
): TemplateResult {
  const { language, clock } = view;
  if (isNarrow && selectEvents(feed, {}, clock.now).length) return renderNotice(view, 'noMatch');
  if (when === 'past') return renderNotice(view, 'noPast');
  if (when === 'all') return renderNotice(view, 'noEvents');
  const [latest] = selectEvents(feed, { when: 'past' }, clock.now);
  const date = latest?.event.start?.slice(0, 7);
  return html`<div class="notice" part="notice">
    <p>
      ${say(language, 'noUpcoming')}
      ${date ? say(language, 'latestWas', { date: formatDate(language, date) }) : nothing}
    </p>
    ${
      feed.homePageUrl && latest
        ? html`<a href=${feed.homePageUrl}>${say(language, 'pastEvents')}</a>`
        : nothing
    }
  </div>`;
}
