import type { Outline } from './decode.ts';

/** A level stretch inside an area, in CSS pixels: its middle, and how wide it is. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * The widest place inside outlines for a line of text of a height, within a picture; undefined when
 * not even a line of no width fits. What is taken already is left free. So a label stands inside its own country or nowhere.
 */
export function widestSpot(
  outlines: readonly Outline[],
  height: number,
  picture: readonly [number, number],
  taken: readonly Rectangle[] = [],
): Spot | undefined {
  const step = height / 2;
  const rows = rowsOf(outlines, step);
  const all = [...rows.keys()];
  const middle = (Math.min(...all) + Math.max(...all)) / 2;
  const reach = Math.max(...all) - middle || 1;
  let best: Spot | undefined;
  for (const row of all) {
    const y = row * step;
    if (y < height / 2 + 4 || y > picture[1] - height / 2 - 4) continue;
    const band = taken.filter(([, top, , bottom]) => top < y + step && bottom > y - step);
    const clear = meetAll(rows.get(row - 1), meetAll(rows.get(row), rows.get(row + 1)));
    for (const [left, right] of clear.flatMap((stretch) => without(stretch, band))) {
      const [from, to] = [Math.max(left, 4), Math.min(right, picture[0] - 4)];
      // Of two that are nearly as wide, the one nearer the middle reads better.
      const worth = (to - from) * (1 - Math.abs(row - middle) / reach / 5);
      if (to > from && (!best || worth > best.width))
        best = { x: (from + to) / 2, y, width: worth };
    }
  }
  return best;
}

/** In CSS pixels. */
export type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

type Stretch = readonly [from: number, to: number];

function without(stretch: Stretch, band: readonly Rectangle[]): Stretch[] {
  return band.reduce<Stretch[]>(
    (left, [from, , to]) =>
      left.flatMap(([a, b]) => [
        ...meet([a, b], [-Infinity, from]),
        ...meet([a, b], [to, Infinity]),
      ]),
    [stretch],
  );
}

function meet([a, b]: Stretch, [c, d]: Stretch): Stretch[] {
  const [from, to] = [Math.max(a, c), Math.min(b, d)];
  return from < to ? [[from, to]] : [];
}

function meetAll(a: readonly Stretch[] = [], b: readonly Stretch[] = []): Stretch[] {
  const result: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    result.push(...meet(a[i]!, b[j]!));
    if (a[i]![1] < b[j]![1]) i += 1;
    else j += 1;
  }
  return result;
}

// Each edge is asked once which rows it crosses: asking each row for its edges took a hundred times as long.
function rowsOf(outlines: readonly Outline[], step: number): Map<number, Stretch[]> {
  const crossings = new Map<number, number[]>();
  for (const outline of outlines) {
    for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
      const [x1, y1, x2, y2] = [outline[j]!, outline[j + 1]!, outline[i]!, outline[i + 1]!];
      const slope = (x2 - x1) / (y2 - y1);
      const last = Math.max(y1, y2) / step;
      for (let row = Math.ceil(Math.min(y1, y2) / step); row < last; row++) {
        const x = x1 + (row * step - y1) * slope;
        const list = crossings.get(row);
        if (list) list.push(x);
        else crossings.set(row, [x]);
      }
    }
  }
  return new Map([...crossings].map(([row, xs]) => [row, pairsOf(xs.sort((a, b) => a - b))]));
}

function pairsOf(xs: readonly number[]): Stretch[] {
  const pairs: Stretch[] = [];
  for (let i = 1; i < xs.length; i += 2) pairs.push([xs[i - 1]!, xs[i]!]);
  return pairs;
}
