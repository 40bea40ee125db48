import type { Pack } from './pack.ts';

const radians = Math.PI / 180;

/**
 * Where a place lies on a pack's grid: degrees in, grid units out.
 * Lambert's azimuthal equal-area projection (https://pubs.usgs.gov/pp/1395/report.pdf, 24-2 to 24-4);
 * for the world, Equal Earth (https://doi.org/10.1080/13658816.2018.1504949).
 */
export function projectPlace(pack: Pack, longitude: number, latitude: number): [number, number] {
  const turn = (((longitude - pack.centre[0] + 540) % 360) - 180) * radians;
  const [x, y] = pack.centre[1]
    ? azimuthal(turn, latitude * radians, pack.centre[1] * radians)
    : equalEarth(turn, latitude * radians);
  return [x * pack.scale + pack.shift[0], pack.shift[1] - y * pack.scale];
}

function azimuthal(turn: number, latitude: number, centre: number): [number, number] {
  const [sin, cos] = [Math.sin(latitude), Math.cos(latitude) * Math.cos(turn)];
  const [sin0, cos0] = [Math.sin(centre), Math.cos(centre)];
  const k = Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos));
  return [k * Math.cos(latitude) * Math.sin(turn), k * (cos0 * sin - sin0 * cos)];
}

function equalEarth(turn: number, latitude: number): [number, number] {
  const [a, b, c, d] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = Math.sqrt(3) / 2;
  const t = Math.asin(m * Math.sin(latitude));
  const [t2, t6] = [t * t, t ** 6];
  const slope = a + 3 * b * t2 + t6 * (7 * c + 9 * d * t2);
  return [(turn * Math.cos(t)) / (m * slope), t * (a + b * t2 + t6 * (c + d * t2))];
}
