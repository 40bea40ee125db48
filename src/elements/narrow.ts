/** What only those need who show a part of a feed, or find nothing to show. */
import type { Feed } from '../model/feed.ts';
import { renderCardItems } from './card-items.ts';
import { renderNoEvents } from './empty.ts';
import { lazy } from '../text/lazy.ts';
import type { FeedElement, View } from './feed-element.ts';
export { matchEvent, matchItem, matchOutcome } from '../model/match.ts';
export { renderNoEvents };

const sections = lazy(() => import('./event-sections.ts'));

/** Where cards aren't cut off, or there is nothing to show: all by and by, else that there is nothing. */
export function renderOthers(
  view: View,
  feed: Feed,
  host: FeedElement & { readonly more?: boolean },
  page: number,
): unknown {
  return host.more || host.scope
    ? sections()?.renderSections(view, feed, host, page, renderCardItems)
    : renderNoEvents(view, feed, host, 'upcoming');
}
