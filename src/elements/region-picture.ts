import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { AreasByRole } from '../model/areas.ts';
import { countriesIn } from '../model/regions.ts';
import { choosePack } from '../map/choose.ts';
import { placeCounts } from '../map/count.ts';
import { decodePack, type Geometry } from '../map/decode.ts';
import { drawMap, type Drawing } from '../map/draw.ts';
import { placeLabels, placeNeighbours } from '../map/label.ts';
import { loadPack } from '../map/load-pack.ts';
import { locateView } from '../map/locate.ts';
import { findPack, type PackName } from '../map/pack-regions.ts';
import type { Pack } from '../map/pack.ts';
import { sayMap } from '../text/map-messages.ts';
import { sortBy } from '../text/lists.ts';
import { formatArea } from '../text/where.ts';
import type { AreaListOptions } from './area-list.ts';
import type { View } from './feed-element.ts';
import { renderKey } from './map-key.ts';
import { codesToShow, countsOf, isRegion, type Mark, marksOf, placesOf } from './map-marks.ts';
import { type Lettering, renderMap } from './map-svg.ts';
import { codeOf, MapTip } from './map-tip.ts';
import { renderTip } from './map-tip-words.ts';

/** What a region map asks to be drawn. */
export interface PictureRequest {
  readonly view: View;
  readonly areas: AreasByRole;
  /** A pack's name or an M49 code; `''` leaves the choice to the codes. */
  readonly region: string;
  readonly hasBorders: boolean;
  readonly select: (event: Event, code: string) => void;
}

/** Draws an element's map: fetches the pack, measures the room, draws, and then writes on what is drawn. */
export class RegionPicture implements ReactiveController {
  /** What is pointed at, on the map or in the list. */
  readonly tip: MapTip;

  /** The numbers that the list repeats, by code; there once the map is lettered. */
  numbers: ReadonlyMap<string, string> = new Map();

