import { formatter } from './formatters.ts';
import { fill, type Language } from './language.ts';
import { findCountsEn, findEn } from './find/en.ts';
import type { FindWords } from './words.ts';

export type FindMessageKey = keyof typeof findEn;
export type FindCountKey = keyof typeof findCountsEn;

export type FindMessages = FindWords['messages'];
export type FindCounts = FindWords['counts'];

const english: FindWords = { messages: findEn, counts: findCountsEn };

type Values = Readonly<Record<string, string | number>>;

/** A message of these in the language; `''` as long as it is on its way. */
export function sayFind(language: Language, key: FindMessageKey, values: Values = {}): string {
  return fill(language, wordsIn(language)?.messages[key] ?? '', values);
}

/** A message on so many things, in the plural form that the language has for the number. */
export function sayFound(language: Language, key: FindCountKey, count: number): string {
  const message = wordsIn(language)?.counts[key];
  const form = formatter(language, 'PluralRules').select(count);
  return fill(language, message?.[form] ?? message?.other ?? '', { count });
}

function wordsIn({ find }: Language): FindWords | undefined {
  return find ? find() : english;
}
