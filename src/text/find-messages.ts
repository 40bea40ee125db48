import { formatter } from './formatters.ts';
import { fill, type Language } from './language.ts';
import { lazy } from './lazy.ts';
import { findCountsEn, findEn } from './find/en.ts';
import type { PluralForms } from './messages.ts';

/** What only filters and longer lists say. It is kept apart, so that cards alone don't carry it. */
export type FindMessageKey = keyof typeof findEn;
export type FindCountKey = keyof typeof findCountsEn;

export type FindMessages = Readonly<Record<FindMessageKey, string>>;
export type FindCounts = Readonly<Record<FindCountKey, PluralForms>>;

interface Words {
  readonly messages: FindMessages;
  readonly counts: FindCounts;
}

/** Where these messages in a language are. English is there at once. */
export const findCatalogues: Readonly<Record<string, () => Promise<Words>>> = {
  am: () => import('./find/am.ts'),
  ar: () => import('./find/ar.ts'),
  bn: () => import('./find/bn.ts'),
  es: () => import('./find/es.ts'),
  'fa-AF': () => import('./find/fa-AF.ts'),
  fil: () => import('./find/fil.ts'),
  fr: () => import('./find/fr.ts'),
  hi: () => import('./find/hi.ts'),
  id: () => import('./find/id.ts'),
  km: () => import('./find/km.ts'),
  lo: () => import('./find/lo.ts'),
  mn: () => import('./find/mn.ts'),
  my: () => import('./find/my.ts'),
  ne: () => import('./find/ne.ts'),
  ps: () => import('./find/ps.ts'),
  pt: () => import('./find/pt.ts'),
  si: () => import('./find/si.ts'),
  sw: () => import('./find/sw.ts'),
  ta: () => import('./find/ta.ts'),
  th: () => import('./find/th.ts'),
  ur: () => import('./find/ur.ts'),
  vi: () => import('./find/vi.ts'),
  'zh-Hans': () => import('./find/zh-Hans.ts'),
};

const english: Words = { messages: findEn, counts: findCountsEn };
const loads = new Map(
  Object.entries(findCatalogues).map(([tag, load]) => [tag, lazy<Words>(load)] as const),
);

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

function wordsIn({ tag }: Language): Words | undefined {
  const load = loads.get(tag);
  return load ? load() : english;
}
