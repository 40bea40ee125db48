import { GIVEN_NAMES, US_STATES } from './country-aliases.ts';
import type { Mention } from './countries.ts';
import { fold } from './fold.ts';
import { isWeekday, monthOf } from './month-names.ts';

/** Why a name may be no country after all. */
export type Doubt =
  'part-of-a-name' | 'street' | 'institution' | 'given-name' | 'us-state' | 'compound' | 'no-code';

/** Capitalised in a heading or at a sentence's start without being part of a name. */
const FUNCTION_WORDS = new Set(
  (
    'a an the in from across of to and or for with at by on as after before since like unlike both while when where throughout within meanwhile between ' +
    'through but today yet so than that this these those is are was were has have had will would can could may should including also into over under near ' +
    'around about against during via per plus not only even if though although because until visit join why how what who calls call says say host hosts ' +
    'en de du des au aux et y e o a la le les el los las del para por con desde dans sur pour avec depuis di dari dan ke untuk pada em no na da do dos'
  ).split(' '),
);
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern mainland rural greater upper lower coastal urban modern'.split(
    ' ',
  ),
);
const STREET_AFTER =
  /^\s(?:street|st\b|road|rd\b|avenue|ave\b|lane|square|drive|boulevard|blvd|gardens|terrace|court|house|hall|tower|park|bridge|gate|quay|row|way|crescent|building|room|wing|hotel|stra(?:ß|ss)e)/i;
const STREET_BEFORE =
  /(?:^|[^\p{L}])(?:rue|avenue|av|boulevard|bd|place|quai|calle|avenida|avda|plaza|paseo|carrera|rua|praça|praca|travessa|jalan|jl|jln|via|viale|corso|piazza|hotel|hôtel|soi|villa|room|salle|sala)\.?\s(?:(?:de|du|des|de la|del|della|do|da|dos|of|the|di)\s|de l['’]|d['’])?$/iu;
const INSTITUTION_BEFORE =
  /\b(?:universit(?:y|é|e)|universi(?:dad|dade|tas)|college|school|institute|institut|instituto|bank|banque|banco|church|embass(?:y|ies)|consulate|museum|gulf|sea|bay|strait|duke|prince|queen|bishop|order|academy|council|library|hospital|times|voice|sons|friends|straits?|ambassade|embajada|embaixada|high commission)\s(?:of|de|du|del|da|do|for)\s(?:the\s|la\s|l['’])?$/iu;
const PLACE_WORD =
  /(?:^|[^\p{L}])(?:in|from|across|of|to|throughout|within|between|including|include|includes|like|as|en|de|au|du|a|desde|dari|di|em|na|no)\s(?:the\s)?$/iu;
const PERSON_AFTER =
  /^(?:['’]s\s(?:mother|father|family|story|life|parents|wife|husband|name|brother|sister|son|daughter)|\s(?:said|says|told|tells|who|explained|explains|added|adds|recalled|recalls|was born|grew|escaped|remembers|remembered|whose|wrote|writes|himself|herself|works|worked|joined us|shared)\b|,\s(?:\d{1,2}\b|aged?\b|an?\s|who\b|whose\b|our\b|the\s(?:founder|director|chair|head)))/i;

/** Judges a mention by what stands around it; `undefined` where it reads as a country or region and nothing else. */
export function doubtAbout(
  mention: Mention,
  all: readonly Mention[],
  text: string,
): Doubt | undefined {
  const before = text.slice(Math.max(0, mention.index - 60), mention.index);
  const after = text.slice(mention.end, mention.end + 60);
  if (/\p{L}-$/u.test(before) || /^-\p{L}/u.test(after)) return 'compound';
  if (STREET_AFTER.test(after) || STREET_BEFORE.test(before)) return 'street';
  if (INSTITUTION_BEFORE.test(before)) return 'institution';
  const state = /^,\s(?:(?:north|south|west|new)\s)?(\p{Lu}\p{L}+)/iu.exec(after)?.[1];
  if (state !== undefined && US_STATES.has(fold(state)) && mention.kind === 'country')
    return 'us-state';
  const given = GIVEN_NAMES.has(fold(mention.name));
  if (given && PERSON_AFTER.test(after)) return 'given-name';
  if (isInsideName(before, after, mention, all)) return given ? 'given-name' : 'part-of-a-name';
  if (given && mention.kind === 'country') return doubtAboutGivenName(mention, all, before, text);
  return mention.code === '' ? 'no-code' : undefined;
}

/** A capitalised word right before or after makes it part of a name: "UNICEF Nepal", "Nepal Police". */
function isInsideName(
  before: string,
  after: string,
  mention: Mention,
  all: readonly Mention[],
): boolean {
  const previous = /([\p{L}\p{N}.'’]+)\s$/u.exec(before)?.[1];
  const next = /^\s(\p{Lu}[\p{L}'’]*)/u.exec(after)?.[1];
  const touchesBefore = all.some((other) => other.end === mention.index - 1);
  const touchesAfter = all.some((other) => other.index === mention.end + 1);
  return (
    (previous !== undefined &&
      !touchesBefore &&
      /^\p{Lu}/u.test(previous) &&
      !isOrdinary(previous)) ||
    (next !== undefined && !touchesAfter && !isOrdinary(next))
  );
}

function isOrdinary(word: string): boolean {
  const folded = fold(word);
  const months = monthOf(word) !== undefined || isWeekday(word);
  // "survivors. Nepal": the word before ended a sentence.
  return months || /[.]$/.test(word) || FUNCTION_WORDS.has(folded) || DIRECTIONS.has(folded);
}

function doubtAboutGivenName(
  mention: Mention,
  all: readonly Mention[],
  before: string,
  text: string,
): Doubt | undefined {
  const usual = ![
    'jordan',
    'chad',
    'georgia',
    'israel',
    'dominica',
    'trinidad',
    'antigua',
  ].includes(fold(mention.name));
  if (usual || isListed(mention, all, text)) return undefined;
  if (fold(mention.name) === 'georgia') {
    return /(?:Tbilisi|Batumi|Kutaisi|Republic of|country of),?\s$/.test(before)
      ? undefined
      : 'us-state';
  }
  if (PLACE_WORD.test(before) || /\p{Lu}\p{L}+,\s$/u.test(before)) return undefined;
  return 'given-name';
}

/** Whether another country, whose name no person bears, stands next to it in a list. */
function isListed(mention: Mention, all: readonly Mention[], text: string): boolean {
  const joint = /^(?:,|,?\s(?:and|or|y|e|et|dan|&))\s(?:the\s)?$/;
  return all.some(
    (other) =>
      other.kind === 'country' &&
      !['jordan', 'chad', 'georgia'].includes(fold(other.name)) &&
      (joint.test(text.slice(other.end, mention.index)) ||
        joint.test(text.slice(mention.end, other.index))),
  );
}
