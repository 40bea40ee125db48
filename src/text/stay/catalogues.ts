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
export const stayCatalogues: Readonly<Record<string, () => Promise<StayWords>>> = {};
