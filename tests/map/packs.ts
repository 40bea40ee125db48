import { decodePack, type Geometry } from '../../src/map/decode.ts';
import { loadPack } from '../../src/map/load-pack.ts';
import { packNames, type PackName } from '../../src/map/pack-regions.ts';
import type { Pack } from '../../src/map/pack.ts';
import { projectPlace } from '../../src/map/project.ts';

export interface OpenPack {
  readonly name: PackName;
  readonly pack: Pack;
  readonly geometry: Geometry;
}

export async function openPacks(names: readonly PackName[] = packNames): Promise<OpenPack[]> {
  return Promise.all(
    names.map(async (name) => {
      const pack = await loadPack(name);
      return { name, pack, geometry: decodePack(pack) };
    }),
  );
}

/** Every area of a pack that a place lies in; there should be one at most. */
export function areasAt(
  { pack, geometry }: OpenPack,
  longitude: number,
  latitude: number,
): string[] {
  const [x, y] = projectPlace(pack, longitude, latitude);
  return (pack.codes.match(/../g) ?? []).filter((code) => {
    let isInside = false;
    for (const outline of geometry.outlines(code)) {
      for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
        const [x1, y1, x2, y2] = [outline[j]!, outline[j + 1]!, outline[i]!, outline[i + 1]!];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
      }
    }
    return isInside;
  });
}
