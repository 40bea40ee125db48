import type { Outline } from './decode.ts';

/**
 * Hatching as path data, cut to the outlines by arithmetic. An SVG pattern would need an id, and a
 * page with a `<base>` would lose it.
 * @param outlines In CSS pixels; a hole is an outline inside another.
 * @param step Pixels between two lines, measured along the horizontal.
 * @param lean 1 for lines that rise to the right, -1 for lines that fall.
 */
export function hatchPath(outlines: readonly Outline[], step: number, lean: 1 | -1): string {
  let path = '';
  for (const [u, crossings] of slice(outlines, step, 0, lean)) {
    for (let i = 1; i < crossings.length; i += 2) {
      path += `M${point(u, crossings[i - 1]!, lean)}L${point(u, crossings[i]!, lean)}`;
    }
  }
  return path;
}

/** Dots as path data: lines without length, which a round cap makes round. They lie between the lines of `hatchPath`. */
export function dotPath(outlines: readonly Outline[], step: number): string {
  let path = '';
  for (const [u, crossings] of slice(outlines, step, step / 2, 1)) {
    const shift = Math.round(u / step) % 2 ? step / 2 : 0;
    for (let i = 1; i < crossings.length; i += 2) {
      const last = crossings[i]!;
      for (
        let v = Math.ceil((crossings[i - 1]! - shift) / step) * step + shift;
        v < last;
        v += step
      ) {
        path += `M${point(u, v, 1)}h0`;
      }
    }
  }
  return path;
}

// Slanted lines are level in u = x ± y, v = x ∓ y: each edge is asked which of them it crosses.
function slice(
  outlines: readonly Outline[],
  step: number,
  start: number,
  lean: 1 | -1,
): Map<number, number[]> {
  const lines = new Map<number, number[]>();
  for (const outline of outlines) {
    const end = outline.length;
    for (let i = 0, j = end - 2; i < end; j = i, i += 2) {
      const u1 = outline[j]! + lean * outline[j + 1]!;
      const u2 = outline[i]! + lean * outline[i + 1]!;
      if (u1 === u2) continue;
      const v1 = outline[j]! - lean * outline[j + 1]!;
      const slope = (outline[i]! - lean * outline[i + 1]! - v1) / (u2 - u1);
      const most = Math.max(u1, u2);
      for (
        let u = Math.ceil((Math.min(u1, u2) - start) / step) * step + start;
        u < most;
        u += step
      ) {
        const crossings = lines.get(u);
        if (crossings) crossings.push(v1 + (u - u1) * slope);
        else lines.set(u, [v1 + (u - u1) * slope]);
      }
    }
  }
  for (const crossings of lines.values()) crossings.sort((a, b) => a - b);
  return lines;
}

function point(u: number, v: number, lean: 1 | -1): string {
  return `${Math.round(u + v) / 2} ${Math.round(lean * (u - v)) / 2}`;
}
