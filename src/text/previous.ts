import type { FeedEvent } from '../model/feed.ts';
import { type Language, say } from './language.ts';
import { formatDate } from './when.ts';

/** "instead of 3 May 2027", for an event that has moved to another date; `''` for any other. */
export function formatPrevious(language: Language, event: FeedEvent): string {
  const { status, previousStart } = event;
  if (status !== 'rescheduled' || !previousStart) return '';
  return say(language, 'insteadOf', { date: formatDate(language, previousStart) });
}
