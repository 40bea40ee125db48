import { fill, type Language } from './language.ts';
import { keepEn } from './keep/en.ts';
import type { KeepWords } from './words.ts';

export type KeepMessageKey = keyof typeof keepEn;

export type KeepMessages = KeepWords['messages'];

/** A message of these in the language; `''` as long as it is on its way. */
export function sayKeep(
  language: Language,
  key: KeepMessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const text = language.keep ? language.keep()?.messages[key] : keepEn[key];
  return fill(language, text ?? '', values);
}
