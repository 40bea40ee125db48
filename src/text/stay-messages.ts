import { formatter } from './formatters.ts';
import { fill, type Language } from './language.ts';
import { lazy } from './lazy.ts';
import {
  stayCatalogues,
  type StayCountKey,
  stayEnglish,
  type StayMessageKey,
  type StayWords,
} from './stay/catalogues.ts';

const loads = new Map(
  Object.entries(stayCatalogues).map(([tag, load]) => [tag, lazy<StayWords>(load)] as const),
);

/** A message of these in the language; `''` as long as it is on its way. */
export function sayStay(language: Language, key: StayMessageKey): string {
  return wordsIn(language)?.messages[key] ?? '';
}

/** A message on so many events, in the plural form that the language has for the number. */
export function sayStayed(language: Language, key: StayCountKey, count: number): string {
  const forms = wordsIn(language)?.counts[key];
  const form = formatter(language, 'PluralRules').select(count);
  return fill(language, forms?.[form] ?? forms?.other ?? '', { count });
}

function wordsIn({ tag }: Language): StayWords | undefined {
  const load = loads.get(tag);
  return load ? load() : stayEnglish;
}
