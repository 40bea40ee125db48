import { sayFind, sayFound } from './find-messages.ts';
import type { Language } from './language.ts';
import { formatList } from './lists.ts';
import { formatArea } from './where.ts';

/** What a list was narrowed to, in words. */
export interface Narrowing {
  /** Codes of countries and regions. */
  readonly areas?: readonly string[];
  readonly query?: string;
  /** Anything else, as it is to be said. */
  readonly others?: readonly string[];
}

/** "7 events in Nepal · climate change": how much a list shows, and of what. */
export function formatShown(language: Language, count: number, narrowing: Narrowing = {}): string {
  const { areas = [], query = '', others = [] } = narrowing;
  const events = sayFound(language, 'events', count);
  const names = areas.map((code) => formatArea(language, { code }));
  const all = names.length
    ? sayFind(language, 'inArea', { events, area: formatList(language, names) })
    : events;
  const words = query.trim() ? [sayFind(language, 'words', { query: query.trim() })] : [];
  return [all, ...others.filter(Boolean), ...words].join(' · ');
}
