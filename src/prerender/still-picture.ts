import { html, nothing, type TemplateResult } from 'lit';
import { decodePack, type Geometry } from '../map/decode.ts';
import { drawMap } from '../map/draw.ts';
import { loadPack } from '../map/load-pack.ts';
import type { Pack } from '../map/pack.ts';
import { renderKey } from '../elements/map-key.ts';
import { marksOf } from '../elements/map-marks.ts';
import { toKeyContent, toMapRequest } from '../elements/map-request.ts';
import { renderMap } from '../elements/map-svg.ts';
import type { PictureRequest } from '../elements/region-picture.ts';
import { lazy } from '../text/lazy.ts';

/** In CSS pixels: between a phone's and a desk's, as the picture is shown at any width. */
const width = 480;

/**
 * A region map's picture for a page of any width: its letters, whose size does not go with it, come with the script, as
 * they come after the picture there, too.
 */
export class StillPicture {
  readonly numbers = new Map<string, string>();
  readonly tip = { overList: () => undefined, leave: () => undefined };

  #asked = '';
  #pack: () => { readonly pack: Pack; readonly geometry: Geometry } | undefined = () => undefined;

  render(request: PictureRequest): TemplateResult {
    const { view, name } = request;
    const drawing = this.#draw(request);
    const picture = drawing && renderMap(view, drawing, this.#pack()!.geometry, undefined);
    return html`<div class="map ${name}" part="map" aria-hidden="true">${picture ?? nothing}</div>`;
  }

  renderKey(request: PictureRequest): TemplateResult | undefined {
    const { view, areas, hasBorders } = request;
    const drawing = this.#draw(request);
    if (!drawing) return undefined;
    const content = toKeyContent(view, marksOf(areas), this.#pack()!.geometry, hasBorders);
    return renderKey(view, { ...content, disputes: drawing.disputes });
  }

  #draw({ view, areas, hasBorders, name }: PictureRequest) {
    if (this.#asked !== name) {
      this.#asked = name;
      this.#pack = lazy(async () => {
        const pack = await loadPack(name);
        return { pack, geometry: decodePack(pack) };
      });
    }
    const { pack, geometry } = this.#pack() ?? {};
    if (!pack || !geometry) return undefined;
    const asked = toMapRequest(view, areas, marksOf(areas), geometry, hasBorders, width);
    return drawMap(pack, geometry, asked);
  }
}
