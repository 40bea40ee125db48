import { fill, type Language } from './language.ts';
import { keepEn } from './keep/en.ts';

/** What is said only where somebody opens, keeps, shares, prints or follows. */
export type KeepMessageKey = keyof typeof keepEn;

export type KeepMessages = Readonly<Record<KeepMessageKey, string>>;

export interface KeepWords {
  readonly messages: KeepMessages;
}

/** A message of these in the language; `''` as long as it is on its way. */
export function sayKeep(
  language: Language,
  key: KeepMessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const text = language.keep ? language.keep()?.messages[key] : keepEn[key];
  return fill(language, text ?? '', values);
}
