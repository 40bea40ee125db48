import type { Writers } from './language.ts';
import { constructing, type DateWriter } from './date-writers.ts';
import { ownDates } from './own-dates.ts';
import type { Parcel } from './parcels.ts';

interface Own extends Partial<Omit<Writers, 'DateTimeFormat'>> {
  readonly DateTimeFormat: (locale: string, options: Intl.DateTimeFormatOptions) => DateWriter;
}

/** What writes a language that this platform's `Intl` doesn't know. */
export async function loadOwn(parcel: Parcel, locale: string): Promise<Own> {
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
