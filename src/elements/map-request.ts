import type { AreasByRole } from '../model/areas.ts';
import { countriesIn } from '../model/regions.ts';
import type { Geometry } from '../map/decode.ts';
import type { MapRequest } from '../map/draw.ts';
import { sortBy } from '../text/lists.ts';
import { formatArea } from '../text/where.ts';
import type { View } from './feed-element.ts';
import type { KeyContent } from './map-key.ts';
import { countsOf, type Mark, placesOf } from './map-marks.ts';
import { isRegion } from './map-pack.ts';

/** What is to be drawn of the areas, on a map of a width in CSS pixels. */
export function toMapRequest(
  { clock }: View,
  areas: AreasByRole,
  marks: ReadonlyMap<string, Mark>,
  geometry: Geometry,
  hasBorders: boolean,
  width: number,
): MapRequest {
  const whole = [...marks.keys()].filter((code) => isRegion(code) && isOutlined(geometry, code));
  return {
    areas: [...marks.values()]
      .filter(({ code }) => !isRegion(code))
      .map(({ code, roles }) => ({ code, roles })),
    regions: whole.map(countriesIn),
    // Where circles count the events, a pin for each would only be in their way.
    places: countsOf(marks) ? [] : placesOf(areas, clock.now),
    hasBorders,
    width,
  };
}

/** What the words under a drawing say of the areas: whole regions, and what the picture doesn't hold. */
export function toKeyContent(
  { language }: View,
  marks: ReadonlyMap<string, Mark>,
  geometry: Geometry,
  hasBorders: boolean,
): Omit<KeyContent, 'disputes'> {
  const isHeld = ({ code }: Mark) =>
    isRegion(code) ? isWhole(geometry, code) : geometry.has(code);
  const all = [...marks.values()];
  const namesOf = (list: readonly Mark[]) => {
    const names = list.map((mark) => formatArea(language, mark));
    return names.length > 1 ? sortBy(language, names, (name) => name) : names;
  };
  return {
    hasBorders,
    hasCounts: countsOf(marks) !== undefined,
    outlined: hasBorders
      ? namesOf(all.filter(({ code }) => isRegion(code) && isOutlined(geometry, code)))
      : [],
    elsewhere: namesOf(all.filter((mark) => !isHeld(mark))),
  };
}

// A line around all the world would tell nothing.
function isOutlined(geometry: Geometry, code: string): boolean {
  return code !== '001' && isWhole(geometry, code);
}

function isWhole(geometry: Geometry, code: string): boolean {
  const countries = countriesIn(code);
  const held = countries.filter(geometry.has);
  return held.length > 0 && held.length >= countries.length * 0.8;
}
