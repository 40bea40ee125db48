import type { EventMode, Place } from '../../model/feed.ts';
import { countryOf, findMentions } from '../countries.ts';
import { findDatePhrases } from '../date-phrases.ts';
import { oneLine } from '../html-text.ts';
import { countryOfCity } from '../known-cities.ts';
import { HYBRID, IN_PERSON, ONLINE } from './event-words.ts';

/** A place as it was read, and how its country is known. */
export interface PlaceReading {
  readonly place: Place;
  readonly countryReason?: string;
  readonly quote: string;
}

const CAPITALISED = String.raw`(?:(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}.'’-]*|N['’]\p{Lu}\p{L}+)`;
const NAME = String.raw`${CAPITALISED}(?:[ -](?:(?:of|the|and|&|de|del|la|el|do|da|dos|es|au|on|upon|le|les)\s){0,2}${CAPITALISED}){0,5}`;
const AFTER_IN = new RegExp(
  String.raw`(?<![\p{L}])(?:in|at|en|à|au|em|di|w)\s(?:the\s(?:city|town|capital|district|province|state)\sof\s|the\s|beautiful\s)?(${NAME}(?:,\s(?:the\s|and\s)?${NAME}){0,3})`,
  'gu',
);
/** "Hybrid: Manila and online" without what tells only how people take part. */
const MODE_WORDS =
  /\b(?:hybrid|in[- ]person)\b\s*:?|[,\s]*(?:\band\b|&|\+|\/)\s*(?:online|virtual(?:ly)?|via zoom|zoom|livestream)\b|\(\s*(?:online|hybrid|virtual)\s*\)/gi;
const NOT_A_PLACE =
  /^(?:English|French|Spanish|Arabic|Portuguese|Partnership|Collaboration|Cooperation|Addition|Order|Person|Spring|Summer|Autumn|Winter|Room|Zoom|Online|Parliament|Congress|Session)\b/;

/**
 * A place written out: "Bali", "Kathmandu, Nepal", "Community Hall, Accra, Ghana", "Nepal". The last part is its country if it names one; else the country
 * that the article names beside it elsewhere, else that of a city which needs no further word. `undefined` for what is no place's name.
 */
export function readPlace(
  words: string,
  article: string,
  language?: string,
): PlaceReading | undefined {
  const parts = oneLine(words)
    .replace(MODE_WORDS, ' ')
    .replace(/^[\s(,|–—-]+|[\s),|;.–—-]+$/g, '')
    .split(/\s*(?:,|\||\s[–—-]\s|;|\s\()\s*/)
    .map((part) => part.replace(/[()]/g, '').trim())
    .filter(
      (part) => part !== '' && !ONLINE.test(part) && !HYBRID.test(part) && !IN_PERSON.test(part),
    );
  const last = parts.at(-1);
  const first = parts[0];
  if (last === undefined || first === undefined || parts.some((part) => part.length > 90))
    return undefined;
  if (!/^[\p{Lu}\p{N}]|^the\s\p{Lu}/u.test(first) || NOT_A_PLACE.test(first)) return undefined;
  const quote = oneLine(words);
  const country = countryAtEnd(parts, language);
  if (country !== undefined) {
    const name = parts.length === 1 ? last : parts.slice(0, -1).join(', ');
    const precision = parts.length === 1 ? { precision: 'country' as const } : {};
    return {
      place: { name, country, ...precision },
      countryReason: `"${last}" ends the place's name`,
      quote,
    };
  }
  const name = parts.join(', ');
  const beside = countryBeside(last, article, language) ?? countryBeside(first, article, language);
  if (beside !== undefined) {
    return {
      place: { name, country: beside.code },
      countryReason: `the article also says "${beside.words}"`,
      quote,
    };
  }
  const known = parts.length <= 3 ? countryOfCity(last) : undefined;
  if (known !== undefined) {
    return {
      place: { name, country: known },
      countryReason: `${last} is a city of that country; the article doesn't name it`,
      quote,
    };
  }
  return { place: { name }, quote };
}

/** The country that a place's last part names, where it reads as a country there: "Atlanta, Georgia" does not. */
function countryAtEnd(parts: readonly string[], language?: string): string | undefined {
  const last = parts.at(-1) ?? '';
  if (/^[A-Z]{2,3}$/.test(last) && !['UK', 'USA', 'UAE', 'DRC'].includes(last)) return undefined;
  const whole = parts.join(', ');
  const mention = findMentions(whole, language).at(-1);
  const isSure =
    mention?.end === whole.length && mention.doubt !== 'us-state' && mention.doubt !== 'street';
  return isSure || parts.length === 1 ? countryOf(last, language) : undefined;
}

/** The country that the article names right after a place: "Bali, Indonesia". */
function countryBeside(
  place: string,
  article: string,
  language?: string,
): { code: string; words: string } | undefined {
  if (place.length < 3) return undefined;
  for (let at = article.indexOf(place); at >= 0; at = article.indexOf(place, at + 1)) {
    const after = article.slice(at + place.length, at + place.length + 60);
    const joint = /^(?:,\s(?:the\s)?|\s\((?:the\s)?)/.exec(after)?.[0];
    if (joint === undefined || /[\p{L}]$/u.test(article.slice(at - 1, at))) continue;
    const mention = findMentions(after, language).find(
      (m) => m.kind === 'country' && m.index <= joint.length,
    );
    if (mention !== undefined && mention.doubt === undefined) {
      return { code: mention.code, words: oneLine(`${place}${after.slice(0, mention.end)}`) };
    }
  }
  return undefined;
}

/** The first place that a stretch of a sentence names after "in" or "at", if its country is known; with `plainly`, any capitalised name will do. */
export function findPlace(
  stretch: string,
  article: string,
  { language, plainly = false }: { language?: string; plainly?: boolean } = {},
): PlaceReading | undefined {
  for (const match of stretch.matchAll(AFTER_IN)) {
    const words = placeWords(match[1] ?? '', language);
    if (words === '' || NOT_A_PLACE.test(words)) continue;
    const reading = readPlace(words, article, language);
    if (reading !== undefined && (reading.place.country !== undefined || plainly)) return reading;
  }
  return undefined;
}

/** Without a month that follows the place's name, and what follows its country. */
function placeWords(words: string, language?: string): string {
  const parts = words.split(/,\s(?:and\s)?/);
  const kept: string[] = [];
  for (const part of parts) {
    const bare = part.replace(/^the\s/, '').replace(/\s(?:in|on|from|de|en|le|el|au)$/, '');
    if (findDatePhrases(`${bare} 2000`, { language }).length > 0) break;
    kept.push(part);
    if (countryOf(part, language) !== undefined) break;
  }
  return kept.join(', ');
}

/** How people take part, where words say so. */
export function readMode(words: string): EventMode | undefined {
  if (HYBRID.test(words) || (ONLINE.test(words) && IN_PERSON.test(words))) return 'hybrid';
  if (ONLINE.test(words)) return 'online';
  return IN_PERSON.test(words) ? 'inPerson' : undefined;
}
