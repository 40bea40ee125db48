import type { DatePhrase } from '../date-phrases.ts';
import type { ArticleText, EventDraft } from './drafts.ts';
import { findEventNames, type EventName } from './event-names.ts';
import { EVENT_VERB, OTHER_DATE } from './event-words.ts';
import { findPlace } from './places.ts';

/** "the Asia Forum (10–12 July 2024, Manila)", "the Asia Forum, Manila, 10–12 July 2024". */
export function isBracketed(text: string, name: EventName, phrase: DatePhrase): boolean {
  if (phrase.index < name.end || phrase.index - name.end > 70) return false;
  const between = text.slice(name.end, phrase.index);
  return (
    /^(?:\s\([^()]*|,\s(?:[\p{Lu}][\p{L}'’.-]*,?\s){0,6}\(?)$/u.test(between) &&
    !OTHER_DATE.test(between)
  );
}

/** "On 3 May 2025 the Delta Assembly was hosted by …". */
export function isDateFirst(text: string, name: EventName, between: string): boolean {
  return (
    /^,?\s(?:the\s|our\s)?$/i.test(between) && EVENT_VERB.test(text.slice(name.end, name.end + 40))
  );
}

/** "At the Sahel Dialogue in Niamey, Niger, on 8 October 2024, …": who was there, was there then. */
export function isAt(text: string, name: EventName, between: string): boolean {
  const before = text.slice(Math.max(0, name.index - 16), name.index);
  return (
    /(?:^|\s)(?:at|during)\s(?:the\s|this year['’]s\s)?$/i.test(before) &&
    /^(?:,?\s(?:in|at)\s[^.;]{2,60})?,?\s(?:on\s|from\s|held\s(?:on|from)\s)?$/i.test(between)
  );
}

/** The words about one meeting: from shortly before it to shortly after it, and not into another's. */
export function around(
  text: string,
  name: EventName,
  phrase: DatePhrase,
  language: string,
): string {
  const names = findEventNames(text, { language });
  const next = names.find((other) => other.index >= name.end)?.index ?? text.length;
  const from = Math.max(0, Math.min(name.index, phrase.index) - 40);
  const last = names.filter((other) => other.end <= name.index).at(-1)?.end ?? 0;
  return text.slice(
    Math.max(from, last),
    Math.min(Math.max(name.end, phrase.end) + 60, Math.max(next, phrase.end)),
  );
}

/** The place said beside the date, then between name and date, then anywhere after the name. */
export function placeOf(
  text: string,
  name: EventName,
  phrase: DatePhrase,
  article: ArticleText,
): EventDraft['place'] {
  const from = Math.min(name.end, phrase.end);
  const language = article.language;
  const near = text.slice(from, Math.max(name.index, phrase.index));
  const bracket = /^\s*[,(]\s*([^()]{2,60}?)\s*\)/.exec(text.slice(phrase.end))?.[1];
  return (
    findPlace(near, article.whole, {
      language,
      plainly: /\b(?:held|place|hosted|lugar|lieu)\b/.test(near),
    }) ??
    (bracket === undefined
      ? undefined
      : findPlace(`in ${bracket}`, article.whole, { language, plainly: true })) ??
    findPlace(betweenCommas(near), article.whole, { language }) ??
    findPlace(text.slice(Math.max(name.end, phrase.end)).slice(0, 110), article.whole, {
      language,
    }) ??
    findPlace(text.slice(0, from).slice(-60), article.whole, { language })
  );
}

/** "the Asia Forum, Manila, Philippines, 10–12 July": what stands between commas as if after "in". */
function betweenCommas(stretch: string): string {
  const words = /^\s*[,(]\s*([\p{Lu}][^()]{1,60}?)[\s,(]*$/u.exec(stretch)?.[1];
  return words === undefined ? '' : `in ${words}`;
}

/** The first, last or previous of a series is told as history. */
export function isPreviousOne(text: string, name: EventName): boolean {
  const before = text.slice(Math.max(0, name.index - 24), name.index);
  return (
    /\b(?:first|last|previous|previous year['’]s|last year['’]s|inaugural|founding|original)\s+$/i.test(
      before,
    ) && /\b(?:first|inaugural|founding|original|previous|last)\b/i.test(before)
  );
}
