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
    // The roomiest place, lest its circle cover a neighbour more than the area itself.
    const spot = circle
      ? undefined
      : [2 * radius, radius, radius / 2, 4]
          .map((height) => widestSpot(outlines, height, picture, taken))
          .find((one) => one && one.width > 4);
    const [x, y] = circle ?? (spot ? [spot.x, spot.y] : [NaN, NaN]);
    // One that would half cover another is left to the list.
    const isHidden = taken.some(
      ([left, top, right, bottom]) =>
        Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) < (right - left + radius) / 2,
    );
    if (Number.isNaN(x) || isHidden) return [];
    taken.push([x - radius, y - radius, x + radius, y + radius]);
    return [{ code, count, x, y, radius }];
  });
}

/** Room for two numerals at least; from there on the circle's area follows the count, up to a limit. */
export function countRadius(count: number): number {
  return Math.min(9 + 3 * (Math.sqrt(count) - 1), 24);
}
