import { html, nothing, svg, type TemplateResult } from 'lit';
import type { EventEntry, Role } from '../model/feed.ts';
import type { AreaEntry, AreasByRole } from '../model/areas.ts';
import { formatNumber, say } from '../text/language.ts';
import { sortBy } from '../text/lists.ts';
import { formatArea } from '../text/where.ts';
import { sayCount } from '../text/count.ts';
import type { View } from './feed-element.ts';
import { renderHeading } from './heading.ts';
import { langOf } from './marked.ts';

/** How many areas a column shows before "9 more" hides the rest. */
const few = 6;

/** What the columns do beside being read. */
export interface AreaListOptions {
  /** Tells which columns show everything. */
  readonly isOpen: (role: Role) => boolean;
  readonly toggle: (role: Role) => void;
  /** A link of an entry was followed. */
  readonly select: (event: Event, code: string) => void;
  /** A line under each heading on what its pattern claims. */
  readonly claim?: (role: Role) => string;
  /** The numbers that stand on the map, by code. */
  readonly numbers?: ReadonlyMap<string, string>;
  readonly over?: (event: Event) => void;
  readonly leave?: () => void;
}

/** Countries and regions in a column a role. */
export function renderAreas(
  view: View,
  areas: AreasByRole,
  options: AreaListOptions,
): TemplateResult {
  const { isOpen, toggle, claim, over, leave } = options;
  return html`<div
    class="roles"
    part="roles"
    @pointerover=${over}
    @pointerleave=${leave}
    @focusin=${over}
    @focusout=${leave}
  >
    ${[...areas].map(([role, entries]) => {
      const sorted = sortBy(view.language, entries, (entry) => formatArea(view.language, entry));
      // A button that would hide a single line saves nothing.
      const isLong = sorted.length > few + 1 && !isOpen(role);
      const more = isLong ? sorted.length - few : 0;
      return html`<section class="role" part="role">
        ${renderHeading(view.level, html`${renderSwatch(role)}${say(view.language, role)}`, 'name')}
        ${claim ? html`<p class="muted claim">${claim(role)}</p>` : nothing}
        <ul
          role="list"
          part="areas"
          class=${sorted.length - more > 10 ? 'long' : nothing}
          tabindex=${sorted.length > few + 1 ? '-1' : nothing}
        >
          ${sorted.map((entry, index) => {
            const name = isLong && index >= few ? 'rest' : 'area';
            return html`<li class=${name} data-code=${entry.code}>
              ${renderArea(view, entry, options)}
            </li>`;
          })}
        </ul>
        ${more ? renderMore(view, role, more, toggle) : nothing}
      </section>`;
    })}
  </div>`;
}

function renderArea(view: View, entry: AreaEntry, options: AreaListOptions): TemplateResult {
  const { language } = view;
  const own = formatArea(language, entry);
  const named = entry.places.map(({ name }) => name).filter((name) => name !== own);
  const places = [...new Set(named)].join(' · ');
  const name = html`<bdi>${own}</bdi>`;
  const [first, ...others] = entry.events;
  const number = options.numbers?.get(entry.code);
  const select = (event: Event) => options.select(event, entry.code);
  // Behind the name, which so stays where it was before the map had numbers.
  const key = number
    ? html` <span class="number" aria-hidden="true"
        >${formatNumber(language, Number(number))}</span
      >`
    : nothing;
  return html`${others.length || !first ? name : renderLink(first, name, select)}${key}
  ${places ? html`<span class="muted">${places}</span>` : nothing}
  ${others.length ? renderEvents(view, entry, select) : nothing}`;
}

/** "2 events", which opens to their titles. */
function renderEvents(view: View, { events }: AreaEntry, select: (event: Event) => void) {
  return html`<details class="events">
    <summary class="muted">${sayCount(view.language, 'events', events.length)}</summary>
    <ul role="list">
      ${events.map((entry) => {
        const title = html`<bdi lang=${langOf(view, entry)}>${entry.event.title}</bdi>`;
        return html`<li>${renderLink(entry, title, select)}</li>`;
      })}
    </ul>
  </details>`;
}

function renderLink({ event, item }: EventEntry, text: unknown, select: (event: Event) => void) {
  const url = event.url ?? item.url;
  return url ? html`<a href=${url} @click=${select}>${text}</a>` : text;
}

function renderMore(view: View, role: Role, count: number, toggle: (role: Role) => void) {
  const open = ({ currentTarget }: Event) => {
    toggle(role);
    // The button goes; whoever pressed it goes on at the head of the list.
    ((currentTarget as Element).previousElementSibling as HTMLElement).focus();
  };
  return html`<button class="more" part="more" @click=${open}>
    ${sayCount(view.language, 'more', count)}<span class="unseen"
      >: ${say(view.language, role)}</span
    >
  </button>`;
}

const marks: Record<Role, TemplateResult> = {
  host: svg`<rect width="20" height="14" rx="2" fill="currentColor" />`,
  participant: svg`<path d="M1 13 13 1M7 14 19 2M14 14l5-5M1 7l6-6" stroke="currentColor" stroke-width="1.3" />`,
  focus: svg`<path d="M4 4.5h.01M8 4.5h.01M12 4.5h.01M16 4.5h.01M4 9.5h.01M8 9.5h.01M12 9.5h.01M16 9.5h.01" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" />`,
  mentioned: svg``,
};

/** A role's pattern, told apart without colour. */
function renderSwatch(role: Role): TemplateResult {
  return html`<svg class="swatch" part="swatch" viewBox="0 0 20 14" aria-hidden="true">
    ${marks[role]}
    <rect x=".6" y=".6" width="18.8" height="12.8" rx="2" fill="none" stroke="currentColor" />
  </svg>`;
}
