import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry, Feed } from '../model/feed.ts';
import { selectPart } from '../model/select-part.ts';
import { selectSorted } from '../model/select-sorted.ts';
import { chosenFacets } from '../model/selection.ts';
import { sayFind } from '../text/find-messages.ts';
import { lazy } from '../text/lazy.ts';
import { formatShown } from '../text/shown.ts';
import { renderRows } from './event-rows.ts';
import { type FeedElement, narrow, type View } from './feed-element.ts';
import { renderFollowUp } from './follow-up.ts';
import { keepRows } from './kept-rows.ts';
import { renderMore } from './more-line.ts';
import { renderNoMatch } from './no-match.ts';
import { sayChosen } from './say-chosen.ts';
import { adoptSectionStyles } from './section-styles.ts';
import { type SectionName, shownMoreOf } from './shown-more.ts';

/** How many past events stand under those to come. */
const few = 3;

const skip = lazy(() => import('./skip-list.ts'));

/** From so many rows on, a list is long. */
const long = 100;

/** Draws those to come; past ones are rows. */
type Draw = (view: View, entries: readonly EventEntry[]) => TemplateResult;

/**
 * What is to come, and under it what has been with what came of it: a part of each, and the rest when it is asked for.
 *
 * @param page how many events stand there at first
 */
export function renderSections(
  view: View,
  feed: Feed,
  host: FeedElement,
  page: number,
  draw: Draw,
): unknown {
  adoptSectionStyles(host.renderRoot);
  const shown = shownMoreOf(host);
  const { scope } = host;
  const read = scope ? feed : shown.feedOf(feed);
  const [upcoming, past] = [
    selectOf(view, host, read, 'upcoming'),
    selectOf(view, host, read, 'past'),
  ];
  host.isSteady = upcoming.length + past.length > 0;
  const isChosen = !!scope && chosenFacets(scope.selection).length > 0;
  if (!upcoming.length && !past.length) {
    return isChosen
      ? renderNoMatch(view, scope, host)
      : narrow()?.renderNoEvents(view, feed, host, 'upcoming');
  }
  // Asked when more of the feed has been read, before it is drawn.
  const select = (when: SectionName) =>
    selectOf(view, host, host.scope?.feed ?? shown.feedOf(feed), when);
  const parts = { host, shown, select };
  const renderWay = (count: number) => (count > long ? skip()?.renderSkip(view) : nothing);
  const pastPage = upcoming.length ? Math.min(page, few) : page;
  const [first, later] = [shown.countOf('upcoming', page), shown.countOf('past', pastPage)];
  const { rows, isEven, isBegun } = keepRows(
    view,
    host,
    [upcoming.slice(0, first), past.slice(0, later)],
    (keeping, list, index) =>
      index
        ? renderRows(keeping, list, { after: renderFollowUp, isBelow: upcoming.length > 0 })
        : draw(keeping, list),
  );
  const begun = upcoming.length ? 'upcoming' : 'past';
  const drawWhole = () =>
    html`${
      upcoming.length
        ? html`<div class="section upcoming">
            ${renderWay(Math.min(first, upcoming.length))} ${rows[0]}
            ${renderMore(view, { ...parts, name: 'upcoming', count: first, total: upcoming.length, isLast: !past.length })}
          </div>`
        : nothing
    }
    ${
      past.length
        ? html`<div class="section past">
            ${!upcoming.length && !host.when && !isChosen ? renderNonePlanned(view) : nothing}
            ${renderWay(Math.min(later, past.length))} ${rows[1]}
            ${renderMore(view, { ...parts, name: 'past', count: later, total: past.length, isLast: true })}
          </div>`
        : nothing
    }`;
  const content = isBegun ? html`<div class="section ${begun}">${rows}</div>` : drawWhole();
  return html`${renderShown(view, host, upcoming.length + past.length, isChosen)}
  ${isEven ? html`<div class="even">${content}</div>` : html`<div>${content}</div>`}`;
}

/** The events of one of the lists. */
function selectOf(
  { clock }: View,
  host: FeedElement,
  feed: Feed,
  when: SectionName,
): readonly EventEntry[] {
  if (host.when && host.when !== 'all' && host.when !== when) return [];
  const { scope } = host;
  const { match } = host.filter('all');
  // Where a visitor's choice alone decides, it has been found out what passes.
  if (scope?.feed === feed && match === scope.found.matchEvent)
    return selectPart(scope.found.entries, when, clock.now);
  return selectSorted(feed, { match, when }, clock.now);
}

/** "7 events in Nepal", where not everything is shown. */
function renderShown(view: View, host: FeedElement, count: number, isChosen: boolean): unknown {
  const { scope, area, query, topic } = host;
  let words: string;
  if (scope && isChosen) words = sayChosen(view.language, scope, count);
  else {
    if (!area && !query && !topic) return nothing;
    const areas = area?.toUpperCase().match(/[A-Z\d]+/g) ?? [];
    words = formatShown(view.language, count, { areas, query, others: [topic] });
  }
  return html`<p class="muted shown" part="shown" .textContent=${words}></p>`;
}

function renderNonePlanned(view: View): TemplateResult {
  return html`<div class="notice row-notice" part="notice">
    <p>${sayFind(view.language, 'noUpcoming')}</p>
  </div>`;
}
