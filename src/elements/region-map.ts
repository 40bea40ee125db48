import { html, type TemplateResult } from 'lit';
import type { Feed, Role } from '../model/feed.ts';
import { type AreasByRole, selectAreas } from '../model/areas.ts';
import { selectEvents } from '../model/select.ts';
import { selectItem } from '../model/select-item.ts';
import { loadPack } from '../map/load-pack.ts';
import { findPack, type PackName } from '../map/pack-regions.ts';
import { formatList } from '../text/lists.ts';
import { sayMap } from '../text/map-messages.ts';
import { sayCount } from '../text/count.ts';
import { renderAreas } from './area-list.ts';
import { areaStyles } from './area-styles.ts';
import { define } from './define.ts';
import { FeedElement, type View } from './feed-element.ts';
import { mapMediaStyles } from './map-media-styles.ts';
import { packFor } from './map-pack.ts';
import { mapStyles } from './map-styles.ts';
import { pictureStyles } from './picture-styles.ts';
import { renderNotice } from './notice.ts';
import type { RegionPicture } from './region-picture.ts';
import { lazy } from '../text/lazy.ts';
import { ConveneSelectEvent } from './select-event.ts';

/**
 * Which countries and regions hosted, took part or were in focus: a map, and in words a column a role. The columns
 * say everything; the map is a picture of them, fetched beside the feed.
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
 * @csspart map - the picture
 * @csspart tip - the words beside the pointer
 * @csspart key - what the lines mean, and the note on boundaries
 * @csspart pick - inside a convene-feed, a name that is chosen with
 * @csspart more - the button that shows the rest
 * @csspart notice - what is the matter, in words
 * @csspart button - a button
 * @cssprop --convene-surface - the page's own ground, where it isn't white or nearly black
 * @fires {ConveneSelectEvent} convene-select - a country or region was chosen; cancelable
 * @fires {ConveneLoadEvent} convene-load - the first data has been painted
 * @fires {ConveneErrorEvent} convene-error - the feed could not be read
 */
export class RegionMap extends FeedElement {
  static override styles = [
    ...FeedElement.styles,
    areaStyles,
    mapStyles,
    pictureStyles,
    mapMediaStyles,
  ];

  static override properties = {
    item: {},
    view: {},
    region: {},
    worldview: {},
    borders: {},
  };

  /** Only what the item with this id or address tells of. */
  item = '';

  /** `both`, `map` (the columns are for screen readers and print) or `list`. */
  view: 'both' | 'map' | 'list' = 'both';

  /** The part of the world to show, by M49 code or pack: `142`, `asia`. Without it: the smallest that holds all countries. */
  region = '';

  /** Whose boundaries are drawn: `un`, the one worldview there is so far. */
  worldview = 'un';

  /** `none` draws land and marks without any boundary. */
  borders: '' | 'none' = '';

  /** A visitor chooses with it: it goes on showing what else there is to choose. */
  override readonly facet = 'area';
  override readonly isSteady = true;

  /** Draws the map; there as soon as its code is. */
  picture?: Pick<RegionPicture, 'render' | 'renderKey' | 'numbers' | 'tip'>;

  readonly #open = new Set<Role>();
  #areas: AreasByRole = new Map();
  #code?: Promise<void>;
  #name?: PackName;

