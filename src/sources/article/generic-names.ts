import type { EventName } from './event-names.ts';

const NOUN =
  'conference|summit|forum|symposium|seminar|webinar|workshop|meeting|roundtable|round table|consultation|dialogue|training|congress|retreat|festival|hearing|exhibition|vigil|conclave|convening|gathering|bootcamp|masterclass|screening|assembly';
const GENERIC = new RegExp(
  String.raw`\b(?:an?|the|its|their|our)\s((?:[\p{L}\p{N}][\p{L}\p{N}’'-]*\s){0,5}?(?:${NOUN})(?:\s(?:on|for|about|against)\s(?:(?!(?:in|at|from|on|was|were|is|are|will|would|took|takes|has|had|have|held|hosted|that|which|where|who|this|these|with|brought|by|between|to be|during|and the)\s)[\p{L}’'-]+\s?){1,8})?)`,
  'giu',
);

/**
 * A meeting without a name of its own: "a two-day workshop on bonded labour". Its own words, from a capital on, are all the title there is.
 * `undefined` where a text speaks of none or of several.
 */
export function findGenericName(text: string): EventName | undefined {
  const found = [...text.matchAll(GENERIC)];
  const [match] = found;
  const words = match?.[1]?.trim();
  if (
    match === undefined ||
    words === undefined ||
    found.length !== 1 ||
    words.split(' ').length < 2
  )
    return undefined;
  const index = match.index + match[0].indexOf(words);
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return { name, index, end: index + words.length };
}
