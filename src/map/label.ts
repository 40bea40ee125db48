import type { DrawnArea } from './draw.ts';
import type { Outline } from './decode.ts';
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

/**
 * Places a label for each area: its name where that fits inside the area's own shape, else a number
 * on it, else the number beside its circle. A name never reaches over a border.
 * @param names The areas' names by code, in the order in which they are to be numbered.
 * @param pins The points of pins, which no label may hide.
 */
export function placeLabels(
  areas: readonly DrawnArea[],
  names: ReadonlyMap<string, string>,
  picture: readonly [width: number, height: number],
  pins: readonly (readonly [x: number, y: number])[] = [],
): Label[] {
  const labels: Label[] = [];
  const circles = areas.flatMap(({ circle }) =>
    circle ? [around(circle[0], circle[1], 8, 8)] : [],
  );
  const taken = [...circles, ...pins.map(([x, y]) => around(x, y - 8, 8, 10))];
  let number = 0;
  for (const [code, name] of names) {
    const area = areas.find((one) => one.code === code);
    if (!area) continue;
    const spot = area.circle ? undefined : widestSpot(area.outlines, line, picture, taken);
    if (spot && textWidth(name) + 6 <= spot.width) {
      labels.push({ code, text: name, isNumber: false, isInside: true, x: spot.x, y: spot.y });
      continue;
    }
    const text = String(number + 1);
    const width = textWidth(text);
    const inside = spot && width + 2 <= spot.width ? spot : insideThinly(area, taken, picture);
    const at = area.circle ? beside(area.circle, width, taken, picture) : inside;
    if (!at) continue;
    number += 1;
    labels.push({ code, text, isNumber: true, isInside: !area.circle, x: at.x, y: at.y });
  }
  return labels;
}

/**
 * Names for what is around the marked areas, the roomiest first: each inside its own shape or not at all.
 * @param isSea Among islands a name may also stand beside an island that is too small for it.
 */
export function placeNeighbours(
  areas: readonly { readonly name: string; readonly outlines: readonly Outline[] }[],
  labels: readonly Label[],
  picture: readonly [width: number, height: number],
  most: number,
  isSea: boolean,
): Label[] {
  const taken = labels.map(({ text, x, y }) => around(x, y, textWidth(text) / 2 + 4, 9));
  const placed = areas.flatMap(({ name, outlines }) => {
    const spot = widestSpot(outlines, line + 4, picture, taken);
    const room = spot ? spot.width - textWidth(name) - 12 : -1;
    if (spot && room >= 0) return [{ room, x: spot.x, y: spot.y, name }];
    const [left, top, right, bottom] = edgesOf(outlines);
    if (!isSea || right - left > 12 || bottom - top > 12) return [];
    return [{ room: 0, x: right + 6 + textWidth(name) / 2, y: (top + bottom) / 2, name }];
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

// A number may hang over the edge of a narrow country, as long as its middle is on it.
function insideThinly(
  { outlines }: DrawnArea,
  taken: readonly Rectangle[],
  picture: readonly [number, number],
) {
  const spot = widestSpot(outlines, 4, picture, taken);
  const box = spot && around(spot.x, spot.y, 4, 6);
  return box && taken.some((other) => overlap(box, other)) ? undefined : spot;
}

function beside(
  [x, y]: readonly [number, number],
  width: number,
  taken: Rectangle[],
  picture: readonly [number, number],
): { x: number; y: number } | undefined {
  const away = 9 + width / 2;
  const tries = [
    [away, 0],
    [-away, 0],
    [0, 15],
    [0, -15],
    [away, 11],
    [-away, -11],
  ] as const;
  for (const [dx, dy] of tries) {
    const box = around(x + dx, y + dy, width / 2 + 1, 7);
    const isOut = box[0] < 2 || box[1] < 2 || box[2] > picture[0] - 2 || box[3] > picture[1] - 2;
    if (isOut || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return { x: x + dx, y: y + dy };
  }
  return undefined;
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
