import type { Feed } from '../model/feed.ts';
import { selectEvents } from '../model/select.ts';
import { lazy } from '../text/lazy.ts';
import { define } from './define.ts';
import { listStyles } from './event-list-styles.ts';
import { renderRows } from './event-rows.ts';
import { FeedElement, narrow, type View } from './feed-element.ts';

/** What is past with what came of it, what a page or visitor has chosen, and what goes on: with code of its own. */
const sections = lazy(() => import('./event-sections.ts'));

/**
 * Events as a compact dated list under quiet headings of years, what is under way and upcoming first; past ones beneath
 * with what came of them, and the rest when it is asked for.
 *
 * @tag convene-event-list
 * @slot - stays visible until the feed is there, and when it can't be had
 * @csspart root - everything
 * @csspart group - the heading of a year
 * @csspart list - the events of a year
 * @csspart row - one event; `past` and `off` (cancelled, postponed) as second words
 * @csspart when - its days and how many they are
 * @csspart pill - a state in words; `status` as a second word
 * @csspart title - the heading
 * @csspart link - its link
 * @csspart about - the line under it: place, times, what came of it
 * @csspart shown - how much the list shows, and of what
 * @csspart after - what came of a past event
 * @csspart more - the line under a list: how much of it is shown, and the buttons that show the rest
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class EventList extends FeedElement {
  static override styles = [...FeedElement.styles, listStyles];

  static override properties = { more: { type: Boolean } };

  /** With a `limit`: shows so many at first, and the rest when it is asked for. Without, and in a `convene-feed`, it always does. */
  declare more?: boolean;

  protected override renderFeed(feed: Feed, view: View): unknown {
    const { limit = 20 } = this;
    if (this.scope || !this.limit || this.more)
      return sections()?.renderSections(view, feed, this, limit, renderRows);
    const entries = selectEvents(feed, this.filter('upcoming'), view.clock.now);
    return entries.length
      ? renderRows(view, entries.slice(0, limit))
      : narrow()?.renderNoEvents(view, feed, this, 'upcoming');
  }
}

define('convene-event-list', EventList);

declare global {
  interface HTMLElementTagNameMap {
    'convene-event-list': EventList;
  }
}
