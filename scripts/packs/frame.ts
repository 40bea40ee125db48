import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { countriesIn } from '../../src/model/regions.ts';
import type { Areas, Polygons, Position } from './areas.ts';
import { gridWidth, type PackSpec } from './specs.ts';

/** A part of the plane: where it lies in units of the earth's radius, and its size in grid units. */
export interface Frame {
  readonly projection: GeoProjection;
  /** Grid units to the earth's radius. */
  readonly scale: number;
  /** What to add to a scaled point to come to the grid. */
  readonly shift: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: Polygons[0] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Polygons };

/** What is kept around the frame, so that no cut edge shows. */
const margin = 0.03;

export function frameOf(spec: PackSpec, areas: Areas): Frame {
  const plane = projectionOf(spec).scale(1).translate([0, 0]);
  const [w, s, e, n] = spec.hold ?? [-Infinity, -Infinity, Infinity, Infinity];
  const isHeld = ([x, y]: Position) =>
    y >= s &&
    y <= n &&
    [x, x + 360, x - 360].some((v) => (v >= w && v <= e) || (e < w && (v >= w || v <= e)));
  const held = countriesIn(spec.region)
    .flatMap((code) => areas.get(code)?.flat(2) ?? [])
    .filter(isHeld)
    .concat(
      spec.region === '001'
        ? [
            [-168.99, 0],
            [190.99, 0],
          ]
        : [],
    )
    .map((p) => plane(p)!);
  const [x0, x1] = [Math.min(...held.map((p) => p[0])), Math.max(...held.map((p) => p[0]))];
  const [y0, y1] = [Math.min(...held.map((p) => p[1])), Math.max(...held.map((p) => p[1]))];
  const pad = spec.region === '001' ? 0.01 : 0.05;
  const padded = [(x1 - x0) * (1 + 2 * pad), (y1 - y0) * (1 + 2 * pad)] as const;
  const width = Math.max(padded[0], padded[1] * spec.aspect);
  const height = Math.max(padded[1], width / spec.aspect);
  const scale = gridWidth / width;
  const grid = Math.round(height * scale);
  const shift = [
    gridWidth / 2 - ((x0 + x1) / 2) * scale,
    grid / 2 - ((y0 + y1) / 2) * scale,
  ] as const;
  return { projection: plane, scale, shift, width: gridWidth, height: grid };
}

function projectionOf({ region, centre: [longitude, latitude] }: PackSpec): GeoProjection {
  if (region === '001') return geoEqualEarth().rotate([-longitude, 0]).precision(0);
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(0);
}

/** The areas on the frame's grid, not yet rounded, clipped to the frame and a margin around it. */
export function project(areas: Areas, frame: Frame): Areas {
  const { projection, scale, shift, width, height } = frame;
  const clipped = projection
    .scale(scale)
    .translate([...shift])
    .clipExtent([
      [-width * margin, -height * margin],
      [width * (1 + margin), height * (1 + margin)],
    ]);
  return through(areas, clipped);
}

/** The half of the world around the frame's centre, as a disc of the given radius around 0, 0. */
export function projectHalf(areas: Areas, { projection }: Frame, radius: number): Areas {
  const half = (projection as GeoProjection & { clipAngle(angle: number): GeoProjection })
    .clipExtent(null)
    .clipAngle(90)
    .scale(radius / Math.SQRT2)
    .translate([0, 0]);
  return through(areas, half);
}

function through(areas: Areas, clipped: GeoProjection): Areas {
  const result: Areas = new Map();
  for (const [code, coordinates] of areas) {
    const shape = geoProject({ type: 'MultiPolygon', coordinates }, clipped) as Shape | null;
    if (!shape?.coordinates.length) continue;
    result.set(code, shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);
  }
  return result;
}
