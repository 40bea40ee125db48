import type { FeedEvent } from '../model/feed.ts';
import { blankEvent } from './blank.ts';
import { addDays } from './add-days.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { htmlToLine } from './html-text.ts';
import { hostsOf, readLocation } from './location.ts';
import type { ProblemList } from './problem-list.ts';
import { contentOf, firstContent, nodesOf, type RawNode } from './raw-entry.ts';
import { readMoment, type Moment } from './read-moment.ts';

/**
 * The event that an entry is, when it says so by itself: the Event module of RSS 1.0
 * (https://web.resource.org/rss/1.0/modules/event/), xCalendar elements, or a feed of The Events Calendar, whose
 * `pubDate` is the start. Nothing for an entry that merely tells of events.
 */
export function readFeedEvent(
  entry: RawNode,
  item: ImportedItem,
  where: string,
  problems: ProblemList,
): FeedEvent | undefined {
  const written = {
    start: firstContent(entry, 'ev:startdate', 'xcal:dtstart') || startInPubDate(entry),
    end: firstContent(entry, 'ev:enddate', 'xcal:dtend'),
  };
  const start = readMoment(written.start);
  if (!written.start) return undefined;
  if (!start) {
    const message = `expected a date, got "${written.start.slice(0, 60)}"`;
    return problems.add(
      'event-date-unreadable',
      where,
      message,
      'Write it as 2024-07-23T09:00:00+08:00.',
    );
  }
  if (!item.title) {
    return problems.add(
      'event-without-title',
      where,
      'the event has no title',
      'Give the entry a title.',
    );
  }
  const end = readMoment(written.end);
  const when = { start: localOf(start), end: end && localOf(end) };
  // An xCalendar's last day is the day after: https://www.rfc-editor.org/rfc/rfc6321
  if (when.end?.length === 10 && nodesOf(entry, 'xcal:dtend').length > 0)
    when.end = addDays(when.end, -1);
  const isSpan = when.end && when.end.length === when.start.length && when.end > when.start;
  const location = readLocation(
    htmlToLine(firstContent(entry, 'ev:location', 'xcal:location')),
    item.language,
  );
  return blankEvent({
    id: item.id,
    title: item.title,
    summary: item.summary,
    url: item.url,
    start: when.start,
    end: isSpan ? when.end : undefined,
    timeZone: zoneOf(written.start, when.start),
    ...location,
    areas: hostsOf(location.places),
    topics: item.tags,
    photos: item.photo ? [item.photo] : [],
  });
}

/** Whether an entry's `pubDate` is an event's start rather than its publication. */
export function isCalendarEntry(entry: RawNode): boolean {
  const addresses = nodesOf(entry, 'guid').map(contentOf);
  return addresses.some((address) => /[?&]post_type=tribe_events\b/.test(address));
}

function startInPubDate(entry: RawNode): string {
  return isCalendarEntry(entry) ? firstContent(entry, 'pubDate') : '';
}

/** The wall clock where it takes place. Midnight sharp is how these feeds write a whole day. */
function localOf({ day, time }: Moment): string {
  return time === undefined || time === '00:00' ? day : `${day}T${time}`;
}

/** An offset is no zone; only UTC, written as such, is one. The Events Calendar writes +0000 beside local times. */
function zoneOf(written: string, start: string): string | undefined {
  return start.length === 16 && /\dZ$/.test(written) ? 'UTC' : undefined;
}
