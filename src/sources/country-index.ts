import { COUNTRY_ALIASES, OTHER_NAMES, UNSAFE_NAMES } from './country-aliases.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import { foldedWords } from './fold.ts';
import { REGION_NAMES } from './regions.ts';

/** A name that text is searched for. */
export interface NameEntry {
  readonly words: readonly string[];
  /** ISO 3166-1 alpha-2, M49, or empty for a region without a code or a name that means something else. */
  readonly code: string;
  readonly kind: 'country' | 'region' | 'other';
}

/** By first word, the longest names first. */
export type NameIndex = ReadonlyMap<string, readonly NameEntry[]>;

const INDEXES = new Map<string, NameIndex>();

/** The names of countries and regions in English and in the language given, as `Intl` and our own tables know them. */
export function nameIndex(language = 'en'): NameIndex {
  const base = language.toLowerCase().slice(0, 2);
  const key = /^[a-z]{2}$/.test(base) ? base : 'en';
  const ready = INDEXES.get(key) ?? buildIndex(key);
  INDEXES.set(key, ready);
  return ready;
}

function buildIndex(language: string): NameIndex {
  const index = new Map<string, NameEntry[]>();
  const add = (name: string, code: string, kind: NameEntry['kind']): void => {
    const words = foldedWords(name);
    const [first] = words;
    if (first === undefined) return;
    const list = index.get(first) ?? [];
    if (!list.some((entry) => entry.words.join(' ') === words.join(' ')))
      list.push({ words, code, kind });
    index.set(first, list);
  };
  for (const name of OTHER_NAMES) add(name, '', 'other');
  for (const [code, names] of Object.entries(COUNTRY_ALIASES)) {
    for (const name of names.split('|')) add(name, code, 'country');
  }
  for (const { words, code } of REGION_NAMES) add(words.join(' '), code, 'region');
  for (const tongue of new Set(['en', language])) addPlatformNames(tongue, add);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function addPlatformNames(
  language: string,
  add: (name: string, code: string, kind: NameEntry['kind']) => void,
): void {
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const code of COUNTRY_CODES) {
      const name = names.of(code);
      if (name === undefined || /^[A-Z]{2,3}$/.test(name)) continue;
      for (const variant of variants(name)) {
        if (!UNSAFE_NAMES.has(foldedWords(variant).join(' '))) add(variant, code, 'country');
      }
    }
  }
}

/** "Myanmar (Burma)" is known as both, "St. Lucia" as "Saint Lucia" too. */
function variants(name: string): string[] {
  const [, outer, inner] = /^(.+?)\s*\((.+)\)$/.exec(name) ?? [];
  const names = outer === undefined || inner === undefined ? [name] : [outer, inner];
  return names.flatMap((n) => (n.startsWith('St. ') ? [n, n.replace('St. ', 'Saint ')] : [n]));
}
