import { formatter } from './formatters.ts';
import { fill, type Language } from './language.ts';
import { findCountsEn, findEn } from './find/en.ts';
import type { PluralForms } from './messages.ts';

/** What only filters and longer lists say. It is kept apart, so that cards alone don't carry it. */
export type FindMessageKey = keyof typeof findEn;
export type FindCountKey = keyof typeof findCountsEn;

export type FindMessages = Readonly<Record<FindMessageKey, string>>;
export type FindCounts = Readonly<Record<FindCountKey, PluralForms>>;

const catalogues: ReadonlyMap<string, FindMessages> = new Map([['en', findEn]]);
const counts: ReadonlyMap<string, FindCounts> = new Map([['en', findCountsEn]]);

type Values = Readonly<Record<string, string | number>>;

/** A message in the language; in English where it has none. */
export function sayFind(language: Language, key: FindMessageKey, values: Values = {}): string {
  return fill(language, inLanguage(catalogues, language, findEn)[key], values);
}

/** A message on so many things, in the plural form that the language has for the number. */
export function sayFound(language: Language, key: FindCountKey, count: number): string {
  const message = inLanguage(counts, language, findCountsEn as FindCounts)[key];
  const form = formatter(language, 'PluralRules').select(count);
  return fill(language, message[form] ?? message.other, { count });
}

function inLanguage<Texts>(texts: ReadonlyMap<string, Texts>, { tag }: Language, other: Texts) {
  return texts.get(tag) ?? texts.get(tag.split('-')[0]!) ?? other;
}
