import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { AreasByRole } from '../model/areas.ts';
import { decodePack, type Geometry } from '../map/decode.ts';
import { drawMap, type Drawing } from '../map/draw.ts';
import { loadPack } from '../map/load-pack.ts';
import type { Pack } from '../map/pack.ts';
import type { PackName } from '../map/pack-regions.ts';
import { sayMap } from '../text/map-messages.ts';
import type { View } from './feed-element.ts';
import { renderKey } from './map-key.ts';
import { letterDrawing, numbersOf } from './map-lettering.ts';
import { type Mark, marksOf } from './map-marks.ts';
import { toKeyContent, toMapRequest } from './map-request.ts';
import { type Lettering, renderMap } from './map-svg.ts';
import { codeOf, MapTip } from './map-tip.ts';
import { renderTip } from './map-tip-words.ts';

/** What a region map asks to be drawn. */
export interface PictureRequest {
  readonly view: View;
  readonly areas: AreasByRole;
  readonly name: PackName;
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
  #request?: PictureRequest;
  #marks: ReadonlyMap<string, Mark> = new Map();
  #pack?: { readonly name: PackName; readonly pack: Pack; readonly geometry: Geometry };
  #asked?: PackName;
  #failed?: PackName;
  #width = 0;
  #room?: Element;
  #observer = new ResizeObserver(() => {
    if (this.#measure()) this.#host.requestUpdate();
  });
  #isDrawn = false;
  #isPainted = false;
  #drawn?: { readonly key: string; readonly drawing: Drawing };
  #letters?: { readonly key: string; readonly lettering: Lettering };

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.tip = new MapTip(() => this.#point());
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#watch() && this.#drawn) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#watch()) this.#host.requestUpdate();
    if (this.tip.active) this.#point();
    if (this.#drawn && !this.#isDrawn) this.#letterSoon();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#room = undefined;
    this.tip.hide();
  }

  /** The map, or that it could not be had. */
  render(request: PictureRequest): TemplateResult {
    const { name, view } = request;
    this.#request = request;
    this.#marks = marksOf(request.areas);
    if (this.#pack?.name !== name) void this.load(name);
    if (this.#failed === name) {
      return html`<p class="muted">${sayMap(view.language, 'failed')}</p>`;
    }
    const isReady = this.#pack?.name === name && this.#width > 0;
    return html`<div
      class="map ${name}"
      part="map"
      aria-hidden="true"
      @pointerover=${this.tip.overMap}
      @pointerleave=${this.tip.leave}
      @click=${this.#click}
    >
      ${isReady ? this.#renderPicture(request) : nothing}
      <div class="words"></div>
    </div>`;
  }

  /** What stands after the list: what the lines mean, and the note on boundaries. */
  renderKey({ view, name, hasBorders }: PictureRequest): TemplateResult | undefined {
    if (!this.#drawn || this.#pack?.name !== name) return undefined;
    const { disputes } = this.#drawn.drawing;
    const content = toKeyContent(view, this.#marks, this.#pack.geometry, hasBorders);
    return renderKey(view, { ...content, disputes });
  }

  #click = (event: Event): void => {
    const code = codeOf(event.target as Element);
    if (code) this.#request?.select(event, code);
  };

  // Pointing changes classes and the words alone: what is drawn stays as it is.
  #point(): void {
    const root = this.#host.renderRoot as ParentNode;
    const { active, place } = this.tip;
    for (const old of root.querySelectorAll('.on')) old.classList.remove('on');
    if (active) {
      for (const marked of root.querySelectorAll(`[data-code="${CSS.escape(active)}"]`))
        marked.classList.add('on');
    }
    const words = root.querySelector<HTMLElement>('.words');
    const mark = this.#marks.get(active);
    const view = this.#request?.view;
    if (words) render(mark && place && view ? renderTip(view, mark, place) : nothing, words);
  }

  #renderPicture(request: PictureRequest): TemplateResult {
    const { view } = request;
    const { geometry } = this.#pack!;
    const drawing = this.#draw(request);
    const lettering = this.#isPainted ? this.#letter(view, drawing) : undefined;
    return renderMap(view, drawing, geometry, lettering);
  }

  #draw({ areas, view, hasBorders }: PictureRequest): Drawing {
    const { name, pack, geometry } = this.#pack!;
    const request = toMapRequest(view, areas, this.#marks, geometry, hasBorders, this.#width);
    const key = JSON.stringify([name, request]);
    if (this.#drawn?.key !== key) this.#drawn = { key, drawing: drawMap(pack, geometry, request) };
    return this.#drawn.drawing;
  }

  #letter(view: View, drawing: Drawing): Lettering {
    const { name, pack } = this.#pack!;
    const names = [...this.#marks.values()].map((mark) => [mark.name, mark.events.length]);
    const key = JSON.stringify([this.#drawn!.key, view.language.locale, names]);
    if (this.#letters?.key !== key) {
      const lettering = letterDrawing(view, this.#marks, drawing, name, pack);
      this.#letters = { key, lettering };
      this.numbers = numbersOf(lettering);
    }
    return this.#letters.lettering;
  }

  /** Fetches a pack and makes it ready; the element is drawn again when it is there, or can't be had. */
  async load(name: PackName): Promise<void> {
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

  #watch(): boolean {
    const room = this.#host.renderRoot?.querySelector('.map') ?? undefined;
    if (room === this.#room) return false;
    this.#observer.disconnect();
    this.#room = room;
    if (room) this.#observer.observe(room);
    // The observer would tell it a frame later.
    return this.#measure();
  }

  #measure(): boolean {
    const width = Math.round(this.#room?.getBoundingClientRect().width ?? 0);
    if (!width || width === this.#width) return false;
    this.#width = width;
    return true;
  }

  // The picture first: its letters wait until it has been painted.
  #letterSoon(): void {
    this.#isDrawn = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#isPainted = true;
        this.#host.requestUpdate();
      }, 30);
    });
  }
}
