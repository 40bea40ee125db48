import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry, Feed } from '../model/feed.ts';
import { selectEvents } from '../model/select.ts';
import { daysOf, isOff, stateOf } from '../model/span.ts';
import { formatDuration } from '../text/duration.ts';
import { say } from '../text/language.ts';
import { sayCount } from '../text/count.ts';
import { formatDate, formatDays } from '../text/when.ts';
import { formatPlaces } from '../text/where.ts';
import { define } from './define.ts';
import { listStyles } from './event-list-styles.ts';
import { FeedElement, type View } from './feed-element.ts';
import { renderHeading } from './heading.ts';
import { renderOwn } from './marked.ts';
import { eventDetails, renderPills } from './pills.ts';
import { renderTitle } from './title.ts';

/**
 * Events as a compact dated list under quiet headings of years, what is under way and upcoming first.
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
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class EventList extends FeedElement {
  static override styles = [...FeedElement.styles, listStyles];

  protected override renderFeed(feed: Feed, view: View): unknown {
    const { limit = 20 } = this;
    const entries = selectEvents(feed, this.filter('upcoming'), view.clock.now).slice(0, limit);
    if (!entries.length) return this.renderEmpty(view, feed, 'upcoming');
    return html`${groupByYear(view, entries).map((group) => renderGroup(view, group))}`;
  }
}

interface Group {
  readonly name: string;
  readonly entries: EventEntry[];
}

/** Entries that follow each other within a year; where past ones come after others, their headings say so. */
function groupByYear(view: View, entries: readonly EventEntry[]): Group[] {
  const { language, clock } = view;
  const isPast = ({ event }: EventEntry) => stateOf(event, clock.now) === 'past';
  const isMixed = !entries.every(isPast);
  const groups: Group[] = [];
  for (const entry of entries) {
    const { start } = entry.event;
    const year = start ? formatDate(language, start.slice(0, 4)) : say(language, 'toBeAnnounced');
    const name = isMixed && isPast(entry) ? `${say(language, 'past')} · ${year}` : year;
    const last = groups.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else groups.push({ name, entries: [entry] });
  }
  return groups;
}

function renderGroup(view: View, { name, entries }: Group): TemplateResult {
  const below = { ...view, level: Math.min(6, view.level + 1) };
  return html`${renderHeading(view.level, name, 'group')}
    <ul class="list" role="list" part="list">
      ${entries.map((entry) => html`<li>${renderRow(below, entry)}</li>`)}
    </ul>`;
}

function renderRow(view: View, entry: EventEntry): TemplateResult {
  const { language, clock } = view;
  const { event } = entry;
  const isPast = stateOf(event, clock.now) === 'past';
  const names = `row${isPast ? ' past' : ''}${isOff(event) ? ' off' : ''}`;
  const days = formatDays(language, event, { month: 'short', hideYear: true });
  const length = formatDuration(language, daysOf(event));
  return html`<article class=${names} part=${names}>
    <p class="when" part="when">
      ${event.start ? html`<time datetime=${event.start}>${days}</time>` : event.dateText ? renderOwn(view, entry, days) : days}
      ${length ? html`<span class="muted">${length}</span>` : nothing}
    </p>
    <div class="what">
      ${renderTitle(view, entry)}
      <p class="muted about" part="about">${about(view, entry)}</p>
      <p class="pills">${renderPills(view, event)}</p>
    </div>
  </article>`;
}

/** "Kathmandu, Nepal · 09:00–17:00, Nepal Time · 1 outcome · 4 photos" */
function about(view: View, { event, item }: EventEntry): string {
  const { language } = view;
  const outcomes = item.outcomes.filter(({ events }) => events.includes(event.id)).length;
  const photos = event.photos.length;
  return [
    formatPlaces(language, event),
    event.start?.length === 16 && eventDetails()?.formatTimes(view, event),
    outcomes ? sayCount(language, 'outcomes', outcomes) : '',
    photos > 1 ? sayCount(language, 'photos', photos) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

define('convene-event-list', EventList);

declare global {
  interface HTMLElementTagNameMap {
    'convene-event-list': EventList;
  }
}
