import { formatter } from './formatters.ts';
import type { Language } from './language.ts';

/** "4 days"; `''` for a single day, and where the days aren't known. */
export function formatDuration(language: Language, days: number): string {
  if (days < 2) return '';
  const options = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
  return formatter(language, 'NumberFormat', options).format(days);
}
