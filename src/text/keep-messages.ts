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
export const keepCatalogues: Readonly<Record<string, () => Promise<Words>>> = {
  am: () => import('./keep/am.ts'),
  ar: () => import('./keep/ar.ts'),
  bn: () => import('./keep/bn.ts'),
  es: () => import('./keep/es.ts'),
  'fa-AF': () => import('./keep/fa-AF.ts'),
  fil: () => import('./keep/fil.ts'),
  fr: () => import('./keep/fr.ts'),
  hi: () => import('./keep/hi.ts'),
  id: () => import('./keep/id.ts'),
  km: () => import('./keep/km.ts'),
  lo: () => import('./keep/lo.ts'),
  mn: () => import('./keep/mn.ts'),
  my: () => import('./keep/my.ts'),
  ne: () => import('./keep/ne.ts'),
  ps: () => import('./keep/ps.ts'),
  pt: () => import('./keep/pt.ts'),
  si: () => import('./keep/si.ts'),
  sw: () => import('./keep/sw.ts'),
  ta: () => import('./keep/ta.ts'),
  th: () => import('./keep/th.ts'),
  ur: () => import('./keep/ur.ts'),
  vi: () => import('./keep/vi.ts'),
  'zh-Hans': () => import('./keep/zh-Hans.ts'),
};

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
