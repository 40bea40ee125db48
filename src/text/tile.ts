import type { When } from '../model/feed.ts';
import { dayOf, precisionOf } from '../model/dates.ts';
import { formatter } from './formatters.ts';
import { formatNumber, type Language } from './language.ts';
import { formatDate, formatDays } from './when.ts';

/** A date as a picture of itself: something large, and what it belongs to under it. */
export interface Tile {
  readonly large: string;
  readonly small: string;
}

/** "6–8" over "February 2027", "February" over "2027", "2027" alone; nothing when no date is known. */
export function formatTile(language: Language, when: When): Tile | undefined {
  const { start, end = start } = when;
  if (!start || !end) return undefined;
  const { locale } = language;
  const precision = precisionOf(start);
  const year = formatDate(language, start.slice(0, 4));
  if (precision === 'year') return { large: formatDays(language, when), small: '' };
  if (start.slice(0, 7) !== end.slice(0, 7)) {
    return { large: dayNumber(locale, start) ?? year, small: formatDays(language, when) };
  }
  const month = start.slice(0, 7);
  if (precision === 'month') {
    return { large: formatDate(language, month, { hideYear: true }), small: year };
  }
  const [first, last] = [dayOf(start), dayOf(end)].map((day) => dayNumber(locale, day));
  const large = first === last ? first! : `${first}–${last}`;
  return { large, small: formatDate(language, month) };
}

function dayNumber(locale: string, date: string): string | undefined {
  if (date.length < 10) return undefined;
  const { calendar } = formatter(Intl.DateTimeFormat, locale).resolvedOptions();
  const day = Number(date.slice(8, 10));
  if (calendar === 'gregory') return formatNumber(locale, day);
  return formatter(Intl.DateTimeFormat, locale, { day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(date),
  );
}
