import type { DrawnArea } from './draw.ts';
import type { Outline } from './decode.ts';
import { areaOf } from './fit.ts';
import { type Rectangle, widestSpot } from './spot.ts';

/** What stands on the picture for an area: its name, or, where that doesn't fit, a number that the list repeats. */
export interface Label {
  readonly code: string;
  readonly text: string;
  readonly isNumber: boolean;
  /** Stands on the area's own shape rather than beside it. */
  readonly isInside: boolean;
  readonly x: number;
  readonly y: number;
}

/** In CSS pixels; below twelve nobody reads it. */
const size = 12;
const line = 15;
/** An island up to this size may have its name beside it. */
const small = 30;

/** Tells whether a rectangle is free of land. */
type IsSea = (box: Rectangle) => boolean;

const isAnywhere: IsSea = () => true;

/**
 * Places a label for each area: its name where that fits inside the area's own shape, else a number
 * on it, else the number beside its circle. A name never reaches over a border.
 * @param names The areas' names by code, in the order in which they are to be numbered.
 * @param pins The points of pins, which no label may hide.
 * @param isSea Given, a name may also stand beside an island, where there is nothing but sea.
 */
export function placeLabels(
  areas: readonly DrawnArea[],
  names: ReadonlyMap<string, string>,
  picture: readonly [width: number, height: number],
  pins: readonly (readonly [x: number, y: number])[] = [],
  isSea?: IsSea,
): Label[] {
  const labels: Label[] = [];
  const circles = areas.flatMap(({ circle }) =>
    circle ? [around(circle[0], circle[1], 8, 8)] : [],
  );
  const taken = [...circles, ...pins.map(([x, y]) => around(x, y - 8, 8, 10))];
  const place = (code: string, text: string, isNumber: boolean, isInside: boolean, at: Point) => {
    labels.push({ code, text, isNumber, isInside, x: at.x, y: at.y });
    // Two numbers side by side must not read as one.
    taken.push(around(at.x, at.y, textWidth(text) / 2 + (isNumber ? 2 : 0), 7));
  };
  const drawn = [...names].flatMap(([code, name]) => {
    const area = areas.find((one) => one.code === code);
    return area ? [{ code, name, area }] : [];
  });
  const nameless = drawn.filter(({ code, name, area }) => {
    const width = textWidth(name);
    const spot = area.circle ? undefined : widestSpot(area.outlines, line, picture, taken);
    const isWide = spot !== undefined && width + 6 <= spot.width;
    // Nothing else is marked that the name could be taken for.
    const isFree = area.circle && drawn.length === 1 ? isAnywhere : isSea;
    const at = isWide ? spot : isFree && beside(mainOf(area), width, taken, picture, isFree);
    if (at) place(code, name, false, isWide, at);
    return !at;
  });
  // What has its name already is in the way of the numbers, which may hang over an edge.
  let number = 0;
  for (const { code, area } of nameless) {
    const text = String(number + 1);
    const width = textWidth(text);
    const main = mainOf(area);
    const edges = edgesOf([main]);
    const isSmall = Math.max(edges[2] - edges[0], edges[3] - edges[1]) < 2 * size;
    const isFree = area.circle ? isAnywhere : isSmall ? isSea : undefined;
    const outside = isFree && beside(main, width, taken, picture, isFree);
    const at = outside ?? (area.circle ? undefined : inside(area, width, taken, picture));
    if (!at) continue;
    number += 1;
    place(code, text, true, !outside, at);
  }
  return labels;
}

/**
 * Names for what is around the marked areas, the roomiest first: each inside its own shape or not at all.
 * @param isSea Given, a name may also stand beside an island that is too small for it.
 */
