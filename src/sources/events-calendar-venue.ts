import type { Place } from '../model/feed.ts';
import { countryOf } from './countries.ts';
import { titleText } from './feed-title.ts';
import { limitLine } from './item-text.ts';
import { at, isObject, listAt, textAt } from './json-value.ts';
import type { ProblemList } from './problem-list.ts';

/** The venues of an event of The Events Calendar: one object, a list of them, or an empty list for none. */
export function readVenues(event: unknown, where: string, problems: ProblemList): Place[] {
  const venue = at(event, 'venue');
  const venues = isObject(venue) ? [venue] : listAt(event, 'venue');
  return venues
    .map((each) => readVenue(each, where, problems))
    .filter((place) => place !== undefined);
}

function readVenue(venue: unknown, where: string, problems: ProblemList): Place | undefined {
  const read = (name: string) => limitLine(titleText(textAt(venue, name)));
  const [own, city, countryName] = [read('venue'), read('city'), read('country')];
  const country = countryName ? countryOf(countryName) : undefined;
  if (countryName && !country) {
    problems.add(
      'country-unknown',
      where,
      `"${countryName.slice(0, 60)}" is no country's name that is known here`,
      'Choose the country in the venue’s form.',
    );
  }
  const name = [own, own.includes(city) ? '' : city].filter(Boolean).join(', ') || countryName;
  if (!name) return undefined;
  const precision = own ? 'venue' : city ? 'locality' : 'country';
  return {
    name,
    country,
    ...(own ? readPoint(venue) : {}),
    ...(country || own || city ? { precision } : {}),
  };
}

/** Where the plugin has looked the address up; 0, 0 is where it hasn't. */
function readPoint(venue: unknown): Pick<Place, 'latitude' | 'longitude'> {
  const latitude = Number(textAt(venue, 'geo_lat') || NaN);
  const longitude = Number(textAt(venue, 'geo_lng') || NaN);
  const isPoint =
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isPoint ? { latitude, longitude } : {};
}
