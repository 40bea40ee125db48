// The package has no types of its own.
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  export function geoProject(shape: object, projection: GeoProjection): object | null;
  export function geoStitch(shape: object): object;
}
