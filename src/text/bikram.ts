// @ts-expect-error The library brings no types.
import { toBik as convert } from 'bikram-sambat';
import type { DateWriter } from './date-writers.ts';
import { joinRange, type Part } from './range.ts';

const toBik = convert as (day: string) => { year: number; month: number; day: number };

const months = {
  ne: 'वैशाख,जेठ,असार,साउन,भदौ,असोज,कात्तिक,मंसिर,पुस,माघ,फागुन,चैत'.split(','),
  en: 'Baisakh,Jestha,Asar,Shrawan,Bhadra,Ashwin,Kartik,Mangsir,Poush,Magh,Falgun,Chaitra'.split(
    ',',
  ),
};

/** The years that the conversion has data for, with a margin. */
const [from, to] = [Date.UTC(1950, 0), Date.UTC(2033, 0)];

/**
 * Dates of Nepal's Bikram Sambat, which `Intl` hasn't: "२०८१ साउन ८". Where only a Gregorian month or year is known, it
 * spans two of its own, and the Gregorian stands as it is; so do times, and what lies outside 1950 to 2032.
 */
export function toBikram(locale: string, options: Intl.DateTimeFormatOptions): DateWriter {
  const { language, numberingSystem } = new Intl.Locale(locale);
  const gregorian = new Intl.DateTimeFormat(locale, options);
  const digits = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
  const isNepali = language === 'ne';
  const isWhole = options.day && options.month;
  const formatToParts = (instant: number): readonly Part[] => {
    if (!isWhole || instant < from || instant >= to) return gregorian.formatToParts(instant);
    const { year, month, day } = toBik(new Date(instant).toISOString().slice(0, 10));
    const parts: Part[] = [
      { type: 'month', value: months[isNepali ? 'ne' : 'en'][month - 1]! },
      { type: 'literal', value: ' ' },
      { type: 'day', value: digits.format(day) },
    ];
    if (!options.year) return parts;
    const own = { type: 'year', value: digits.format(year) };
    const space = { type: 'literal', value: ' ' };
    return isNepali ? [own, space, ...parts] : [parts[2]!, space, parts[0]!, space, own];
  };
  const format = (instant: number) =>
    formatToParts(instant)
      .map(({ value }) => value)
      .join('');
  return {
    formatToParts,
    format,
    formatRange: (first, last) =>
      isWhole
        ? joinRange(formatToParts(first), formatToParts(last), {
            numbers: '–',
            phrases: ' – ',
            times: '–',
          })
        : gregorian.formatRange(first, last),
  };
}
