import type { Feed } from '../model/feed.ts';
import { selectRelated } from '../model/related.ts';
import { selectItem } from '../model/select-item.ts';
import { define } from './define.ts';
import { FeedElement, narrow, type View } from './feed-element.ts';
import { renderNotice } from './notice.ts';
import { photoStyles } from './photo.ts';
import { postStyles, renderPosts } from './posts.ts';
import { titleStyles } from './title.ts';

/**
 * Posts to read: what an item names as related or resembles it, else the feed's newest.
 *
 * @tag convene-related-posts
 * @slot - stays visible until the feed is there, and when it can't be had
 * @csspart root - everything
 * @csspart posts - the list
 * @csspart post - one post
 * @csspart picture - the frame of its photo
 * @csspart photo - its photo
 * @csspart title - its heading
 * @csspart link - its link
 * @csspart when - its date
 * @csspart credit - whose photo it is
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class RelatedPosts extends FeedElement {
  static override styles = [...FeedElement.styles, photoStyles, titleStyles, postStyles];

  static override properties = { item: {} };

  /** The id or address of the item that the posts are related to. */
  item = '';

  protected override renderFeed(feed: Feed, view: View): unknown {
    const item = this.item ? selectItem(feed, this.item) : undefined;
    const isPart = this.isNarrow || this.when;
    const match = isPart ? narrow()?.matchItem(this, view.clock.now) : undefined;
    const posts = selectRelated(feed, { item, limit: this.limit, match });
    if (posts.length) return renderPosts(view, posts);
    return renderNotice(view, feed.items.length ? 'noMatch' : 'noPosts');
  }
}

define('convene-related-posts', RelatedPosts);

declare global {
  interface HTMLElementTagNameMap {
    'convene-related-posts': RelatedPosts;
  }
}
