import type { DateWriter } from './date-writers.ts';
import type { OwnWords } from './own-words.ts';
import { dash, joinRange, type Part, textOf } from './range.ts';

type Names = Readonly<Record<string, string>>;

/**
 * Dates of a language that the platform doesn't know, written from its own words. Calendars other than the Gregorian
 * are Gregorian here, but for the Buddhist era's years.
 *
 * @param zones the zones that bear a name, in one text a name
 */
export function ownDates(
  words: OwnWords,
  zones: Names,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): DateWriter {
  if (options.timeZoneName) return ownZone(zones, locale, options);
  return options.timeStyle ? ownTimes(words, locale, options) : ownDays(words, locale, options);
}

/** Days, months and years, without a time. */
export function ownDays(
  words: OwnWords,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): DateWriter {
  const { numberingSystem = words.digits, calendar } = new Intl.Locale(locale);
  const number = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
  const pattern = words.patterns[fieldsOf(options)] ?? words.patterns.yMd;
  const months = options.month === 'short' ? words.shortMonths : words.months;
  const weekdays = options.weekday === 'short' ? words.shortWeekdays : words.weekdays;
  const writers: Readonly<Record<string, (date: Date) => Part>> = {
    '{y}': (date) => {
      const year = date.getUTCFullYear() + (calendar === 'buddhist' ? 543 : 0);
      return { type: 'year', value: number.format(year) };
    },
    '{M}': (date) => ({ type: 'month', value: months[date.getUTCMonth()]! }),
    '{d}': (date) => ({ type: 'day', value: number.format(date.getUTCDate()) }),
    '{E}': (date) => ({ type: 'weekday', value: weekdays[date.getUTCDay()]! }),
  };
  const pieces = pattern.split(/(\{\w\})/).filter(Boolean);
  const formatToParts = (instant: number): Part[] => {
    const date = new Date(instant);
    return pieces.map((piece) => writers[piece]?.(date) ?? { type: 'literal', value: piece });
  };
  return {
    formatToParts,
    format: (instant) => textOf(formatToParts(instant)),
    formatRange: (from, to) => joinRange(formatToParts(from), formatToParts(to), dash),
  };
}

function fieldsOf({ year, month, day, weekday }: Intl.DateTimeFormatOptions) {
  const letters = [year && 'y', month && 'M', day && 'd', weekday && 'E'];
  return letters.filter(Boolean).join('') as keyof OwnWords['patterns'];
}

/** The clock of the locale, its hour and minute parted and padded as the language does. */
function ownTimes(
  { time, digits }: OwnWords,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): DateWriter {
  const own = time.endsWith('M') ? 'h12' : 'h23';
  const { numberingSystem = digits, hourCycle = own } = new Intl.Locale(locale);
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: options.timeZone,
    numberingSystem,
    hourCycle,
    hour: time.startsWith('0') ? '2-digit' : 'numeric',
    minute: '2-digit',
  } as Intl.DateTimeFormatOptions);
  const colon = /\d(\D)/.exec(time)?.[1] ?? ':';
  const formatToParts = (instant: number) =>
    clock.formatToParts(instant).map(({ type, value }, index) => {
      // Where 24 hours are asked for in figures, some engines pad the hour all the same.
      const isPadded = type === 'hour' && !time.startsWith('0');
      const padded = isPadded ? value.replace(/^\p{N}(?=\p{N})/u, unpad) : value;
      return { type, value: index === 1 && value === ':' ? colon : padded };
    });
  const format = (instant: number) => textOf(formatToParts(instant));
  return {
    formatToParts,
    format,
    formatRange(from, to) {
      const [first, last] = [format(from), format(to)];
      // "10:00–11:30 PM": which half of the day is said once.
      const half = /\s[AP]M$/.exec(last)?.[0];
      const begin = half && first.endsWith(half) ? first.slice(0, -half.length) : first;
      return begin + (/\s/.test(begin) ? dash.phrases : dash.numbers) + last;
    },
  };
}

/** Nothing in place of a leading nought in any digits. */
function unpad(digit: string): string {
  return /^[0०০۰٠၀]$/.test(digit) ? '' : digit;
}

function ownZone(names: Names, locale: string, options: Intl.DateTimeFormatOptions): DateWriter {
  const { numberingSystem } = new Intl.Locale(locale);
  const plain = new Intl.DateTimeFormat('en-001', {
    ...options,
    numberingSystem,
    timeZoneName: 'longOffset',
  } as Intl.DateTimeFormatOptions);
  const { timeZone } = plain.resolvedOptions();
  const name = Object.entries(names).find(([, zones]) => zones.split(' ').includes(timeZone))?.[0];
  return {
    format: (instant) => plain.format(instant),
    formatRange: (from, to) => plain.formatRange(from, to),
    formatToParts: (instant) =>
      name ? [{ type: 'timeZoneName', value: name }] : plain.formatToParts(instant),
  };
}
