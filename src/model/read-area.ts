import type { Area, Place, Precision, Role } from './feed.ts';
import { lineLike, numberIn, oneOf, readLine, type Reader } from './read.ts';
import { listOf, objectOf } from './read-object.ts';

const readAnyCode = lineLike(/^([A-Z]{2}|\d{3})$/i, 'a code like "NP" or "034"');

const readCode: Reader<string> = (source, key) => readAnyCode(source, key)?.toUpperCase();

/** A country or region by its code. */
export const readAreas = listOf(
  objectOf<Area>(
    {
      code: readCode,
      name: readLine,
      roles: listOf(oneOf<Role>(['host', 'participant', 'focus', 'mentioned'])),
    },
    'code',
  ),
);

/** A place by its name. */
export const readPlaces = listOf(
  objectOf<Place>(
    {
      name: readLine,
      country: readCode,
      precision: oneOf<Precision>(['venue', 'locality', 'region', 'country']),
      latitude: numberIn(-90, 90),
      longitude: numberIn(-180, 180),
    },
    'name',
  ),
);
