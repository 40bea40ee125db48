import type { DrawnArea } from './draw.ts';
import { type Rectangle, widestSpot } from './spot.ts';

/** How many events an area had, as a circle whose area grows with them and a numeral inside. */
export interface Count {
  readonly code: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Circles in CSS pixels, the largest first, so that a smaller one is never hidden. */
export function placeCounts(
  areas: readonly DrawnArea[],
  counts: ReadonlyMap<string, number>,
  picture: readonly [width: number, height: number],
): Count[] {
  const counted = areas
    .map((area) => ({ ...area, count: counts.get(area.code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const taken: Rectangle[] = [];
  return counted.flatMap(({ code, count, circle, outlines }) => {
    const radius = countRadius(count);
    const free = circle ? undefined : widestSpot(outlines, 2 * radius, picture, taken);
    const spot = circle ? undefined : (free ?? widestSpot(outlines, 4, picture, taken));
    const [x, y] = circle ?? (spot ? [spot.x, spot.y] : [NaN, NaN]);
    if (Number.isNaN(x)) return [];
    taken.push([x - radius, y - radius, x + radius, y + radius]);
    return [{ code, count, x, y, radius }];
  });
}

/** Room for two numerals at least; from there on the circle's area follows the count, up to a limit. */
export function countRadius(count: number): number {
  return Math.min(9 + 3 * (Math.sqrt(count) - 1), 24);
}
