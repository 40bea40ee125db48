import { formatter } from './formatters.ts';
import { fill, type Language } from './language.ts';
import { lazy } from './lazy.ts';
import type { PluralForms } from './messages.ts';
import { stayCountsEn, stayEn } from './stay/en.ts';

/** What is said only by the button that leaves a page, by what is read again, and beside long lists. */
export type StayMessageKey = keyof typeof stayEn;
export type StayCountKey = keyof typeof stayCountsEn;

export type StayMessages = Readonly<Record<StayMessageKey, string>>;
export type StayCounts = Readonly<Record<StayCountKey, PluralForms>>;

interface Words {
  readonly messages: StayMessages;
  readonly counts: StayCounts;
}

/** Where these messages in a language are. English is there at once, and stands in for what is not here. */
export const stayCatalogues: Readonly<Record<string, () => Promise<Words>>> = {};

const loads = new Map(
  Object.entries(stayCatalogues).map(([tag, load]) => [tag, lazy<Words>(load)] as const),
);

/** A message of these in the language; `''` as long as it is on its way. */
export function sayStay(
  language: Language,
  key: StayMessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(language, wordsIn(language)?.messages[key] ?? '', values);
}

/** A message on so many events, in the plural form that the language has for the number. */
export function sayStayed(language: Language, key: StayCountKey, count: number): string {
  const forms = wordsIn(language)?.counts[key];
  const form = formatter(language, 'PluralRules').select(count);
  return fill(language, forms?.[form] ?? forms?.other ?? '', { count });
}

const stayEnglish: Words = { messages: stayEn, counts: stayCountsEn };

function wordsIn({ tag }: Language): Words | undefined {
  const load = loads.get(tag);
  return load ? load() : stayEnglish;
}
