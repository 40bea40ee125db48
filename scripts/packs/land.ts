import { pointsOf, type Arc, type Mesh, type Point, type Ring } from './mesh.ts';

/**
 * The rings that part land from sea, each as arcs in the order in which they are walked.
 * @throws Error when a ring does not close: there would be a country that leaks into the sea.
 */
export function landRings(mesh: Mesh): Ring[] {
  const coast = [...mesh.areas.values()]
    .flat(2)
    .filter((i) => mesh.arcs[i < 0 ? ~i : i]!.line === 'coast');
  const starts = new Map<string, number[]>();
  for (const i of coast) {
    const key = firstOf(i, mesh.arcs).join();
    starts.set(key, [...(starts.get(key) ?? []), i]);
  }
  const used = new Set<number>();
  return coast
    .filter((i) => !used.has(i))
    .flatMap((i) => (used.has(i) ? [] : [walk(i, mesh.arcs, starts, used)]));
}

function walk(
  first: number,
  arcs: readonly Arc[],
  starts: ReadonlyMap<string, number[]>,
  used: Set<number>,
): Ring {
  const ring = [first];
  used.add(first);
  const home = firstOf(first, arcs).join();
  for (
    let end = lastOf(first, arcs).join();
    end !== home;
    end = lastOf(ring.at(-1)!, arcs).join()
  ) {
    const next = starts.get(end)?.find((i) => !used.has(i));
    if (next === undefined) throw new Error(`a land ring from ${home} is open at ${end}`);
    used.add(next);
    ring.push(next);
  }
  return ring;
}

export function firstOf(i: number, arcs: readonly Arc[]): Point {
  return i < 0 ? arcs[~i]!.points.at(-1)! : arcs[i]!.points[0]!;
}

export function lastOf(i: number, arcs: readonly Arc[]): Point {
  return firstOf(~i, arcs);
}

/** @throws Error when the ring of an area does not end where it began. */
export function assertClosed(code: string, ring: Ring, arcs: readonly Arc[]): void {
  const points = pointsOf(
    ring,
    arcs.map((arc) => arc.points),
  );
  for (const [at, i] of ring.entries()) {
    const next = ring[(at + 1) % ring.length]!;
    if (lastOf(i, arcs).join() !== firstOf(next, arcs).join())
      throw new Error(`a ring of ${code} is open`);
  }
  if (points.length < 4) throw new Error(`a ring of ${code} has no inside`);
}
