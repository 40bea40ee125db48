import { fill, type Language } from './language.ts';
import { lazy } from './lazy.ts';
import { keepEn } from './keep/en.ts';

/** What is said only where somebody opens, keeps, shares, prints or follows. */
export type KeepMessageKey = keyof typeof keepEn;

export type KeepMessages = Readonly<Record<KeepMessageKey, string>>;

interface Words {
  readonly messages: KeepMessages;
}

/** Where these messages in a language are. English is there at once, and stands in for what is not here. */
export const keepCatalogues: Readonly<Record<string, () => Promise<Words>>> = {};

const loads = new Map(
  Object.entries(keepCatalogues).map(([tag, load]) => [tag, lazy<Words>(load)] as const),
);

/** A message of these in the language; `''` as long as it is on its way. */
export function sayKeep(
  language: Language,
  key: KeepMessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const load = loads.get(language.tag);
  const text = load ? load()?.messages[key] : keepEn[key];
  return fill(language, text ?? '', values);
}
