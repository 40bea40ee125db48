import type { EventEntry, Feed } from '../model/feed.ts';
import { toIcs } from '../outputs/ics.ts';
import type { View } from './feed-element.ts';

/** Hands the visitor an event as a calendar file, made here: nobody is asked for it. */
export function saveIcs({ language, clock }: View, feed: Feed, entry: EventEntry): void {
  const home = feed.homePageUrl ?? feed.feedUrl;
  // The same names as in the calendar that the publisher's tool writes, lest an event stand twice in somebody's own.
  const domain = home && new URL(home).hostname;
  const { ics } = toIcs([entry], { stamp: new Date(clock.now), domain, language });
  const url = URL.createObjectURL(new Blob([ics], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(entry.event.title);
  link.click();
  // Some browsers fetch it only once this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A title as the name of a file, in any script: what file systems forbid is left out. */
function fileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${name || 'event'}.ics`;
}
