import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Objects, Topology } from 'topojson-specification';
import type { Areas } from './areas.ts';
import { lineClass } from './disputes.ts';
import type { PackSpec } from './specs.ts';

export type Point = readonly [number, number];
export type LineClass = 'coast' | ReturnType<typeof lineClass>;

export interface Arc {
  readonly points: readonly Point[];
  readonly line: LineClass;
}

/** A ring as arcs; `~i` is arc `i` run backwards. */
export type Ring = readonly number[];

export interface Mesh {
  readonly arcs: readonly Arc[];
  readonly areas: ReadonlyMap<string, readonly Ring[]>;
}

/** Joins shared outlines, simplifies them, puts them on the grid, and says what line each is. */
export function meshOf(areas: Areas, spec: PackSpec, keep: ReadonlySet<string>): Mesh {
  const objects = Object.fromEntries(
    [...areas].map(([code, polygons]) => [
      code,
      {
        type: 'MultiPolygon' as const,
        coordinates: polygons.map((p) => p.map((r) => r.map(snap))),
      },
    ]),
  );
  const joined = topology(objects) as unknown as Topology<Objects<object>>;
  const simple = simplify(presimplify(joined, planarTriangleArea), spec.detail) as unknown as {
    arcs: (readonly Point[])[];
    objects: Record<string, MultiPolygon>;
  };
  const points = simple.arcs.map(round);
  const rings = new Map<string, Ring[]>();
  const uses = new Map<number, number>();
  for (const i of Object.values(simple.objects).flatMap((o) => o.arcs.flat(2))) {
    uses.set(i < 0 ? ~i : i, (uses.get(i < 0 ? ~i : i) ?? 0) + 1);
  }
  const isShared = (ring: Ring) => ring.some((i) => uses.get(i < 0 ? ~i : i)! > 1);
  for (const [code, { arcs }] of Object.entries(simple.objects)) {
    rings.set(code, pick(arcs.flat(), points, keep.has(code), spec.island, isShared));
  }
  return tidy(points, rings);
}

// The join needs coordinates that are equal to the last bit. Forty steps to a unit are far below a
// pixel; and no whole numbers, whose bits topojson's hash cannot tell apart.
function snap([x, y]: Point): [number, number] {
  return [Math.round(x * 39.7) / 39.7, Math.round(y * 39.7) / 39.7];
}

function round(points: readonly Point[]): Point[] {
  const grid = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  return grid.filter((p, i) => i === 0 || p[0] !== grid[i - 1]![0] || p[1] !== grid[i - 1]![1]);
}

// Small islands go; but of an area that must stay reachable the largest ring stays, if it is still one.
function pick(
  rings: readonly Ring[],
  points: readonly Point[][],
  mustStay: boolean,
  least: number,
  isShared: (ring: Ring) => boolean,
): Ring[] {
  const sized = rings
    .map((ring) => ({ ring, size: Math.abs(areaOf(pointsOf(ring, points))) }))
    .sort((a, b) => b.size - a.size);
  return sized
    .filter(
      ({ ring, size }, i) =>
        size >= least || (size > 0 && (isShared(ring) || (mustStay && i === 0))),
    )
    .map(({ ring }) => ring);
}

export function pointsOf(ring: Ring, points: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((i, at) => {
    const run = i < 0 ? [...points[~i]!].reverse() : points[i]!;
    return at === 0 ? [...run] : run.slice(1);
  });
}

export function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
  }
  return sum / 2;
}

// Only arcs that a ring still names are kept; an arc of one area is coast, of two a border.
function tidy(points: readonly Point[][], rings: ReadonlyMap<string, readonly Ring[]>): Mesh {
  const owners = new Map<number, string[]>();
  for (const [code, list] of rings) {
    for (const i of list.flat())
      owners.set(i < 0 ? ~i : i, [...(owners.get(i < 0 ? ~i : i) ?? []), code]);
  }
  const kept = [...owners.keys()].filter((i) => points[i]!.length > 1).sort((a, b) => a - b);
  const place = new Map(kept.map((i, at) => [i, at]));
  // Coast has one owner, and runs the way its owner walks it.
  const flipped = new Set(
    [...rings.values()].flat(2).flatMap((i) => (i < 0 && owners.get(~i)!.length === 1 ? [~i] : [])),
  );
  const arcs = kept.map((i) => {
    const [a, b] = owners.get(i)!;
    return {
      points: flipped.has(i) ? [...points[i]!].reverse() : points[i]!,
      line: b === undefined ? ('coast' as const) : a === b ? ('' as const) : lineClass(a!, b),
    };
  });
  const areas = [...rings].map(([code, list]): [string, Ring[]] => [
    code,
    list.map((ring) => ring.flatMap((i) => named(place, i, flipped))),
  ]);
  return { arcs, areas: new Map(areas.filter(([, list]) => list.length)) };
}

function named(
  place: ReadonlyMap<number, number>,
  i: number,
  flipped: ReadonlySet<number>,
): number[] {
  const at = place.get(i < 0 ? ~i : i);
  if (at === undefined) return [];
  return [i < 0 !== flipped.has(i < 0 ? ~i : i) ? ~at : at];
}
