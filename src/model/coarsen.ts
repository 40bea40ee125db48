import type { Place } from './feed.ts';

/** What may be drawn of a place, beside its country's shading: a pin, a soft disc, or nothing. */
export type PlaceMark =
  | { readonly kind: 'pin'; readonly longitude: number; readonly latitude: number }
  | {
      readonly kind: 'disc';
      readonly longitude: number;
      readonly latitude: number;
      readonly kilometres: number;
    };

/** The radius of a disc: large enough that the place can't be told from its middle. */
const discRadius = 50;

/**
 * The most that may be shown of where a place is. It only ever coarsens: a venue or a town is a pin
 * at a tenth of a degree, a region is a disc of 50 km around a half degree, a country is no mark at all.
 * Without a stated precision, a past event counts as in a town, one to come as in a country.
 * What this returns is all that a picture, a link or an event may be made of.
 */
export function coarsenPlace(place: Place, isPast: boolean): PlaceMark | undefined {
  const { latitude, longitude } = place;
  if (latitude === undefined || longitude === undefined) return undefined;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  const precision = place.precision ?? (isPast ? 'locality' : 'country');
  if (precision === 'venue' || precision === 'locality') {
    return { kind: 'pin', latitude: snap(latitude, 10), longitude: snap(longitude, 10) };
  }
  if (precision !== 'region') return undefined;
  const [lat, long] = [snap(latitude, 2), snap(longitude, 2)];
  return { kind: 'disc', latitude: lat, longitude: long, kilometres: discRadius };
}

/** To the nearest step of one over `steps` degrees; `+ 0` makes of -0 a plain zero. */
function snap(degrees: number, steps: number): number {
  return Math.round(degrees * steps) / steps + 0;
}
