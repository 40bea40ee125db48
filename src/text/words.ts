import type { findCountsEn, findEn } from './find/en.ts';
import type { keepEn } from './keep/en.ts';
import type { mapEn } from './map/en.ts';
import type { PluralForms } from './messages.ts';

type Texts<English> = Readonly<Record<keyof English, string>>;

/** What only filters and longer lists say. It is kept apart, so that cards alone don't carry it. */
export interface FindWords {
  readonly messages: Texts<typeof findEn>;
  readonly counts: Readonly<Record<keyof typeof findCountsEn, PluralForms>>;
}

/** What is said only where somebody opens, keeps, shares, prints or follows. */
export interface KeepWords {
  readonly messages: Texts<typeof keepEn>;
}

/** What only the map says. */
export interface MapWords {
  readonly messages: Texts<typeof mapEn>;
}
