import type { Area, Place, Role } from '../model/feed.ts';
import { countryOf } from './countries.ts';
import type { ColumnKind } from './csv-columns.ts';
import type { Row } from './csv-row.ts';
import { limitLine } from './item-text.ts';
import { readLocation } from './location.ts';
import { regionOf } from './regions.ts';

const roles: readonly (readonly [kind: ColumnKind, role: Role])[] = [
  ['country', 'host'],
  ['hosts', 'host'],
  ['participants', 'participant'],
  ['focus', 'focus'],
  ['mentioned', 'mentioned'],
];

/** The countries and regions that a row names in columns of their own, each with the roles of its columns. */
export function readRowAreas(row: Row, languages: readonly string[]): Area[] {
  const found = new Map<string, Role[]>();
  for (const [kind, role] of roles) {
    for (const name of namesIn(row, kind, languages)) {
      const code = countryIn(name, languages) ?? regionOf(name);
      if (!code) {
        row.report(
          kind,
          'country-unknown',
          `"${name.slice(0, 60)}" is no country or region that is known here`,
          'Write its name in English or its two-letter code, several parted by semicolons.',
        );
      } else {
        const known = found.get(code) ?? [];
        found.set(code, known.includes(role) ? known : [...known, role]);
      }
    }
  }
  return [...found].map(([code, own]) => ({ code, roles: own }));
}

function countryIn(name: string, languages: readonly string[]): string | undefined {
  return languages.map((language) => countryOf(name, language)).find((code) => code !== undefined);
}

/** A cell's names; one that holds commas ("Congo, Republic of the") is parted by semicolons. */
function namesIn(row: Row, kind: ColumnKind, languages: readonly string[]): string[] {
  const cell = row.line(kind);
  if (!cell || countryIn(cell, languages)) return cell ? [cell] : [];
  const parts = cell.split(/[;|\n]/.test(cell) ? /[;|\n]/ : /,|\/|\s(?:and|y|et|e|&)\s/i);
  return parts.map((part) => part.replace(/^\s*(?:and|y|et|e)\s/i, '').trim()).filter(Boolean);
}

/** Where the event of a row is, and how people take part if the place says it ("Online"). */
export function readRowPlaces(row: Row, languages: readonly string[]) {
  const { places, mode } = readLocation(row.line('place'), languages[0]);
  const city = limitLine(row.line('city'));
  const country = countryIn(row.line('country'), languages);
  const [first] = places;
  const name = [first?.name ?? '', first?.name.includes(city) ? '' : city]
    .filter(Boolean)
    .join(', ');
  if (!name)
    return { places: mode === 'online' || !country ? [] : [ofCountry(row, country)], mode };
  const place: Place = {
    name,
    country: country ?? first?.country,
    ...(first ? {} : { precision: 'locality' }),
  };
  return { places: [place], mode };
}

function ofCountry(row: Row, country: string): Place {
  return { name: limitLine(row.line('country')), country, precision: 'country' };
}
