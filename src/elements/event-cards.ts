import type { Feed } from '../model/feed.ts';
import { selectEvents } from '../model/select.ts';
import { cardStyles } from './card-styles.ts';
import { gridStyles, renderCards } from './card-grid.ts';
import { define } from './define.ts';
import { FeedElement, narrow, type View } from './feed-element.ts';

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
 * @csspart shown - how much the list shows, and of what
 * @csspart group - the heading of a past year
 * @csspart list - the events of a past year
 * @csspart row - one of them
 * @csspart about - its line of place and times
 * @csspart after - what came of a past event
 * @csspart more - the line under a list: how much of it is shown, and the buttons that show the rest
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class EventCards extends FeedElement {
  static override styles = [...FeedElement.styles, cardStyles, gridStyles];

  static override properties = { more: { type: Boolean } };

  /** Shows `limit` events at first, and the rest and the past ones when they are asked for. In a `convene-feed` it always does. */
  declare more?: boolean;

  protected override renderFeed(feed: Feed, view: View): unknown {
    const { limit = 6 } = this;
    const isWhole = this.more || this.scope;
    const entries = isWhole ? [] : selectEvents(feed, this.filter('upcoming'), view.clock.now);
    return entries.length
      ? renderCards(view, entries.slice(0, limit))
      : narrow()?.renderOthers(view, feed, this, limit);
  }
}

define('convene-event-cards', EventCards);

declare global {
  interface HTMLElementTagNameMap {
    'convene-event-cards': EventCards;
  }
}
