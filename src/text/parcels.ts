import type { OwnWords } from './own-words.ts';

type Names = Readonly<Record<string, string>>;

/** A language that some platforms don't know, in our own words, which are CLDR's. */
export interface Parcel {
  readonly words: () => Promise<{ readonly words: OwnWords }>;
  readonly countries: () => Promise<{ readonly names: Names }>;
  readonly zones: () => Promise<{ readonly names: Names }>;
}

/** By language. */
export const parcels: Readonly<Record<string, Parcel | undefined>> = {
  km: {
    words: () => import('./cldr/km.generated.ts'),
    countries: () => import('./cldr/km-countries.generated.ts'),
    zones: () => import('./cldr/km-zones.generated.ts'),
  },
  lo: {
    words: () => import('./cldr/lo.generated.ts'),
    countries: () => import('./cldr/lo-countries.generated.ts'),
    zones: () => import('./cldr/lo-zones.generated.ts'),
  },
  mn: {
    words: () => import('./cldr/mn.generated.ts'),
    countries: () => import('./cldr/mn-countries.generated.ts'),
    zones: () => import('./cldr/mn-zones.generated.ts'),
  },
  my: {
    words: () => import('./cldr/my.generated.ts'),
    countries: () => import('./cldr/my-countries.generated.ts'),
    zones: () => import('./cldr/my-zones.generated.ts'),
  },
  ne: {
    words: () => import('./cldr/ne.generated.ts'),
    countries: () => import('./cldr/ne-countries.generated.ts'),
    zones: () => import('./cldr/ne-zones.generated.ts'),
  },
  ps: {
    words: () => import('./cldr/ps.generated.ts'),
    countries: () => import('./cldr/ps-countries.generated.ts'),
    zones: () => import('./cldr/ps-zones.generated.ts'),
  },
  si: {
    words: () => import('./cldr/si.generated.ts'),
    countries: () => import('./cldr/si-countries.generated.ts'),
    zones: () => import('./cldr/si-zones.generated.ts'),
  },
};
