import type { Drawing } from './draw.ts';
import type { Rectangle } from './spot.ts';

/**
 * Tells of a rectangle, in a drawing's CSS pixels, whether there is nothing but sea in it; the dot of an island counts
 * as land.
 */
export function readSea({ land, view, width, specks }: Drawing): (box: Rectangle) => boolean {
  const scale = width / view.width;
  const edges = land.split('M').slice(1).flatMap(edgesOf);
  for (let i = 0; i < edges.length; i += 2) {
    edges[i] = (edges[i]! - view.x) * scale;
    edges[i + 1] = (edges[i + 1]! - view.y) * scale;
  }
  const dots = specks()
    .split('M')
    .slice(1)
    .map((text) => text.split(/[ h]/).map(Number));
  const isDotted = ([left, top, right, bottom]: Rectangle) =>
    dots.some(([x, y]) => x! > left - 4 && x! < right + 4 && y! > top - 2 && y! < bottom + 2);
  return (box) => !touches(edges, box) && !isInside(edges, box[0], box[1]) && !isDotted(box);
}

// Edges as x1, y1, x2, y2, x1, … from a path that decodePack wrote: `M3 4l1 0 0 1z`.
function edgesOf(path: string): number[] {
  const [x = 0, y = 0, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number);
  const edges: number[] = [];
  let [left, top] = [x, y];
  for (let i = 0; i < steps.length; i += 2) {
    edges.push(left, top, (left += steps[i]!), (top += steps[i + 1]!));
  }
  edges.push(left, top, x, y);
  return edges;
}

// Nearly: an edge's own box counts for it. Who asks wants room, not the last pixel.
function touches(edges: readonly number[], [left, top, right, bottom]: Rectangle): boolean {
  for (let i = 0; i < edges.length; i += 4) {
    const [x1, y1, x2, y2] = [edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!];
    if (
      Math.max(x1, x2) > left &&
      Math.min(x1, x2) < right &&
      Math.max(y1, y2) > top &&
      Math.min(y1, y2) < bottom
    ) {
      return true;
    }
  }
  return false;
}

function isInside(edges: readonly number[], x: number, y: number): boolean {
  let is = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [x1, y1, x2, y2] = [edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) is = !is;
  }
  return is;
}