export function placeNeighbours(
  areas: readonly { readonly name: string; readonly outlines: readonly Outline[] }[],
  labels: readonly Label[],
  picture: readonly [width: number, height: number],
  most: number,
  isSea?: IsSea,
): Label[] {
  const taken = labels.map(({ text, x, y }) => around(x, y, textWidth(text) / 2 + 4, 9));
  const placed = areas.flatMap(({ name, outlines }) => {
    const spot = widestSpot(outlines, line + 4, picture, taken);
    const room = spot ? spot.width - textWidth(name) - 12 : -1;
    if (spot && room >= 0) return [{ room, x: spot.x, y: spot.y, name }];
    const [left, top, right, bottom] = edgesOf(outlines);
    if (!isSea || right - left > small || bottom - top > small) return [];
    const island = [left - 3, top, right + 3, top, right + 3, bottom, left - 3, bottom];
    const at = beside(island, textWidth(name), taken, picture, isSea);
    return at ? [{ room: 0, x: at.x, y: at.y, name }] : [];
  });
  const result: Label[] = [];
  for (const { name, x, y } of placed.sort((a, b) => b.room - a.room)) {
    const box = around(x, y, textWidth(name) / 2 + 3, 8);
    const isOut = box[0] < 4 || box[1] < 4 || box[2] > picture[0] - 4 || box[3] > picture[1] - 4;
    if (isOut || result.length === most || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    result.push({ code: '', text: name, isNumber: false, isInside: true, x, y });
  }
  return result;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function inside(
  { outlines }: DrawnArea,
  width: number,
  taken: readonly Rectangle[],
  picture: readonly [number, number],
): Point | undefined {
  const spot = widestSpot(outlines, line, picture, taken);
  if (spot && width + 2 <= spot.width) return spot;
  // A number may hang over the edge of a narrow country, as long as its middle is on it.
  const thin = widestSpot(outlines, 4, picture, taken);
  const box = thin && around(thin.x, thin.y, width / 2, 6);
  return box && taken.some((other) => overlap(box, other)) ? undefined : thin;
}

// What is tried lies close to the outline itself: beside its box alone could be another's coast.
function beside(
  outline: Outline,
  width: number,
  taken: readonly Rectangle[],
  picture: readonly [number, number],
  isSea: IsSea,
): Point | undefined {
  const [left, top, right, bottom] = edgesOf([outline]);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  // The second time around a pin that hides a small island.
  const tries = [3, 11].flatMap((gap) =>
    [0, 11, -11, 22, -22].flatMap((shift) => {
      const [before, after] = reach(outline, 0, y + shift, 6);
      return [
        [after + width / 2 + gap, y + shift],
        [before - width / 2 - gap, y + shift],
      ] as const;
    }),
  );
  const [above, below] = reach(outline, 1, x, width / 2);
  tries.splice(2, 0, [x, below + 9], [x, above - 9]);
  const at = tries.find(([x, y]) => {
    const box = around(x, y, width / 2 + 1, 7);
    const isOut = !(box[0] > 2 && box[1] > 2 && box[2] < picture[0] - 2 && box[3] < picture[1] - 2);
    return !isOut && isSea(box) && !taken.some((other) => overlap(box, other));
  });
  return at && { x: at[0], y: at[1] };
}

// How far an outline goes along an axis, within a band across the other one; nowhere outside of it.
function reach(outline: Outline, axis: 0 | 1, middle: number, half: number): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
    const [a, b] = [outline[i + 1 - axis]! - middle, outline[j + 1 - axis]! - middle];
    if (Math.min(a, b) > half || Math.max(a, b) < -half) continue;
    least = Math.min(least, outline[i + axis]!, outline[j + axis]!);
    most = Math.max(most, outline[i + axis]!, outline[j + axis]!);
  }
  return [least, most];
}

// Of several islands the largest has the name.
function mainOf({ outlines, circle }: DrawnArea): Outline {
  if (circle) {
    const [left, top, right, bottom] = around(circle[0], circle[1], 6, 6);
    return [left, top, right, top, right, bottom, left, bottom];
  }
  const sizes = outlines.map((outline) => Math.abs(areaOf(outline)));
  return outlines[sizes.indexOf(Math.max(...sizes))]!;
}

function around(x: number, y: number, width: number, height: number): Rectangle {
  return [x - width, y - height, x + width, y + height];
}

function edgesOf(outlines: readonly Outline[]): Rectangle {
  const all = outlines.flat();
  const xs = all.filter((_, i) => i % 2 === 0);
  const ys = all.filter((_, i) => i % 2);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Nearly the width of a text at twelve pixels, without asking the platform: letters are a good half as wide as high, ideographs as wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? size : size * 0.58;
  return width;
}
