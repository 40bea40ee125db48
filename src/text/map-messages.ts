import type { Language } from './language.ts';
import { mapEn } from './map/en.ts';

/** What only the map says. It is kept apart, so that cards and lists don't carry it. */
export type MapMessageKey = keyof typeof mapEn;

export type MapMessages = Readonly<Record<MapMessageKey, string>>;

const catalogues: ReadonlyMap<string, MapMessages> = new Map([['en', mapEn]]);

/** A message of the map in the language; in English where it has none. */
export function sayMap(
  { tag }: Language,
  key: MapMessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const messages = catalogues.get(tag) ?? catalogues.get(tag.split('-')[0]!) ?? mapEn;
  return messages[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The sentence on a dispute, by the key that the packs use; undefined for a key from a newer pack. */
export function sayDispute(language: Language, key: string): string | undefined {
  return Object.hasOwn(mapEn, key) ? sayMap(language, key as MapMessageKey) : undefined;
}
