import type { When } from '../model/feed.ts';
import { dayOf, toUtc } from '../model/dates.ts';
import { formatter } from './formatters.ts';
import type { Language } from './language.ts';
import { formatDays } from './when.ts';

/** A date as a picture of itself: something large, and what it belongs to under it. */
export interface Tile {
  readonly large: string;
  readonly small?: string;
}

/** "6–8" over "February 2027", "February" over "2027", "2027" alone; nothing when no date is known. */
export function formatTile(language: Language, when: When): Tile | undefined {
  const { start, end = start } = when;
  if (!start || !end) return undefined;
  if (start.length < 7) return { large: formatDays(language, when) };
  if (start.length < 10) {
    const large = formatDays(language, when, { hideYear: true });
    const years = { start: start.slice(0, 4), end: end.slice(0, 4) };
    return { large, small: formatDays(language, years) };
  }
  const [first, month] = formatParts(language, start);
  const [last, lastMonth] = start === end ? [first, month] : formatParts(language, end);
  const isWithin = month === lastMonth;
  return {
    large: first === last || !isWithin ? first : `${first}–${last}`,
    small: isWithin ? month : formatDays(language, when),
  };
}

/** The day, and the month it is of. */
function formatParts(language: Language, date: string): [string, string] {
  const write = (options: Intl.DateTimeFormatOptions) =>
    formatter(language, 'DateTimeFormat', { ...options, timeZone: 'UTC' }).format(
      toUtc(dayOf(date)),
    );
  return [write({ day: 'numeric' }), write({ year: 'numeric', month: 'long' })];
}
