import type { Feed } from '../model/feed.ts';
import { selectEvents } from '../model/select.ts';
import { cardStyles } from './card-styles.ts';
import { gridStyles, renderCards } from './card-grid.ts';
import { define } from './define.ts';
import { FeedElement, type View } from './feed-element.ts';

/**
 * Events as a grid of cards, what is under way and upcoming first.
 *
 * @tag convene-event-cards
 * @slot - stays visible until the feed is there, and when it can't be had
 * @csspart root - everything
 * @csspart cards - the list
 * @csspart card - one event; `past` and `off` (cancelled, postponed) as second words
 * @csspart picture - the frame of a photo
 * @csspart photo - the photo
 * @csspart tile - the large date in place of a photo
 * @csspart when - the line of the date
 * @csspart pill - a state in words; `status` as a second word
 * @csspart title - the heading
 * @csspart link - its link
 * @csspart place - where
 * @csspart times - at what time
 * @csspart summary - a few lines on it
 * @csspart guests - who took part
 * @csspart register - where to register
 * @csspart credit - whose photo it is
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class EventCards extends FeedElement {
  static override styles = [...FeedElement.styles, cardStyles, gridStyles];

  protected override renderFeed(feed: Feed, view: View): unknown {
    const { limit = 6 } = this;
    const entries = selectEvents(feed, this.filter('upcoming'), view.clock.now);
    if (!entries.length) return this.renderEmpty(view, feed, 'upcoming');
    return renderCards(view, entries.slice(0, limit));
  }
}

define('convene-event-cards', EventCards);

declare global {
  interface HTMLElementTagNameMap {
    'convene-event-cards': EventCards;
  }
}
