import type { EventMode, Place } from '../../model/feed.ts';
import { countryOf } from '../countries.ts';
import { fold } from '../fold.ts';
import { htmlToLine } from '../html-text.ts';
import { isNode, listOf, member, resolve, text, typesOf, type JsonNode } from './nodes.ts';

export interface LdPlaces {
  readonly places: readonly Place[];
  /** What the kinds of location say: virtual ones only are online, virtual and others hybrid; a place alone says nothing. */
  readonly mode?: EventMode;
}

/** An event's `location`, in all its shapes: Place, PostalAddress, VirtualLocation, a string, an array of these. */
export function readLdPlaces(
  location: unknown,
  byId: ReadonlyMap<string, JsonNode>,
  language?: string,
): LdPlaces {
  const places: Place[] = [];
  let virtual = 0;
  for (const one of listOf(location)) {
    const node = isNode(one) ? resolve(one, byId) : undefined;
    if (node !== undefined && typesOf(node).includes('VirtualLocation')) {
      virtual++;
      continue;
    }
    const place =
      node === undefined ? placeOfText(text(one), language) : placeOfNode(node, byId, language);
    if (place === 'online') virtual++;
    else if (place !== undefined && !places.some((other) => other.name === place.name))
      places.push(place);
  }
  if (virtual === 0) return { places };
  return { places, mode: places.length > 0 ? 'hybrid' : 'online' };
}

function placeOfText(words: string | undefined, language?: string): Place | 'online' | undefined {
  if (words === undefined || /^https?:\/\//i.test(words))
    return words === undefined ? undefined : 'online';
  const name = htmlToLine(words);
  if (/^(?:online|virtual|zoom|webinar|online event|virtual event|via zoom)\b/i.test(name))
    return 'online';
  const parts = name.split(/\s*,\s*/);
  const country = countryOf(parts.at(-1) ?? '', language);
  if (name === '') return undefined;
  if (country === undefined) return { name };
  return parts.length === 1
    ? { name, country, precision: 'country' }
    : { name: parts.slice(0, -1).join(', '), country };
}

function placeOfNode(
  node: JsonNode,
  byId: ReadonlyMap<string, JsonNode>,
  language?: string,
): Place | 'online' | undefined {
  const given = isPostal(node) ? node : member(node, 'address');
  const [first] = listOf(given);
  const address = isNode(first) ? resolve(first, byId) : undefined;
  const named = isPostal(node) ? undefined : htmlToLine(text(member(node, 'name')) ?? '');
  const written =
    address === undefined && typeof first === 'string' ? placeOfText(first, language) : undefined;
  const postal = address === undefined ? undefined : placeOfAddress(address, language);
  const inAddress = postal ?? (written === 'online' ? undefined : written);
  if (named && /^(?:online|virtual|zoom|webinar)(?:\s(?:event|meeting|only))?$/i.test(named))
    return 'online';
  const town = named && inAddress?.precision === 'country' ? undefined : inAddress?.name;
  const name = joinNames(named, town);
  if (name === '') return undefined;
  const country = inAddress?.country ?? (named ? countryAtEnd(named, language) : undefined);
  const geo = readGeo(member(node, 'geo'), byId);
  const isCountry =
    inAddress?.precision === 'country' && !named ? { precision: 'country' as const } : {};
  const located =
    geo === undefined
      ? isCountry
      : { ...geo, precision: named ? ('venue' as const) : ('locality' as const) };
  return { name, ...(country === undefined ? {} : { country }), ...located };
}

function isPostal(node: JsonNode): boolean {
  return (
    typesOf(node).includes('PostalAddress') ||
    (member(node, 'addressCountry') !== undefined && member(node, 'address') === undefined)
  );
}

/** The town, else the region, else the country; a street stays out: the venue's name tells enough. */
function placeOfAddress(address: JsonNode, language?: string): Place | undefined {
  const [stated] = listOf(member(address, 'addressCountry'));
  const words = htmlToLine(
    text(isNode(stated) ? (member(stated, 'identifier') ?? member(stated, 'name')) : stated) ?? '',
  );
  const country = countryOf(words, language) ?? countryOf(words.toUpperCase(), language);
  const locality = htmlToLine(text(member(address, 'addressLocality')) ?? '');
  const region = htmlToLine(text(member(address, 'addressRegion')) ?? '');
  const name = locality || region;
  if (name !== '') return { name, ...(country === undefined ? {} : { country }) };
  const named = htmlToLine(text(member(address, 'name')) ?? '');
  if (named !== '') return { name: named, ...(country === undefined ? {} : { country }) };
  return words === ''
    ? undefined
    : {
        name: words.length <= 3 && country !== undefined ? countryName(country) : words,
        ...(country === undefined ? {} : { country }),
        precision: 'country',
      };
}

function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}

function countryAtEnd(name: string, language?: string): string | undefined {
  const parts = name.split(/\s*,\s*/);
  return parts.length > 1 ? countryOf(parts.at(-1) ?? '', language) : undefined;
}

/** "Grand Hall" in "Accra" is "Grand Hall, Accra"; a name that holds the town already stays as it is. */
function joinNames(venue: string | undefined, town: string | undefined): string {
  if (!venue) return town ?? '';
  return town === undefined || fold(venue).includes(fold(town)) ? venue : `${venue}, ${town}`;
}

function readGeo(
  value: unknown,
  byId: ReadonlyMap<string, JsonNode>,
): { latitude: number; longitude: number } | undefined {
  const [first] = listOf(value);
  if (!isNode(first)) return undefined;
  const node = resolve(first, byId);
  const [latitude, longitude] = [
    Number.parseFloat(text(member(node, 'latitude')) ?? ''),
    Number.parseFloat(text(member(node, 'longitude')) ?? ''),
  ];
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  // 0, 0 is what a form leaves when nobody filled it in.
  return isOnEarth && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : undefined;
}
