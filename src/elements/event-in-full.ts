import { html, nothing, type TemplateResult } from 'lit';
import type { Area, EventEntry, FeedEvent, Party, Role } from '../model/feed.ts';
import { isOff, stateOf } from '../model/span.ts';
import { sayKeep } from '../text/keep-messages.ts';
import { say } from '../text/language.ts';
import { formatList, sortBy } from '../text/lists.ts';
import { formatStatus } from '../text/state.ts';
import { formatDays } from '../text/when.ts';
import { formatArea, formatPlaces } from '../text/where.ts';
import { formatTimes } from './clocks.ts';
import type { View } from './feed-element.ts';
import { renderOwn } from './marked.ts';
import { renderOutcomes } from './outcomes.ts';
import { renderCredit, renderPhoto } from './photo.ts';
import { renderPills } from './pills.ts';
import { renderRegistration } from './registration.ts';

/** Everything that a feed tells of one event, and between its facts and what came of it, what can be done with it. */
export function renderEventInFull(view: View, entry: EventEntry, actions: unknown): TemplateResult {
  const { language, clock } = view;
  const { event, item } = entry;
  const [photo, ...photos] = event.photos;
  const isPast = stateOf(event, clock.now) === 'past';
  const days = formatDays(language, event, { weekday: true });
  const outcomes = item.outcomes
    .filter(({ events }) => events.includes(event.id))
    .map((outcome) => ({ outcome, item }));
  return html`<p class="when" part="when">
      ${event.start ? html`<time datetime=${event.start}>${days}</time>` : renderOwn(view, entry, days)}
      ${renderPills(view, event)}
    </p>
    <h2 class="title" part="title" id="title" tabindex="-1">
      ${isOff(event) ? html`<span class="unseen">${formatStatus(language, event)}: </span>` : nothing}${renderOwn(view, entry, event.title)}
    </h2>
    ${renderLine('place', formatPlaces(language, event))}
    ${renderLine('times', formatTimes(view, event))}
    ${photo ? html`<div class="hero">${renderPhoto(photo, '(min-width: 46rem) 44rem, 100vw')} ${renderCredit(view, photo)}</div>` : nothing}
    ${event.summary ? html`<p class="summary" part="summary">${renderOwn(view, entry, event.summary)}</p>` : nothing}
    ${isPast ? nothing : renderRegistration(view, event)} ${actions} ${renderFacts(view, entry)}
    ${
      outcomes.length
        ? html`<section>
            <h3 class="section">
              ${item.outcomesTitle ? renderOwn(view, { item }, item.outcomesTitle) : say(language, 'whatCame')}
            </h3>
            ${renderOutcomes({ ...view, level: 4 }, outcomes)}
          </section>`
        : nothing
    }
    ${photos.length ? html`<div class="photos">${photos.map((more) => html`<div>${renderPhoto(more, '22rem')} ${renderCredit(view, more)}</div>`)}</div>` : nothing}`;
}

function renderLine(name: string, text: string): unknown {
  return text ? html`<p class="muted ${name}" part=${name}>${text}</p>` : nothing;
}

/** Who was there and who spoke, on what, and where it is told. */
function renderFacts(view: View, { event, item }: EventEntry): unknown {
  const { language } = view;
  const url = event.url ?? item.url;
  const rows: [string, unknown][] = [
    ...(['host', 'participant', 'focus'] as const).map((role): [string, unknown] => [
      say(language, role),
      namesOf(view, event, role),
    ]),
    [sayKeep(language, 'people'), event.parties.map(formatParty).filter(Boolean).join(' · ')],
    [sayKeep(language, 'topics'), formatList(language, event.topics)],
    [
      sayKeep(language, 'toldIn'),
      url
        ? html`<a href=${url} part="link"
            >${renderOwn(view, { item }, item.title ?? new URL(url).host.replace(/^www\./, ''))}</a
          >`
        : '',
    ],
  ];
  const told = rows.filter(([, value]) => value);
  return told.length
    ? html`<dl class="facts" part="facts">
        ${told.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd dir="auto">${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

/** "Bangladesh, Cambodia and India", all of them. */
export function namesOf({ language }: View, { areas }: FeedEvent, role: Role): string {
  const names = areas
    .filter(({ roles }: Area) => roles.includes(role))
    .map((area) => formatArea(language, area));
  return formatList(
    language,
    sortBy(language, names, (name) => name),
  );
}

/** "Senior Program Manager, Free the Slaves (speaker)" */
export function formatParty({ name, title, org, role }: Party): string {
  const who = [name, title, org].filter(Boolean).join(', ');
  return who && role ? `${who} (${role})` : who;
}