  /** Whether all is there that the picture takes, or can't be had. */
  readonly #hasCome = lazy(() =>
    Promise.all([this.#code, loadPack(this.#name!).catch(() => undefined)]),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.view !== 'list') this.#ask(findPack(this.region));
  }

  protected override renderFeed(feed: Feed, view: View): unknown {
    const item = this.item ? selectItem(feed, this.item) : undefined;
    if (this.item && !item) return renderNotice(view, 'noMatch');
    const filter = { ...this.filter('all'), item };
    const entries = selectEvents(feed, filter, view.clock.now).slice(0, this.limit);
    const areas = selectAreas(entries, item?.outcomes);
    if (!areas.size) return renderNotice(view, this.isNarrow ? 'noMatch' : 'noAreas');
    this.#areas = areas;
    const name = this.view === 'list' ? undefined : packFor(areas, this.region);
    this.#name = name;
    if (!name) return this.#renderList(view, areas);
    this.#ask(name);
    // What was painted before any script shows a picture already, and gives way to nothing less.
    if (this.renderRoot.querySelector('.before')) this.#hasCome();
    const request = {
      view,
      areas,
      name,
      hasBorders: this.borders !== 'none',
      select: this.scope ? this.#choose : this.#select,
    };
    const { picture } = this;
    return html`<figure class=${this.view === 'map' ? 'alone' : 'both'}>
      ${renderSummary(view, areas)}
      ${picture?.render(request) ?? html`<div class="map ${name}" part="map"></div>`}
      ${renderAreas(view, areas, {
        // A number on the map that the list hides would lead nowhere.
        isOpen: () => true,
        toggle: () => undefined,
        select: this.#select,
        ...this.#choice(),
        claim: (role) => sayMap(view.language, `${role}Claim`),
        numbers: picture?.numbers,
        over: picture?.tip.overList,
        leave: picture?.tip.leave,
      })}
      ${
        picture?.renderKey(request) ??
        html`<p class="key" part="key">
          ${sayMap(view.language, request.hasBorders ? 'note' : 'noBorders')}
        </p>`
      }
    </figure>`;
  }

  #renderList(view: View, areas: AreasByRole): TemplateResult {
    return html`<figure class="list">
      ${renderSummary(view, areas)}
      ${renderAreas(view, areas, {
        isOpen: (role) => this.#open.has(role),
        toggle: (role) => {
          this.#open.add(role);
          this.requestUpdate();
        },
        select: this.#select,
        ...this.#choice(),
      })}
    </figure>`;
  }

  protected override updated(): void {
    super.updated();
    const chosen = this.scope?.selection.area;
    for (const marked of this.renderRoot.querySelectorAll('[data-code]')) {
      marked.classList.toggle('chosen', !!chosen && marked.getAttribute('data-code') === chosen);
    }
  }

  /** Inside a `convene-feed`, what a country is chosen with. */
  #choice() {
    const { scope } = this;
    return scope ? { choose: this.#choose, chosen: scope.selection.area } : {};
  }

  /** Shows in all lists what concerns a country; chosen again, everything. */
  #choose = (event: Event, code: string): void => {
    this.#select(event, code);
    if (event.defaultPrevented) return;
    const { choose, selection } = this.scope!;
    choose({ area: selection.area === code ? '' : code });
  };

  #select = (event: Event, code: string): void => {
    const chosen = [...this.#areas].flatMap(([role, entries]) =>
      entries.flatMap((entry) => (entry.code === code ? [{ role, events: entry.events }] : [])),
    );
    const roles = chosen.map(({ role }) => role);
    const ids = chosen.flatMap(({ events }) => events.map((entry) => entry.event.id));
    const selected = new ConveneSelectEvent(code, roles, [...new Set(ids)]);
    if (!this.dispatchEvent(selected)) event.preventDefault();
  };

  // Beside the feed, not after it: the code that draws and, where it is known by name, the pack.
  #ask(name: PackName | undefined): void {
    if (this.picture) return;
    if (name) loadPack(name).catch(() => undefined);
    this.#code ??= import('./region-picture.ts').then(
      ({ RegionPicture }) => {
        const picture = new RegionPicture(this);
        this.picture = picture;
        const known = this.#name ?? findPack(this.region);
        // Until the pack is there, too, nothing new is to be seen.
        if (known) void picture.load(known);
      },
      (error: unknown) => console.warn('Convene: the map could not be loaded:', error),
    );
  }
}

const counts = {
  host: 'countriesHosted',
  participant: 'countriesTookPart',
  focus: 'countriesInFocus',
} as const;

/** "2 hosts, 15 took part and 2 in focus" */
function renderSummary({ language }: View, areas: AreasByRole): TemplateResult {
  const parts = Object.entries(counts).flatMap(([role, key]) => {
    const count = areas.get(role as Role)?.length;
    return count ? sayCount(language, key, count) : [];
  });
  return html`<p class="muted summary" part="summary">${formatList(language, parts)}</p>`;
}

define('convene-region-map', RegionMap);

declare global {
  interface HTMLElementTagNameMap {
    'convene-region-map': RegionMap;
  }
}
