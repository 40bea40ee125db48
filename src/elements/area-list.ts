import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Role } from '../model/feed.ts';
import type { AreaEntry, AreasByRole } from '../model/areas.ts';
import { say } from '../text/language.ts';
import { sortBy } from '../text/lists.ts';
import { formatArea } from '../text/where.ts';
import { sayCount } from '../text/count.ts';
import type { View } from './feed-element.ts';
import { renderHeading } from './heading.ts';

/** How many areas a column shows before "9 more" hides the rest. */
const few = 6;

/** Countries and regions in a column a role. `isOpen` tells which columns show everything. */
export function renderAreas(
  view: View,
  areas: AreasByRole,
  isOpen: (role: Role) => boolean,
  toggle: (role: Role) => void,
): TemplateResult {
  return html`<div class="roles" part="roles">
    ${[...areas].map(([role, entries]) => {
      const sorted = sortBy(view.language, entries, (entry) => formatArea(view.language, entry));
      // A button that would hide a single line saves nothing.
      const isLong = sorted.length > few + 1 && !isOpen(role);
      const more = isLong ? sorted.length - few : 0;
      return html`<section class="role" part="role">
        ${renderHeading(view.level, html`${renderSwatch(role)}${say(view.language, role)}`, 'name')}
        <ul role="list" part="areas">
          ${sorted.map((entry, index) => {
            const isHidden = isLong && index >= few;
            return html`<li class=${isHidden ? 'rest' : 'area'}>${renderArea(view, entry)}</li>`;
          })}
        </ul>
        ${more ? renderMore(view, role, more, toggle) : nothing}
      </section>`;
    })}
  </div>`;
}

function renderArea(view: View, entry: AreaEntry): TemplateResult {
  const { language } = view;
  const own = formatArea(language, entry);
  const places = entry.places.map(({ name }) => name).filter((name) => name !== own);
  const count = entry.events.length;
  const events = count > 1 ? [sayCount(language, 'events', count)] : [];
  const details = [...new Set(places), ...events].join(' · ');
  return html`<bdi>${own}</bdi> ${details ? html`<span class="muted">${details}</span>` : nothing}`;
}

function renderMore(view: View, role: Role, count: number, toggle: (role: Role) => void) {
  return html`<button class="more" part="more" @click=${() => toggle(role)}>
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

export const areaStyles = css`
  .summary + .roles {
    margin-block-start: 1.1em;
  }
  .roles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1.75em var(--gap);
  }
  .name {
    display: flex;
    align-items: center;
    gap: 0.55em;
    margin-block-end: 0.6em;
    font-size: max(0.9375em, 12px);
    font-weight: 650;
  }
  .swatch {
    flex: none;
    inline-size: 1.45em;
    block-size: 1em;
    color: var(--accent);
    fill: none;
  }
  .role li {
    padding-block: 0.3em;
    font-size: max(0.9375em, 12px);
  }
  .role li .muted {
    font-size: 0.92em;
  }
  .rest {
    display: none;
  }
  .more {
    min-block-size: 24px;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: var(--muted);
    font: inherit;
    font-size: max(0.9375em, 12px);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .more:hover {
    color: inherit;
  }
  @media print {
    .rest {
      display: list-item;
    }
    .more {
      display: none;
    }
  }
`;
