import type { Feed } from '../model/feed.ts';
import { selectEvents } from '../model/select.ts';
import { cardStyles } from './card-styles.ts';
import { gridStyles, renderCards } from './card-grid.ts';
import { define } from './define.ts';
import { FeedElement, narrow, type View } from './feed-element.ts';

/**
 * One event: the one with the id, else the next one, else the latest.
 *
 * @tag convene-event-card
 * @without limit
 * @slot - stays visible until the feed is there, and when it can't be had
 * @csspart root - everything
 * @csspart card - the event; `past` and `off` (cancelled, postponed) as second words; its parts as in convene-event-cards
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class EventCard extends FeedElement {
  static override styles = [...FeedElement.styles, cardStyles, gridStyles];

  static override properties = { event: {} };

  /** The id of the event in the feed. */
  declare event?: string;

  protected override renderFeed(feed: Feed, view: View): unknown {
    const filter = this.filter('all');
    const all = selectEvents(feed, filter, view.clock.now);
    const one = all.find(({ event }) => !this.event || event.id === this.event);
    if (one) return renderCards(view, [one]);
    return narrow()?.renderNoEvents(view, feed, this, 'all', all.length > 0);
  }
}

define('convene-event-card', EventCard);

declare global {
  interface HTMLElementTagNameMap {
    'convene-event-card': EventCard;
  }
}
