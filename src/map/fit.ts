import type { Outline } from './decode.ts';

/** A rectangle in grid units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around some outlines; small outlying ones (less than a tenth of the largest) don't count. */
export function boxAround(outlines: readonly Outline[]): Box {
  if (outlines.length === 1) return boxOf(outlines[0]!);
  const sizes = outlines.map((outline) => Math.abs(areaOf(outline)));
  const most = Math.max(...sizes);
  const main = outlines.filter((_, i) => sizes[i]! * 10 >= most);
  return joinBoxes(main.map(boxOf))!;
}

/** The box around some boxes; undefined when there is none. */
export function joinBoxes(boxes: readonly Box[]): Box | undefined {
  if (!boxes.length) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * The part of a frame to show: what must be seen, room around it, and the picture's aspect (width
 * over height), never beyond the frame, where there would be land that the pack doesn't hold.
 * Where the aspect doesn't fit into the frame, the result is wider or taller than asked.
 */
export function fitView(
  seen: Box,
  aspect: number,
  [width, height]: readonly [number, number],
): Box {
  // Closer than this the coasts' corners show, and nothing known is near.
  const room = Math.max(seen.width, seen.height) * 0.08;
  let w = Math.max(Math.min(seen.width + 2 * room, width), width / 2.5);
  let h = Math.max(Math.min(seen.height + 2 * room, height), height / 2.5);
  if (w / h < aspect) w = Math.min(h * aspect, width);
  else h = Math.min(w / aspect, height);
  // Nearly all of it is shown as all of it, not with a cape or two cut off.
  if (w > width * 0.88 && h > height * 0.88) [w, h] = [width, height];
  return {
    x: clamp(seen.x + seen.width / 2 - w / 2, 0, width - w),
    y: clamp(seen.y + seen.height / 2 - h / 2, 0, height - h),
    width: w,
    height: h,
  };
}

/** Twice the area is never asked for: the shoelace formula, signed by direction. */
export function areaOf(outline: Outline): number {
  let sum = 0;
  for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
    sum += outline[j]! * outline[i + 1]! - outline[i]! * outline[j + 1]!;
  }
  return sum / 2;
}

function boxOf(outline: Outline): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < outline.length; i += 2) {
    const x = outline[i]!;
    const y = outline[i + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
