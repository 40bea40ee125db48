import type { Language } from './language.ts';
import { keepEn } from './keep/en.ts';

/** What is said only where somebody opens, keeps, shares, prints or follows. */
export type KeepMessageKey = keyof typeof keepEn;

export type KeepMessages = Readonly<Record<KeepMessageKey, string>>;

const catalogues: ReadonlyMap<string, KeepMessages> = new Map([['en', keepEn]]);

/** A message of these in the language; in English where it has none. */
export function sayKeep(
  { tag }: Language,
  key: KeepMessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const messages = catalogues.get(tag) ?? catalogues.get(tag.split('-')[0]!) ?? keepEn;
  return messages[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
