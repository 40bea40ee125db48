import type { PluralForms } from '../messages.ts';
import { stayCountsEn, stayEn } from './en.ts';

export type StayMessageKey = keyof typeof stayEn;
export type StayCountKey = keyof typeof stayCountsEn;

/** What is said only by the button that leaves a page, by what is read again, and beside long lists. */
export interface StayWords {
  readonly messages: Readonly<Record<StayMessageKey, string>>;
  readonly counts: Readonly<Record<StayCountKey, PluralForms>>;
}

/** English is there at once, and stands in for what is not here. */
export const stayEnglish: StayWords = { messages: stayEn, counts: stayCountsEn };

/** Where these words are in other languages. */
export const stayCatalogues: Readonly<Record<string, () => Promise<StayWords>>> = {
  am: () => import('./am.ts'),
  ar: () => import('./ar.ts'),
  bn: () => import('./bn.ts'),
  es: () => import('./es.ts'),
  'fa-AF': () => import('./fa-AF.ts'),
  fil: () => import('./fil.ts'),
  fr: () => import('./fr.ts'),
  hi: () => import('./hi.ts'),
  id: () => import('./id.ts'),
  km: () => import('./km.ts'),
  lo: () => import('./lo.ts'),
  mn: () => import('./mn.ts'),
  my: () => import('./my.ts'),
  ne: () => import('./ne.ts'),
  ps: () => import('./ps.ts'),
  pt: () => import('./pt.ts'),
  si: () => import('./si.ts'),
  sw: () => import('./sw.ts'),
  ta: () => import('./ta.ts'),
  th: () => import('./th.ts'),
  ur: () => import('./ur.ts'),
  vi: () => import('./vi.ts'),
  'zh-Hans': () => import('./zh-Hans.ts'),
};
