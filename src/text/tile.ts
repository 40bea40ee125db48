import type { When } from '../model/feed.ts';
import { toUtc } from '../model/dates.ts';
import { formatter } from './formatters.ts';
import type { Language } from './language.ts';
import { formatDate, formatDays } from './when.ts';

/** A date as a picture of itself: something large, and what it belongs to under it. */
export interface Tile {
  readonly large: string;
  readonly small?: string;
}

/** "6–8" over "February 2027", "February" over "2027", "2027" alone; nothing when no date is known. */
export function formatTile(language: Language, when: When): Tile | undefined {
  const { start, end = start } = when;
  if (!start || !end) return undefined;
  const [month, isWithin] = [start.slice(0, 7), end.startsWith(start.slice(0, 7))];
  if (start.length < 7) return { large: formatDays(language, when) };
  if (start.length < 10) {
    const large = formatDays(language, when, { hideYear: true });
    return { large, small: formatDate(language, end.slice(0, 4)) };
  }
  const first = dayNumber(language, start);
  const last = dayNumber(language, end);
  return {
    large: first === last || !isWithin ? first : `${first}–${last}`,
    small: isWithin ? formatDate(language, month) : formatDays(language, when),
  };
}

function dayNumber(language: Language, date: string): string {
  const options = { day: 'numeric', timeZone: 'UTC' } as const;
  return formatter(language, 'DateTimeFormat', options).format(toUtc(date));
}
