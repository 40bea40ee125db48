import type { Feed } from '../model/feed.ts';
import { define } from './define.ts';
import { FeedElement, narrow, type View } from './feed-element.ts';
import { renderNotice } from './notice.ts';
import { outcomeStyles, renderOutcomes } from './outcomes.ts';
import { titleStyles } from './title.ts';

/**
 * Key outcomes, numbered, tied to the events they came from.
 *
 * @tag convene-outcome-list
 * @slot - stays visible until the feed is there, and when it can't be had
 * @csspart root - everything
 * @csspart outcomes - the list
 * @csspart outcome - one outcome
 * @csspart number - its large numeral
 * @csspart title - its heading
 * @csspart text - what it says
 * @csspart from - the events it came from
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class OutcomeList extends FeedElement {
  static override styles = [...FeedElement.styles, titleStyles, outcomeStyles];

  static override properties = { item: {} };

  /** Only what came of the item with this id or address. */
  item = '';

  protected override renderFeed(feed: Feed, view: View): unknown {
    const { limit = 20, item: id } = this;
    const items = feed.items.filter((item) => !id || item.id === id || item.url === id);
    const all = items.flatMap((item) => item.outcomes.map((outcome) => ({ outcome, item })));
    const isPart = this.isNarrow || this.when;
    const match = isPart ? narrow()?.matchOutcome(this, view.clock.now) : undefined;
    const entries = match ? all.filter(({ outcome, item }) => match(outcome, item)) : all;
    if (entries.length) return renderOutcomes(view, entries.slice(0, limit));
    return renderNotice(view, all.length ? 'noMatch' : 'noOutcomes');
  }
}

define('convene-outcome-list', OutcomeList);

declare global {
  interface HTMLElementTagNameMap {
    'convene-outcome-list': OutcomeList;
  }
}
