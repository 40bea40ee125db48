import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Item } from '../model/feed.ts';
import { selectRelated } from '../model/related.ts';
import { selectEvents } from '../model/select.ts';
import { selectItem } from '../model/select-item.ts';
import { sayCount } from '../text/count.ts';
import { say } from '../text/language.ts';
import { formatDate } from '../text/when.ts';
import { renderCallToAction } from './call-to-action.ts';
import { renderCards } from './card-grid.ts';
import { define } from './define.ts';
import { FeedElement, narrow, type View } from './feed-element.ts';
import { renderHeading } from './heading.ts';
import { renderOwn } from './marked.ts';
import { renderNotice } from './notice.ts';
import { renderOutcomes } from './outcomes.ts';
import { renderCredit, renderPhoto } from './photo.ts';
import { renderPosts } from './posts.ts';
import type { RegionMap } from './region-map.ts';
import './region-map.ts';
import { reportStyles } from './report-styles.ts';

/**
 * One whole item: title, summary, date, photo, its events, what came of them, who was there, the call to action
 * and what to read next. Without `item`: of those that `area`, `topic`, `query`, `exclude` and `when` leave, the newest
 * with outcomes, else the newest.
 *
 * @tag convene-report
 * @slot - stays visible until the feed is there, and when it can't be had
 * @csspart root - everything
 * @csspart eyebrow - its kind and date
 * @csspart headline - its title
 * @csspart dek - its summary
 * @csspart hero - its photo
 * @csspart body - its text
 * @csspart section - the heading of a section; the parts in it as in the elements that show them alone
 * @csspart cta - the call to action
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class Report extends FeedElement {
  static override styles = [...FeedElement.styles, reportStyles];

  static override properties = { item: {} };

  /** The id or address of the item. */
  item = '';

  #painted?: RegionMap | null;

  protected override renderFeed(feed: Feed, view: View): unknown {
    const item = this.#select(feed, view);
    if (!item) return renderNotice(view, feed.items.length ? 'noMatch' : 'noReport');
    return html`<article class="report">
      ${renderHead(view, item)} ${this.#renderEvents(view, feed, item)}
      ${this.#renderOutcomes(view, item)} ${this.#renderAreas(view, feed, item)}
      ${renderCallToAction(item.cta ?? feed.cta)} ${this.#renderRelated(view, feed, item)}
    </article>`;
  }

  // Which item, all that narrows has a say in; the item itself is told as a whole.
  #select(feed: Feed, view: View): Item | undefined {
    if (this.item) return selectItem(feed, this.item);
    if (!this.isNarrow && !this.when) return selectItem(feed);
    const match = narrow()?.matchItem(this, view.clock.now);
    return match && selectItem({ ...feed, items: feed.items.filter(match) });
  }

  #renderEvents(view: View, feed: Feed, item: Item): unknown {
    const entries = selectEvents(feed, { item, when: this.when || 'all' }, view.clock.now);
    // An item tells of its meetings in the order they were held.
    entries.sort((a, b) => item.events.indexOf(a.event) - item.events.indexOf(b.event));
    const title = sayCount(view.language, 'meetings', entries.length);
    return renderSection(view, title, entries.length && renderCards(below(view), entries));
  }

  #renderOutcomes(view: View, item: Item): unknown {
    const entries = item.outcomes.map((outcome) => ({ outcome, item }));
    const content = entries.length && renderOutcomes(below(view), entries);
    const { outcomesTitle } = item;
    const title = outcomesTitle
      ? renderOwn(view, { item }, outcomesTitle)
      : say(view.language, 'whatCame');
    return renderSection(view, title, content);
  }

  #renderAreas(view: View, feed: Feed, item: Item): unknown {
    const hasAreas = [...item.events, ...item.outcomes].some(({ areas }) => areas.length);
    // One that was painted before any script goes on, with its picture.
    this.#painted ??= this.renderRoot.querySelector<RegionMap>('.before convene-region-map');
    const asked = { feed, item: item.id, headingLevel: below(view).level };
    const map = this.#painted
      ? Object.assign(this.#painted, asked)
      : html`<convene-region-map
          exportparts="summary, map, tip, key, roles, role, name, swatch, areas, more"
          .feed=${asked.feed}
          .item=${asked.item}
          .headingLevel=${asked.headingLevel}
        ></convene-region-map>`;
    const content = html`<div @convene-load=${keepInside} @convene-error=${keepInside}>
      ${map}
    </div>`;
    return renderSection(view, say(view.language, 'whoWasThere'), hasAreas && content);
  }

  #renderRelated(view: View, feed: Feed, item: Item): unknown {
    const posts = selectRelated(feed, { item, limit: this.limit ?? 3 });
    const title = say(view.language, 'readNext');
    return renderSection(view, title, posts.length && renderPosts(below(view), posts));
  }
}

/** What becomes of a part is not what becomes of the whole. */
function keepInside(event: Event): void {
  event.stopPropagation();
}

function below(view: View): View {
  return { ...view, level: Math.min(6, view.level + 2) };
}

function renderSection(view: View, title: unknown, content: unknown): unknown {
  if (!content) return nothing;
  return html`<section>
    ${renderHeading(Math.min(6, view.level + 1), title, 'section')} ${content}
  </section>`;
}

function renderHead(view: View, item: Item): TemplateResult {
  const { language } = view;
  const { kind, published, title, summary, photo, text } = item;
  const day = published
    ? html`<time datetime=${published}>${formatDate(language, published)}</time>`
    : nothing;
  const parts = [kind ? say(language, kind) : nothing, kind && published ? ' · ' : nothing, day];
  return html`<header>
    ${(kind ?? published) ? html`<p class="eyebrow" part="eyebrow">${parts}</p>` : nothing}
    ${title ? renderHeading(view.level, renderOwn(view, { item }, title), 'headline') : nothing}
    ${summary ? html`<p class="dek" part="dek">${renderOwn(view, { item }, summary)}</p>` : nothing}
    ${
      photo
        ? html`<div class="hero" part="hero">
            ${renderPhoto(photo, '100vw')} ${renderCredit(view, photo)}
          </div>`
        : nothing
    }
    ${text ? html`<div class="body" part="body">${renderParagraphs(view, item, text)}</div>` : nothing}
  </header>`;
}

function renderParagraphs(view: View, item: Item, text: string): TemplateResult[] {
  const paragraphs = text.split(/\n{2,}/);
  return paragraphs.map((paragraph) => html`<p>${renderOwn(view, { item }, paragraph)}</p>`);
}

define('convene-report', Report);

declare global {
  interface HTMLElementTagNameMap {
    'convene-report': Report;
  }
}
