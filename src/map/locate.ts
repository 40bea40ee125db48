import type { Box } from './fit.ts';
import type { Drawing } from './draw.ts';
import type { Pack } from './pack.ts';

/** A globe that says where in the world the picture lies: a disc with a radius of 40 around 0, 0. */
export interface Locator {
  /** The picture's part of the globe, on the disc. */
  readonly view: Box;
  readonly corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
}

/**
 * The disc is the half of the world in the pack's own projection, so the picture is a rectangle on it.
 * @param labels Names that it is to keep away from, beside what is marked.
 */
export function locateView(
  pack: Pack,
  { view, width, height, areas, pins }: Drawing,
  labels: readonly { readonly x: number; readonly y: number }[] = [],
): Locator {
  const scale = 40 / Math.SQRT2 / pack.scale;
  const marks = [
    ...areas.flatMap(({ outlines }) => outlines.flatMap((outline) => pairs(outline))),
    ...pins,
    ...labels.map(({ x, y }) => [x, y] as const),
  ];
  const weight = (isRight: boolean, isBottom: boolean) =>
    marks.filter(
      ([x, y]) =>
        (isRight ? x > width - 130 && x < width : x < 130 && x > 0) &&
        (isBottom ? y > height - 130 && y < height : y < 130 && y > 0),
    ).length;
  const corners = [
    ['bottom-left', weight(false, true)],
    ['bottom-right', weight(true, true)],
    ['top-right', weight(true, false)],
    ['top-left', weight(false, false)],
  ] as const;
  const least = Math.min(...corners.map(([, count]) => count));
  return {
    view: {
      x: (view.x - pack.shift[0]) * scale,
      y: (view.y - pack.shift[1]) * scale,
      width: view.width * scale,
      height: view.height * scale,
    },
    corner: corners.find(([, count]) => count === least)![0],
  };
}

function pairs(outline: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (let i = 0; i < outline.length; i += 2) result.push([outline[i]!, outline[i + 1]!]);
  return result;
}
