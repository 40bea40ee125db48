import type { DrawnArea } from './draw.ts';
import { widestSpot } from './spot.ts';

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
  const placed = areas.flatMap((area) => {
    const count = counts.get(area.code) ?? 0;
    const spot = area.circle ? undefined : widestSpot(area.outlines, 4, picture);
    const [x, y] = area.circle ?? (spot ? [spot.x, spot.y] : [NaN, NaN]);
    return count && !Number.isNaN(x)
      ? [{ code: area.code, count, x, y, radius: countRadius(count) }]
      : [];
  });
  return placed.sort((a, b) => b.count - a.count);
}

/** Room for two numerals at least; from there on the circle's area follows the count, up to a limit. */
export function countRadius(count: number): number {
  return Math.min(9 + 3 * (Math.sqrt(count) - 1), 24);
}
