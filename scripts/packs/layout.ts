import { firstOf, landRings } from './land.ts';
import type { Arc, LineClass, Mesh, Point, Ring } from './mesh.ts';

const lineOrder: readonly LineClass[] = ['solid', 'dashed', 'dotted', ''];

/** A run of points, and the arc it stands for if an area names it. */
interface Run {
  readonly points: readonly Point[];
  readonly arc?: number;
}

/**
 * A mesh as integers: land rings as arcs; the borders by class; then for each code its rings, or,
 * when it has none, the point where it lies. Positions are told from the one before.
 */
export function meshNumbers(
  mesh: Mesh,
  codes: readonly string[],
  points: ReadonlyMap<string, Point>,
): number[] {
  const named = new Set(codes.flatMap((code) => mesh.areas.get(code)?.flat() ?? []).map(arcOf));
  const land = inOrder(landRings(mesh), mesh, codes).map((ring) => runsOf(ring, mesh.arcs, named));
  const borders = lineOrder.map((line) =>
    mesh.arcs.flatMap((arc, i) =>
      arc.line === line && (line || named.has(i)) ? [{ points: arc.points, arc: i }] : [],
    ),
  );
  const place = new Map([...land.flat(), ...borders.flat()].map(({ arc }, at) => [arc, at]));
  const pen = new Pen();
  pen.write(land.length);
  for (const runs of land) {
    pen.write(runs.length);
    pen.moveTo(runs[0]!.points[0]!);
    for (const run of runs) pen.follow(run.points);
  }
  for (const arcs of borders) {
    pen.write(arcs.length);
    for (const { points } of arcs) {
      pen.moveTo(points[0]!);
      pen.follow(points);
    }
  }
  for (const code of codes) writeArea(pen, mesh.areas.get(code) ?? [], place, points.get(code));
  return pen.numbers;
}

/** Rings that stand alone, such as those of the locator. */
export function ringNumbers(rings: readonly (readonly Point[])[]): number[] {
  const pen = new Pen();
  pen.write(rings.length);
  for (const points of rings) {
    pen.moveTo(points[0]!);
    pen.follow(points);
  }
  return pen.numbers;
}

class Pen {
  readonly numbers: number[] = [];
  #at: Point = [0, 0];

  write(n: number): void {
    this.numbers.push(n);
  }

  moveTo(p: Point): void {
    this.numbers.push(p[0] - this.#at[0], p[1] - this.#at[1]);
    this.#at = p;
  }

  follow(points: readonly Point[]): void {
    this.write(points.length - 1);
    for (const p of points.slice(1)) this.moveTo(p);
  }
}

function writeArea(
  pen: Pen,
  rings: readonly Ring[],
  place: ReadonlyMap<number | undefined, number>,
  point: Point | undefined,
): void {
  pen.write(rings.length);
  if (!rings.length) pen.moveTo(point!);
  let last = 0;
  for (const ring of rings) {
    pen.write(ring.length);
    for (const i of ring) {
      const value = place.get(arcOf(i))! * 2 + (i < 0 ? 1 : 0);
      pen.write(value - last);
      last = value + 2;
    }
  }
}

function arcOf(i: number): number {
  return i < 0 ? ~i : i;
}

// Rings of one area one after another: then most of its arcs are named by "the next one".
function inOrder(rings: readonly Ring[], mesh: Mesh, codes: readonly string[]): Ring[] {
  const rank = new Map<number, number>();
  for (const [at, code] of codes.entries()) {
    for (const i of mesh.areas.get(code)?.flat() ?? []) rank.set(i, at);
  }
  const rankOf = (ring: Ring) => Math.min(...ring.map((i) => rank.get(i) ?? Infinity));
  return [...rings].sort((a, b) => rankOf(a) - rankOf(b) || 0);
}

// Coast arcs run the way the land ring walks them; those that no area names are joined into one run.
function runsOf(ring: Ring, arcs: readonly Arc[], named: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (const i of ring) {
    if (firstOf(i, arcs) !== arcs[arcOf(i)]!.points[0])
      throw new Error('a coast arc runs backwards');
    const { points } = arcs[i]!;
    const last = runs.at(-1);
    if (named.has(i)) runs.push({ points, arc: i });
    else if (last && last.arc === undefined) {
      runs[runs.length - 1] = { points: [...last.points, ...points.slice(1)] };
    } else runs.push({ points });
  }
  return runs;
}
