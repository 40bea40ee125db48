import type { EventStatus, FeedEvent } from '../model/feed.ts';
import { blankEvent, blankItem } from './blank.ts';
import { readTribeWhen } from './events-calendar-when.ts';
import { readVenues } from './events-calendar-venue.ts';
import { titleText } from './feed-title.ts';
import { readHtmlContent } from './html-content.ts';
import { htmlToLine } from './html-text.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { fingerprint, limitLine, limitText } from './item-text.ts';
import { at, isObject, listAt, textAt } from './json-value.ts';
import { hostsOf } from './location.ts';
import type { PagedResult } from './paged-result.ts';
import { parseJson } from './parse-json.ts';
import { ProblemList } from './problem-list.ts';
import { withoutShortcodes } from './shortcodes.ts';
import type { ImportContext } from './source.ts';
import { isMeetingRoom, readAddress } from './web-address.ts';
import { readMedia } from './wordpress-photo.ts';
import { tellRefusal } from './wordpress-refusal.ts';
import { readPostTime } from './wordpress-time.ts';

const question = 'tribe/events/v1/events?start_date=…&end_date=…';

/**
 * Reads an answer of The Events Calendar's REST API: a page of events, or one event
 * (https://docs.theeventscalendar.com/rest-api/). Each event is an item. `nextUrl` is the next page, which the answer's
 * totals don't tell for sure.
 */
export function importEventsCalendar(
  input: string | Uint8Array,
  context: ImportContext,
): PagedResult {
  const problems = new ProblemList();
  const answer = parseJson(input, context, problems);
  if (answer === undefined || tellRefusal(answer, problems)) {
    return { items: [], problems: problems.all() };
  }
  const isOne = textAt(answer, 'start_date') !== '';
  const events = isOne ? [answer] : Array.isArray(answer) ? answer : listAt(answer, 'events');
  if (!isOne && !Array.isArray(at(answer, 'events')) && events.length === 0) {
    problems.add(
      'not-events',
      'the whole answer',
      'expected a list of events, got something else',
      `Ask for ${question}.`,
    );
  } else if (events.length === 0) {
    problems.add(
      'no-events',
      'the whole answer',
      'the answer holds no events',
      `Ask for a longer time: ${question}.`,
    );
  }
  const items = new Map<string, ImportedItem>();
  events.forEach((event: unknown, index) => {
    const item = readEvent(event, `event ${index + 1}`, context, problems);
    if (item) items.set(item.id, item);
  });
  const nextUrl = readAddress(textAt(answer, 'next_rest_url'), context.url);
  return { items: [...items.values()], problems: problems.all(), nextUrl };
}

function readEvent(
  event: unknown,
  number: string,
  context: ImportContext,
  problems: ProblemList,
): ImportedItem | undefined {
  const title = limitLine(titleText(textAt(event, 'title')));
  const where = title ? `${number}, "${title.slice(0, 60)}"` : number;
  if (!isObject(event) || !title) {
    return problems.add('no-title', where, 'the event has no title', 'Give it one.');
  }
  const publication = textAt(event, 'status') || 'publish';
  if (publication !== 'publish') {
    return problems.add(
      'not-published',
      where,
      `its status is "${publication.slice(0, 20)}"; it was left out`,
      'Publish it first.',
    );
  }
  const when = readTribeWhen(event, where, problems);
  if (!when) return undefined;
  const url = [textAt(event, 'url'), textAt(event, 'website')]
    .map((each) => readAddress(each, context.url))
    .find((each) => each !== undefined && !isMeetingRoom(each));
  const id = textAt(event, 'global_id') || url || fingerprint(`${title}|${when.start}`);
  const { text, photos, hasAlt } = readHtmlContent(
    withoutShortcodes(textAt(event, 'description')).html,
    url,
  );
  const excerpt = readHtmlContent(withoutShortcodes(textAt(event, 'excerpt')).html).text;
  const [inText] = photos;
  const found = readMedia(at(event, 'image'), url) ?? (inText && { photo: inText, hasAlt });
  if (found && !found.hasAlt) {
    problems.add(
      'photo-without-alt',
      where,
      `nothing says what the picture ${found.photo.url} shows`,
      'Write its alternative text in the overrides: this API doesn’t tell it.',
    );
  }
  const places = readVenues(event, where, problems);
  const topics = readTopics(event);
  const read: FeedEvent = blankEvent({
    ...{ id, title, url, ...when },
    summary: limitText(text || excerpt) || undefined,
    status: readStatus(event),
    mode: readMode(event, places.length > 0),
    places,
    areas: hostsOf(places),
    parties: readOrganizers(event),
    photos: found ? [found.photo] : [],
    topics,
  });
  const time = readPostTime(textAt(event, 'date'), textAt(event, 'date_utc'));
  return { ...blankItem({ id, title, url, kind: 'event' }), ...time, tags: topics, events: [read] };
}

function readTopics(event: unknown): string[] {
  const terms = [...listAt(event, 'categories'), ...listAt(event, 'tags')];
  const names = terms.map((term) => limitLine(htmlToLine(textAt(term, 'name'))));
  return [...new Set(names.filter(Boolean))].slice(0, 50);
}

/** The plugin's own field, where the site uses it. */
function readStatus(event: unknown): EventStatus {
  const told = textAt(event, 'event_status') || textAt(event, 'tribe_events_status');
  if (/^cancell?ed$/i.test(told)) return 'cancelled';
  return /^postponed$/i.test(told) ? 'postponed' : 'scheduled';
}

function readMode(event: unknown, hasPlace: boolean): FeedEvent['mode'] {
  if (/hybrid/i.test(textAt(event, 'virtual_event_type'))) return 'hybrid';
  if (at(event, 'is_virtual') !== true) return undefined;
  return hasPlace ? 'hybrid' : 'online';
}

/** Who invites, by the name that the site gives; its e-mail and telephone stay behind. */
function readOrganizers(event: unknown): FeedEvent['parties'] {
  const organizer = at(event, 'organizer');
  const organizers = isObject(organizer) ? [organizer] : listAt(event, 'organizer');
  const names = organizers.map((each) => limitLine(titleText(textAt(each, 'organizer'))));
  return names.filter(Boolean).map((name) => ({ role: 'organizer', name }));
}
