import { fill, type Language } from './language.ts';
import { lazy } from './lazy.ts';
import { mapEn } from './map/en.ts';

/** What only the map says. It is kept apart, so that cards and lists don't carry it. */
export type MapMessageKey = keyof typeof mapEn;

export type MapMessages = Readonly<Record<MapMessageKey, string>>;

interface Words {
  readonly messages: MapMessages;
}

/** Where the map's messages in a language are. English is there at once. */
export const mapCatalogues: Readonly<Record<string, () => Promise<Words>>> = {
  am: () => import('./map/am.ts'),
  ar: () => import('./map/ar.ts'),
  bn: () => import('./map/bn.ts'),
  es: () => import('./map/es.ts'),
  'fa-AF': () => import('./map/fa-AF.ts'),
  fil: () => import('./map/fil.ts'),
  fr: () => import('./map/fr.ts'),
  hi: () => import('./map/hi.ts'),
  id: () => import('./map/id.ts'),
  km: () => import('./map/km.ts'),
  lo: () => import('./map/lo.ts'),
  mn: () => import('./map/mn.ts'),
  my: () => import('./map/my.ts'),
  ne: () => import('./map/ne.ts'),
  ps: () => import('./map/ps.ts'),
  pt: () => import('./map/pt.ts'),
  si: () => import('./map/si.ts'),
  sw: () => import('./map/sw.ts'),
  ta: () => import('./map/ta.ts'),
  th: () => import('./map/th.ts'),
  ur: () => import('./map/ur.ts'),
  vi: () => import('./map/vi.ts'),
  'zh-Hans': () => import('./map/zh-Hans.ts'),
};

const loads = new Map(
  Object.entries(mapCatalogues).map(([tag, load]) => [tag, lazy<Words>(load)] as const),
);

/** A message of the map in the language; `''` as long as it is on its way, English where there are none in it. */
export function sayMap(
  language: Language,
  key: MapMessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const load = loads.get(language.tag);
  const text = load ? load()?.messages[key] : mapEn[key];
  return fill(language, text ?? '', values);
}

/** The sentence on a dispute, by the key that the packs use; undefined for a key from a newer pack. */
export function sayDispute(language: Language, key: string): string | undefined {
  return Object.hasOwn(mapEn, key) ? sayMap(language, key as MapMessageKey) : undefined;
}
