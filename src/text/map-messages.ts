import { fill, type Language } from './language.ts';
import { mapEn } from './map/en.ts';
import type { MapWords } from './words.ts';

export type MapMessageKey = keyof typeof mapEn;

export type MapMessages = MapWords['messages'];

/** A message of the map in the language; `''` as long as it is on its way, English where there are none in it. */
export function sayMap(
  language: Language,
  key: MapMessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const text = language.map ? language.map()?.messages[key] : mapEn[key];
  return fill(language, text ?? '', values);
}

/** The sentence on a dispute, by the key that the packs use; undefined for a key from a newer pack. */
export function sayDispute(language: Language, key: string): string | undefined {
  return Object.hasOwn(mapEn, key) ? sayMap(language, key as MapMessageKey) : undefined;
}
