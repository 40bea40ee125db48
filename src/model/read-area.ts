import type { Area, Place } from './feed.ts';
import {
  readLine,
  readLines,
  readList,
  readNumber,
  readWord,
  report,
  type Source,
} from './read.ts';

/** One place, or nothing when it has no name. */
export function readPlace(source: Source): Place | undefined {
  const name = readLine(source, 'name');
  if (!name) return report(source, 'name', 'the name that a place needs');
  return {
    name,
    country: readCode(source, 'country', /^[A-Z]{2}$/),
    precision: readWord(source, 'precision', ['venue', 'locality', 'region', 'country']),
    latitude: readNumber(source, 'latitude', -90, 90),
    longitude: readNumber(source, 'longitude', -180, 180),
  };
}

/** The countries and regions of `areas`. */
function readCode(source: Source, key: string, shape: RegExp): string | undefined {
  const code = readLine(source, key)?.toUpperCase();
  if (!code || shape.test(code)) return code;
  return report(source, key, 'a code like "NP" or "034"');
}

export function readAreas(source: Source): Area[] {
  return readList(source, 'areas', readArea, 300);
}

function readArea(source: Source): Area | undefined {
  const code = readCode(source, 'code', /^([A-Z]{2}|\d{3})$/);
  if (!code) return report(source, 'code', 'the code that an area needs');
  const known = ['host', 'participant', 'focus', 'mentioned'] as const;
  const told = readLines(source, 'roles');
  const roles = known.filter((role) => told.includes(role));
  if (roles.length < told.length) report(source, 'roles', `roles out of ${known.join(', ')}`);
  return { code, name: readLine(source, 'name'), roles };
}
