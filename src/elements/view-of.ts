import type { FeedElement } from './feed-element.ts';
import type { View } from './view.ts';

let zone: string | undefined;

/** What an element tells its template functions: its language, its headings' level, and the time. */
export function viewOf(host: FeedElement): View {
  return {
    language: host.language,
    host,
    clock: {
      now: Date.now(),
      timeZone: (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone),
    },
    level: Math.min(6, Math.max(2, Math.round(host.headingLevel) || 3)),
    feedLanguage: host.parsed?.feed.language,
  };
}
