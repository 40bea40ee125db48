import type { Pack } from './pack.ts';

/** A closed outline in grid units: x, y, x, y, … */
export type Outline = readonly number[];

export interface Borders {
  readonly solid: string;
  /** Not agreed upon. */
  readonly dashed: string;
  /** A line of control. */
  readonly dotted: string;
}

/** A pack made ready to draw; paths are SVG path data in grid units. */
export interface Geometry {
  readonly land: string;
  readonly borders: Borders;
  /** The land of the half of the world around the pack, on a disc with a radius of 40 around 0, 0. */
  readonly globe: string;
  readonly has: (code: string) => boolean;
  /** An area's outlines; of one that is too small for the grid, a single point. */
  readonly outlines: (code: string) => readonly Outline[];
  /** The line around several areas together. */
  readonly around: (codes: readonly string[]) => string;
}

/** Reads integers of either sign from text that `encodeNumbers` in scripts/packs wrote. */
function readerOf(text: string): () => number {
  let at = 0;
  const digit = () => {
    const code = text.charCodeAt(at++);
    return code > 92 ? code - 41 : code - 40;
  };
  return () => {
    let z = digit();
    if (z === 85) z = 510 + digit() * 86 + digit();
    else if (z > 79) z = 80 + (z - 80) * 86 + digit();
    return z & 1 ? ~(z >> 1) : z >> 1;
  };
}

/** Decodes a pack: land and borders as paths at once, an area's outlines when they are asked for. */
export function decodePack(pack: Pack): Geometry {
  const read = readerOf(pack.data);
  const arcs: number[][] = [];
  let x = 0;
  let y = 0;
  // A line of one or several arcs; joining its steps at once is much quicker than adding to a text.
  const follow = (runs: number, end: string) => {
    const start = `M${(x += read())} ${(y += read())}l`;
    const steps: number[] = [];
    for (; runs > 0; runs--) {
      const arc = [x, y];
      for (let left = read(); left > 0; left--) {
        const dx = read();
        const dy = read();
        steps.push(dx, dy);
        arc.push((x += dx), (y += dy));
      }
      arcs.push(arc);
    }
    return start + steps.join(' ') + end;
  };
  const followAll = (end: string, runs?: () => number) => {
    let path = '';
    for (let left = read(); left > 0; left--) path += follow(runs ? runs() : 1, end);
    return path;
  };
  const land = followAll('z', read);
  const [solid, dashed, dotted] = [followAll(''), followAll(''), followAll('')];
  followAll('');
  const rings = new Map<string, number[][]>();
  for (const code of pack.codes.match(/../g) ?? []) {
    let left = read();
    if (!left) arcs.push([(x += read()), (y += read())]);
    const list: number[][] = left ? [] : [[2 * arcs.length - 2]];
    for (let next = 0; left > 0; left--) {
      const ring: number[] = [];
      for (let count = read(); count > 0; count--) {
        next += read();
        ring.push(next);
        next += 2;
      }
      list.push(ring);
    }
    rings.set(code, list);
  }
  const outlines = new Map<string, readonly Outline[]>();
  let globe: string | undefined;
  return {
    land,
    borders: { solid, dashed, dotted },
    get globe() {
      // What is read last is read when it is asked for.
      if (globe === undefined) x = y = 0;
      return (globe ??= followAll('z'));
    },
    has: (code) => rings.has(code),
    outlines: (code) => {
      const known = outlines.get(code);
      if (known) return known;
      const made = (rings.get(code) ?? []).map((ring) => outlineOf(ring, arcs));
      outlines.set(code, made);
      return made;
    },
    around: (codes) =>
      edgeOf(
        codes.flatMap((code) => rings.get(code) ?? []),
        arcs,
      ),
  };
}

// A ring names its arcs as twice their number, plus one for an arc that is walked backwards.
function outlineOf(ring: readonly number[], arcs: readonly number[][]): Outline {
  const points: number[] = [];
  for (const ref of ring) {
    const arc = arcs[ref >> 1]!;
    if (ref % 2) for (let i = arc.length - 2; i > 0; i -= 2) points.push(arc[i]!, arc[i + 1]!);
    else points.push(...(arc.length > 2 ? arc.slice(0, -2) : arc));
  }
  return points;
}

// What two of the areas share is inside; small islands would only make a region's edge restless.
function edgeOf(rings: readonly (readonly number[])[], arcs: readonly number[][]): string {
  const uses = new Map<number, number>();
  for (const ref of rings.flat()) uses.set(ref >> 1, (uses.get(ref >> 1) ?? 0) + 1);
  const once = [...uses]
    .flatMap(([i, count]) => (count === 1 ? [arcs[i]!] : []))
    .filter(isMoreThanIslet);
  return once.map((arc) => `M${arc.join(' ')}`).join('');
}

function isMoreThanIslet(arc: readonly number[]): boolean {
  return arc.length > 16 || arc[0] !== arc.at(-2) || arc[1] !== arc.at(-1);
}
