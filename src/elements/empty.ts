import { html, nothing } from 'lit';
import type { Feed } from '../model/feed.ts';
import { type EventFilter, selectEvents } from '../model/select.ts';
import { say } from '../text/language.ts';
import { lazy } from '../text/lazy.ts';
import { formatDate } from '../text/when.ts';
import type { FeedElement, View } from './feed-element.ts';
import { renderNotice } from './notice.ts';

const latestEvent = lazy(() => import('./latest.ts'));

/**
 * Nothing there, told apart from nothing that matches; where none is planned, the latest event stands under it.
 *
 * @param isOther whether there are events, but not the one that is asked for
 */
export function renderNoEvents(
  view: View,
  feed: Feed,
  host: FeedElement,
  otherwise: EventFilter['when'],
  isOther = false,
): unknown {
  const { language, clock } = view;
  const when = host.when || otherwise;
  const entries = selectEvents(feed, { match: host.filter('all').match }, clock.now);
  if (isOther) return renderNotice(view, 'noMatch');
  if (!entries.length && selectEvents(feed, {}, clock.now).length)
    return renderNotice(view, 'noMatch');
  if (when === 'past') return renderNotice(view, 'noPast');
  if (when === 'all') return renderNotice(view, 'noEvents');
  const [latest] = entries;
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
    </div>
    ${latest ? latestEvent()?.renderLatest(view, host, latest) : nothing}`;
}
