import { html } from 'lit';
import type { Feed, Role } from '../model/feed.ts';
import { type AreasByRole, selectAreas } from '../model/areas.ts';
import { selectEvents } from '../model/select.ts';
import { selectItem } from '../model/select-item.ts';
import { formatList } from '../text/lists.ts';
import { sayCount } from '../text/count.ts';
import { areaStyles, renderAreas } from './area-list.ts';
import { define } from './define.ts';
import { FeedElement, type View } from './feed-element.ts';
import { renderNotice } from './notice.ts';

/**
 * Which countries and regions hosted, took part or were in focus, in a column a role.
 *
 * @tag convene-region-map
 * @slot - stays visible until the feed is there, and when it can't be had
 * @csspart root - everything
 * @csspart summary - the sentence that sums it up
 * @csspart roles - the columns
 * @csspart role - one column
 * @csspart name - its heading
 * @csspart swatch - its pattern
 * @csspart areas - its countries and regions
 * @csspart more - the button that shows the rest
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class RegionMap extends FeedElement {
  static override styles = [...FeedElement.styles, areaStyles];

  static override properties = { item: {}, open: { state: true } };

  /** Only what the item with this id or address tells of. */
  item = '';

  private open: readonly Role[] = [];

  protected override renderFeed(feed: Feed, view: View): unknown {
    const item = this.item ? selectItem(feed, this.item) : undefined;
    if (this.item && !item) return renderNotice(view, 'noMatch');
    const filter = { ...this.filter('all'), item };
    const entries = selectEvents(feed, filter, view.clock.now).slice(0, this.limit);
    const areas = selectAreas(entries, item?.outcomes);
    if (!areas.size) return renderNotice(view, 'noAreas');
    return html`<p class="muted summary" part="summary">${summaryOf(view, areas)}</p>
      ${renderAreas(
        view,
        areas,
        (role) => this.open.includes(role),
        (role) => (this.open = [...this.open, role]),
      )}`;
  }
}

const counts = {
  host: 'countriesHosted',
  participant: 'countriesTookPart',
  focus: 'countriesInFocus',
} as const;

/** "2 hosts, 15 took part and 2 in focus" */
function summaryOf({ language }: View, areas: AreasByRole): string {
  const parts = Object.entries(counts).flatMap(([role, key]) => {
    const count = areas.get(role as Role)?.length;
    return count ? sayCount(language, key, count) : [];
  });
  return formatList(language, parts);
}

define('convene-region-map', RegionMap);

declare global {
  interface HTMLElementTagNameMap {
    'convene-region-map': RegionMap;
  }
}
