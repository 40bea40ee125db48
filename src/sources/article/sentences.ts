import { findDatePhrases } from '../date-phrases.ts';
import { isWeekday, monthOf } from '../month-names.ts';
import { findEventNames } from './event-names.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|etc|Inc|Ltd|Hon|Rev|Gen|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|U\.N|\p{Lu})\.$/u;

/** A paragraph's sentences. A full stop after an abbreviation or an initial ends none. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of paragraph.matchAll(
    /;\s+(?=[\p{L}\p{N}])|[.!?]["”’)\]]?\s+(?=["“‘(¿¡]?[\p{Lu}\p{N}])/gu,
  )) {
    const end = index + mark.trimEnd().length;
    if (ABBREVIATION.test(paragraph.slice(start, index + 1)) && paragraph[index] === '.') continue;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  const last = paragraph.slice(start).trim();
  return last === '' ? sentences : [...sentences, last];
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:(?:and|of|the|de|del|la|el|da|do)\s)?\p{Lu}[\p{L}.'’-]*)*)(?:[\s,(/|]+(?<date>[^—()]{0,40}?))?\)?\s*(?:\((?:\p{Lu}[\p{L}\s]{1,20})\)\s*)?(?:\s?—\s?|\s–\s|\s?--\s?|\s-\s)(?=[\p{Lu}"“‘\d])/u;

/** "New York – March 14, 2025. The …" */
const DATED_LINE =
  /^(\p{Lu}[\p{L}.'’, -]{2,40}?)\s[–—-]\s([^.:–—]{6,24})(?:[.:]|\s[–—-])\s+(?=[\p{Lu}"“‘])/u;

/** How a news agency opens a report: "KATHMANDU, Nepal, 12 March —". Where it was written and when, not where anything took place. */
export function readDateline(paragraph: string): { dateline: string; rest: string } | undefined {
  const dated = DATED_LINE.exec(paragraph.slice(0, 140));
  const [phrase] = dated === null ? [] : findDatePhrases(dated[2] ?? '');
  if (dated !== null && phrase?.index === 0 && phrase.end === dated[2]?.length) {
    return { dateline: dated[0].trim(), rest: paragraph.slice(dated[0].length) };
  }
  const match = DATELINE.exec(paragraph.slice(0, 140));
  if (match === null) return undefined;
  const { place = '', date = '' } = match.groups ?? {};
  const isDated = findDatePhrases(`${place} ${date}`).length > 0;
  const isCapitals = /^\p{Lu}{4,}/u.test(place);
  const isAgency = /\([\p{Lu}]{2,8}\)/u.test(match[0]);
  // What stands beside the place is a date and nothing else.
  const words = date.match(/\p{Ll}{3,}|\p{Lu}\p{L}+/gu) ?? [];
  const others = words.filter(
    (word) =>
      monthOf(word) === undefined &&
      monthOf(`${word.charAt(0).toUpperCase()}${word.slice(1)}`) === undefined &&
      !isWeekday(word) &&
      !/^(?:st|nd|rd|th|de|of|the)$/.test(word),
  );
  if (
    others.length > 0 ||
    (!isDated && !isCapitals && !isAgency) ||
    findEventNames(match[0]).length > 0
  )
    return undefined;
  return { dateline: match[0].trim(), rest: paragraph.slice(match[0].length) };
}
