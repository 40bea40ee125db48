import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry } from '../model/feed.ts';
import { daysOf, isOff, stateOf } from '../model/span.ts';
import { formatDuration } from '../text/duration.ts';
import { say } from '../text/language.ts';
import { sayCount } from '../text/count.ts';
import { formatDate, formatDays } from '../text/when.ts';
import { formatPlaces } from '../text/where.ts';
import type { View } from './feed-element.ts';
import { renderHeading } from './heading.ts';
import { renderOwn } from './marked.ts';
import { eventDetails, renderPills } from './pills.ts';
import { renderTitle } from './title.ts';

/** What is told of an event under its lines. */
export type After = (view: View, entry: EventEntry) => unknown;

export interface RowOptions {
  readonly after?: After;
  /** Whether others stand above, so that the headings of past years must say that they are past. */
  readonly isBelow?: boolean;
}

/** Events as rows under quiet headings of years. */
export function renderRows(
  view: View,
  entries: readonly EventEntry[],
  { after, isBelow = false }: RowOptions = {},
): TemplateResult {
  const groups = groupByYear(view, entries, isBelow);
  return html`${groups.map((group) => renderGroup(view, group, after))}`;
}

interface Group {
  readonly name: string;
  readonly entries: EventEntry[];
}

/** Entries that follow each other within a year; where past ones come after others, their headings say so. */
function groupByYear(view: View, entries: readonly EventEntry[], isBelow: boolean): Group[] {
  const { language, clock } = view;
  const isPast = ({ event }: EventEntry) => stateOf(event, clock.now) === 'past';
  const isMixed = isBelow || !entries.every(isPast);
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

function renderGroup(view: View, { name, entries }: Group, after?: After): TemplateResult {
  const below = { ...view, level: Math.min(6, view.level + 1) };
  return html`${renderHeading(view.level, name, 'group')}
    <ul class="list" role="list" part="list">
      ${entries.map((entry) => {
        const draw = () => renderRow(below, entry, after);
        return view.item?.(entry, draw) ?? html`<li>${draw()}</li>`;
      })}
    </ul>`;
}

function renderRow(view: View, entry: EventEntry, after?: After): TemplateResult {
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
      <p class="muted about" part="about">${about(view, entry, !!after)}</p>
      <p class="pills">${renderPills(view, event)}</p>
      ${after?.(view, entry)}
    </div>
  </article>`;
}

/** "Kathmandu, Nepal · 09:00–17:00, Nepal Time · 1 outcome · 4 photos" */
function about(view: View, { event, item }: EventEntry, isToldBelow: boolean): string {
  const { language } = view;
  const outcomes = item.outcomes.filter(({ events }) => events.includes(event.id)).length;
  const photos = event.photos.length;
  return [
    formatPlaces(language, event),
    event.start?.length === 16 && eventDetails()?.formatTimes(view, event),
    outcomes && !isToldBelow ? sayCount(language, 'outcomes', outcomes) : '',
    photos > 1 ? sayCount(language, 'photos', photos) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
