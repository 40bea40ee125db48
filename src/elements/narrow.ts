/** What only those need who show a part of a feed, or find nothing to show. */
import type { Feed, EventEntry } from '../model/feed.ts';
import { renderNoEvents } from './empty.ts';
import { lazy } from '../text/lazy.ts';
import type { TemplateResult } from 'lit';
import type { FeedElement, View } from './feed-element.ts';
export { matchEvent, matchItem, matchOutcome } from '../model/match.ts';
export { renderNoEvents };

const sections = lazy(() => import('./event-sections.ts'));

/** Where a list isn't cut off, or has nothing to show: all of it by and by, else that there is nothing. */
export function renderOthers(
  view: View,
  feed: Feed,
  host: FeedElement & { readonly more?: boolean },
  page: number,
  draw: (view: View, entries: readonly EventEntry[]) => TemplateResult,
): unknown {
  return host.more || host.scope
    ? sections()?.renderSections(view, feed, host, page, draw)
    : renderNoEvents(view, feed, host, 'upcoming');
}
