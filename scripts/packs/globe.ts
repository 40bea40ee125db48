import type { Areas } from './areas.ts';
import { frameOf, projectHalf } from './frame.ts';
import { landRings } from './land.ts';
import { ringNumbers } from './layout.ts';
import { areaOf, meshOf, pointsOf } from './mesh.ts';
import type { PackSpec } from './specs.ts';

/** The radius of the locator's globe in its own units. */
export const globeRadius = 40;

/** The land of the half of the world around a pack's centre, in the pack's own projection. */
export function globeNumbers(spec: PackSpec, areas: Areas): number[] {
  if (spec.region === '001') return ringNumbers([]);
  const half = projectHalf(areas, frameOf(spec, areas), globeRadius);
  const mesh = meshOf(half, { ...spec, detail: 3, island: 0 }, new Set());
  const points = mesh.arcs.map((arc) => arc.points);
  const rings = landRings(mesh).map((ring) => pointsOf(ring, points));
  return ringNumbers(rings.filter((ring) => Math.abs(areaOf(ring)) > 5));
}