  #host: ReactiveElement;
  #pack?: { readonly name: PackName; readonly pack: Pack; readonly geometry: Geometry };
  #asked?: PackName;
  #failed?: PackName;
  #width = 0;
  #room?: Element;
  #observer = new ResizeObserver(() => this.#measure());
  #isLettered = false;
  #drawn?: { readonly key: string; readonly drawing: Drawing };
  #letters?: { readonly key: string; readonly lettering: Lettering };

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.tip = new MapTip(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostUpdated(): void {
    this.#watch();
  }

  #watch(): void {
    const room = this.#host.renderRoot?.querySelector('.map') ?? undefined;
    if (room === this.#room) return;
    this.#observer.disconnect();
    this.#room = room;
    if (room) this.#observer.observe(room);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#room = undefined;
    this.tip.hide();
  }

  /** The map; nothing where no country is named, or none that a map knows. */
  render(request: PictureRequest): TemplateResult | typeof nothing {
    const marks = marksOf(request.areas);
    const codes = codesToShow(marks);
    const name = findPack(request.region) ?? choosePack(codes);
    if (!name) return nothing;
    if (this.#pack?.name !== name) void this.#load(name);
    if (this.#failed === name) {
      return html`<p class="muted">${sayMap(request.view.language, 'failed')}</p>`;
    }
    const isReady = this.#pack?.name === name && this.#width > 0;
    return html`<div
      class="map ${name === 'world' ? 'world' : ''}"
      part="map"
      aria-hidden="true"
      @pointerover=${this.tip.overMap}
      @pointerleave=${this.tip.leave}
      @click=${(event: Event) => this.#click(event, request)}
    >
      ${isReady ? this.#renderPicture(request, marks, codes) : nothing}
    </div> `;
  }

  /** What stands after the list: what the lines mean, and the note on boundaries. */
  renderKey(request: PictureRequest): TemplateResult | typeof nothing {
    return this.#drawn ? this.#renderKey(request, marksOf(request.areas)) : nothing;
  }

  /** What the list does with the map beside it. */
  listOptions(view: View): Partial<AreaListOptions> {
    if (!this.#drawn) return {};
    return {
      claim: (role) => sayMap(view.language, `${role}Claim`),
      numbers: this.numbers,
      active: this.tip.active,
      over: this.tip.overList,
      leave: this.tip.leave,
    };
  }

  #click(event: Event, { select }: PictureRequest): void {
    const code = codeOf(event.target as Element);
    if (code) select(event, code);
  }

  #renderPicture(
    request: PictureRequest,
    marks: ReadonlyMap<string, Mark>,
    codes: readonly string[],
  ) {
    const { view } = request;
    const { geometry } = this.#pack!;
    const drawing = this.#draw(request, marks, codes);
    const lettering = this.#isLettered ? this.#letter(view, marks, drawing) : undefined;
    const { active, place } = this.tip;
    const mark = marks.get(active);
    return html`${renderMap(view, drawing, geometry, lettering, active)}
    ${mark && place ? renderTip(request, mark, place) : nothing}`;
  }

  #draw(
    { areas, view, hasBorders }: PictureRequest,
    marks: ReadonlyMap<string, Mark>,
    codes: readonly string[],
  ): Drawing {
    const { name, pack, geometry } = this.#pack!;
    const places = placesOf(areas, view.clock.now);
    const key = JSON.stringify([
      name,
      this.#width,
      hasBorders,
      places,
      [...marks.values()].map(({ code, roles }) => [code, roles]),
    ]);
    if (this.#drawn?.key === key) return this.#drawn.drawing;
    const drawing = drawMap(pack, geometry, {
      areas: [...marks.values()].filter(({ code }) => !isRegion(code)),
      regions: regionsOn(geometry, marks, codes),
      places,
      hasBorders,
      width: this.#width,
    });
    this.#drawn = { key, drawing };
    return drawing;
  }

  #letter(view: View, marks: ReadonlyMap<string, Mark>, drawing: Drawing): Lettering {
    const key = `${this.#drawn!.key} ${view.language.locale}`;
    if (this.#letters?.key === key) return this.#letters.lettering;
    const { name, pack } = this.#pack!;
    const { width, height, areas } = drawing;
    const counts = countsOf(marks);
    const named = sortBy(view.language, [...marks.values()], (mark) =>
      formatArea(view.language, mark),
    );
    const names = new Map(named.map((mark) => [mark.code, formatArea(view.language, mark)]));
    const size = [width, height] as const;
    const labels = counts ? [] : placeLabels(areas, names, size, drawing.pins);
    const isSparse = areas.length <= few;
    const lettering: Lettering = {
      labels,
      specks: drawing.specks(),
      neighbours: isSparse
        ? placeNeighbours(namedNeighbours(view, drawing), labels, size, few, amongIslands.has(name))
        : [],
      counts: counts ? placeCounts(areas, counts, size) : [],
      locator: name === 'world' || width < 400 ? undefined : locateView(pack, drawing),
    };
    this.#letters = { key, lettering };
    this.numbers = new Map(
      lettering.labels.flatMap(({ code, text, isNumber }) =>
        isNumber ? [[code, text] as const] : [],
      ),
    );
    return lettering;
  }

  #renderKey(
    { view, hasBorders }: PictureRequest,
    marks: ReadonlyMap<string, Mark>,
  ): TemplateResult {
    const { geometry } = this.#pack!;
    const isHeld = ({ code }: Mark) =>
      isRegion(code) ? isWhole(geometry, code) : geometry.has(code);
    const named = (list: readonly Mark[]) => list.map((mark) => formatArea(view.language, mark));
    const all = sortBy(view.language, [...marks.values()], (mark) =>
      formatArea(view.language, mark),
    );
    return renderKey(view, {
      drawing: this.#drawn!.drawing,
      hasBorders,
      hasCounts: countsOf(marks) !== undefined,
      outlined: hasBorders ? named(all.filter((mark) => isRegion(mark.code) && isHeld(mark))) : [],
      elsewhere: named(all.filter((mark) => !isHeld(mark))),
    });
  }

  async #load(name: PackName): Promise<void> {
    if (this.#asked === name) return;
    this.#asked = name;
    try {
      const pack = await loadPack(name);
      if (this.#asked === name) this.#pack = { name, pack, geometry: decodePack(pack) };
    } catch (error) {
      this.#failed = name;
      console.warn(`Convene: the map ${name} could not be loaded:`, error);
    }
    this.#host.requestUpdate();
  }

  #measure(): void {
    const width = Math.round(this.#room?.getBoundingClientRect().width ?? 0);
    if (!width || width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
    // The picture first; its letters may wait until it is on the page.
    if (!this.#isLettered) setTimeout(() => this.#letterSoon(), 50);
  }

  #letterSoon(): void {
    this.#isLettered = true;
    this.#host.requestUpdate();
  }
}

/** Up to so many marked areas the picture has room for names of what is around them. */
const few = 8;

const amongIslands = new Set<PackName>(['pacific', 'caribbean']);

function namedNeighbours(view: View, drawing: Drawing) {
  return drawing.neighbours().map(({ code, outlines }) => ({
    name: formatArea(view.language, { code }),
    outlines,
  }));
}

function isWhole(geometry: Geometry, code: string): boolean {
  const countries = countriesIn(code);
  const held = countries.filter(geometry.has);
  return held.length > 0 && held.length >= countries.length * 0.8;
}

function regionsOn(
  geometry: Geometry,
  marks: ReadonlyMap<string, Mark>,
  codes: readonly string[],
): (readonly string[])[] {
  const whole = [...marks.keys()].filter((code) => isRegion(code) && isWhole(geometry, code));
  return (codes.length ? whole : []).map(countriesIn);
}
