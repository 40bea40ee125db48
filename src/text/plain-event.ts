import type { FeedEvent } from '../model/feed.ts';
import type { Language } from './language.ts';
import { formatStatus } from './state.ts';
import { formatTimes } from './times.ts';
import { formatDays } from './when.ts';
import { formatPlaces } from './where.ts';

/**
 * An event as lines of plain text, ready to be pasted into a message: state, title, days with the times on its own
 * clock, place, summary, address. Nothing in it depends on where its sender is.
 */
export function formatPlainEvent(language: Language, event: FeedEvent, url?: string): string {
  const status = formatStatus(language, event);
  // To be read by others, who have clocks of their own: only the event's is told.
  const clock = { now: 0, timeZone: event.timeZone ?? 'UTC' };
  const times = formatTimes(language, event, clock);
  const days = formatDays(language, event, { weekday: true });
  return [
    status ? `${status}: ${event.title}` : event.title,
    times ? `${days}, ${times}` : days,
    formatPlaces(language, event),
    event.summary,
    url,
  ]
    .filter(Boolean)
    .join('\n');
}
