import type { Writers } from './language.ts';
import { constructing, type DateWriter } from './date-writers.ts';
import { ownDates } from './own-dates.ts';
import type { OwnWords } from './own-words.ts';

type Names = Readonly<Record<string, string>>;

interface Own extends Partial<Omit<Writers, 'DateTimeFormat'>> {
  readonly DateTimeFormat: (locale: string, options: Intl.DateTimeFormatOptions) => DateWriter;
}

interface Parcel {
  readonly words: () => Promise<{ readonly words: OwnWords }>;
  readonly countries: () => Promise<{ readonly names: Names }>;
  readonly zones: () => Promise<{ readonly names: Names }>;
}

const parcels: Readonly<Record<string, Parcel | undefined>> = {
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

/** What writes a language that this platform's `Intl` doesn't know; nothing for one that we don't know either. */
export async function loadOwn(language: string, locale: string): Promise<Own | undefined> {
  const parcel = parcels[language];
  if (!parcel) return undefined;
  const [{ words }, countries, zones] = await Promise.all([
    parcel.words(),
    parcel.countries(),
    parcel.zones(),
  ]);
  const { numberingSystem = words.digits } = new Intl.Locale(locale);
  const number = new Intl.NumberFormat('en', { numberingSystem });
  const write = (value: number) => number.format(value);
  return {
    DateTimeFormat: (own, options) => ownDates(words, zones.names, own, options),
    NumberFormat: constructing((_, { unit }: Intl.NumberFormatOptions) => ({
      format: (value: number) => (unit ? words.length.replace('{n}', write(value)) : write(value)),
    })),
    RelativeTimeFormat: constructing(() => ({
      format: (value: number) => words.days[value] || words.ahead.replace('{n}', write(value)),
    })),
    ListFormat: constructing(() => ({ format: (names: string[]) => joinList(names, words.list) })),
    DisplayNames: constructing(() => ({ of: (code: string) => countries.names[code] ?? code })),
  };
}

/** As CLDR joins lists: https://www.unicode.org/reports/tr35/tr35-general.html#ListPatterns */
function joinList(
  names: readonly string[],
  [pair = ', ', first = pair, middle = pair, last = pair]: readonly string[],
): string {
  const end = names.length - 1;
  return names.reduce((text, name, index) => {
    const before = index < end ? (index === 1 ? first : middle) : end === 1 ? pair : last;
    return index ? text + before + name : name;
  }, '');
}
