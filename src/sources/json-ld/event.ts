import type {
  Area,
  EventMode,
  EventStatus,
  FeedEvent,
  Party,
  Registration,
} from '../../model/feed.ts';
import { blankEvent } from '../blank.ts';
import { slug } from '../fold.ts';
import { htmlToLine, htmlToText } from '../html-text.ts';
import type { SourceProblem } from '../source.ts';
import { isMeetingRoom, readAddress } from '../web-address.ts';
import { readLdDay, readLdStart, readLdWhen } from './dates.ts';
import { readLdImage } from './images.ts';
import {
  bareName,
  isNode,
  listOf,
  member,
  resolve,
  text,
  typesOf,
  type JsonNode,
} from './nodes.ts';
import { readLdPlaces } from './places.ts';

export interface LdContext {
  readonly byId: ReadonlyMap<string, JsonNode>;
  readonly base?: string;
  readonly language?: string;
}

const STATUS: Readonly<Record<string, EventStatus>> = {
  EventScheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventCanceled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'movedOnline',
};
const MODE: Readonly<Record<string, EventMode>> = {
  OfflineEventAttendanceMode: 'inPerson',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};
/** The one that matters most to who meant to come. */
const WEIGHT: readonly EventStatus[] = [
  'cancelled',
  'postponed',
  'movedOnline',
  'rescheduled',
  'scheduled',
];

/** An event node as an event of the feed; without a name or any date, only problems. Attendees, e-mail addresses and telephones are never read. */
export function readLdEvent(
  node: JsonNode,
  where: string,
  context: LdContext,
): { event?: FeedEvent; problems: SourceProblem[] } {
  const { byId, base } = context;
  const title = htmlToLine(text(member(node, 'name')) ?? text(member(node, 'headline')) ?? '');
  const named = title === '' ? where : `${where}, "${title}"`;
  if (title === '') {
    return {
      problems: [
        {
          code: 'no-title',
          where,
          message: 'expected a name, found none',
          fix: 'give the event a name',
        },
      ],
    };
  }
  const language = text(member(node, 'inLanguage')) ?? context.language;
  const { start, end, zone } = writtenDates(node, byId);
  const { when, notes } = readLdWhen(start, end, zone);
  const isSeries = typesOf(node).includes('EventSeries') && member(node, 'subEvent') !== undefined;
  if (when === undefined && isSeries) return { problems: [] };
  const problems = notes.map((note): SourceProblem => ({ ...note, where: named }));
  if (when === undefined) return { problems };
  const url = readAddress(text(member(node, 'url')), base);
  const { places, mode: placedMode } = readLdPlaces(member(node, 'location'), byId, language);
  const photo = readLdImage(member(node, 'image'), byId, base);
  const register = readOffers(member(node, 'offers'), base);
  const summary = htmlToText(
    text(member(node, 'description')) ?? text(member(node, 'disambiguatingDescription')) ?? '',
  );
  const previousStart = readLdStart(text(member(node, 'previousStartDate')));
  const mode = modeOf(node) ?? placedMode;
  const known = url !== undefined && !isMeetingRoom(url) ? { url } : {};
  const event = blankEvent({
    id: slug(`${title} ${places[0]?.name ?? ''} ${(when.start ?? '').slice(0, 10)}`),
    title,
    ...when,
    ...(summary === '' ? {} : { summary }),
    ...known,
    status: statusOf(node, previousStart),
    ...(previousStart === undefined ? {} : { previousStart }),
    ...(mode === undefined ? {} : { mode }),
    places,
    areas: hosts(places.map((place) => place.country)),
    parties: readParties(node, byId),
    photos: photo === undefined ? [] : [photo],
    topics: readTopics(node),
    ...(register === undefined ? {} : { register }),
  });
  return { event, problems };
}

/** The event's own dates; of a series without any, those of its schedule. */
function writtenDates(
  node: JsonNode,
  byId: ReadonlyMap<string, JsonNode>,
): { start?: string; end?: string; zone?: string } {
  const [first] = listOf(member(node, 'eventSchedule'));
  const schedule = isNode(first) ? resolve(first, byId) : undefined;
  const zone =
    schedule === undefined ? undefined : ianaZone(text(member(schedule, 'scheduleTimezone')));
  const own = { start: text(member(node, 'startDate')), end: text(member(node, 'endDate')), zone };
  if (own.start !== undefined || schedule === undefined) return own;
  return {
    start: text(member(schedule, 'startDate')),
    end: text(member(schedule, 'endDate')),
    zone,
  };
}

function ianaZone(name: string | undefined): string | undefined {
  try {
    if (name === undefined || !name.includes('/')) return undefined;
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}

function statusOf(node: JsonNode, previousStart: string | undefined): EventStatus {
  const stated = listOf(member(node, 'eventStatus')).map(
    (value) =>
      STATUS[bareName(text(isNode(value) ? (value['@id'] ?? member(value, 'name')) : value) ?? '')],
  );
  const status = WEIGHT.find((weight) => stated.includes(weight)) ?? 'scheduled';
  return status === 'scheduled' && previousStart !== undefined ? 'rescheduled' : status;
}

function modeOf(node: JsonNode): EventMode | undefined {
  const modes = listOf(member(node, 'eventAttendanceMode')).flatMap(
    (value) => MODE[bareName(text(isNode(value) ? value['@id'] : value) ?? '')] ?? [],
  );
  return modes.includes('inPerson') && modes.includes('online') ? 'hybrid' : modes[0];
}

function hosts(countries: readonly (string | undefined)[]): Area[] {
  const codes = new Set(countries.filter((code) => code !== undefined));
  return [...codes].map((code) => ({ code, roles: ['host'] }));
}

/** Whom structured fields name: organisers, performers, sponsors. */
function readParties(node: JsonNode, byId: ReadonlyMap<string, JsonNode>): Party[] {
  const parties: Party[] = [];
  for (const role of ['organizer', 'performer', 'sponsor'] as const) {
    for (const value of listOf(member(node, role)).slice(0, 40)) {
      const one = isNode(value) ? resolve(value, byId) : undefined;
      const name = htmlToLine((one === undefined ? text(value) : text(member(one, 'name'))) ?? '');
      if (name === '' || /^https?:/i.test(name)) continue;
      const isPerson = one !== undefined && typesOf(one).includes('Person');
      const title = one === undefined ? '' : htmlToLine(text(member(one, 'jobTitle')) ?? '');
      const works =
        one === undefined ? [] : listOf(member(one, 'affiliation') ?? member(one, 'worksFor'));
      const org = works
        .map((work) => htmlToLine((isNode(work) ? text(member(work, 'name')) : text(work)) ?? ''))
        .find((w) => w !== '');
      parties.push(
        isPerson
          ? {
              role,
              name,
              ...(title === '' ? {} : { title }),
              ...(org === undefined ? {} : { org }),
            }
          : { role, org: name },
      );
    }
  }
  return parties;
}

function readOffers(value: unknown, base?: string): Registration | undefined {
  for (const offer of listOf(value)) {
    if (!isNode(offer)) continue;
    const url =
      readAddress(text(member(offer, 'url')), base) ??
      readOffers(member(offer, 'offers'), base)?.url;
    if (url === undefined || isMeetingRoom(url)) continue;
    const label = htmlToLine(text(member(offer, 'name')) ?? '');
    const closes = readLdDay(
      text(member(offer, 'validThrough')) ?? text(member(offer, 'availabilityEnds')),
    );
    return { url, ...(label === '' ? {} : { label }), ...(closes === undefined ? {} : { closes }) };
  }
  return undefined;
}

/** `keywords`: a list, or one string with commas. */
export function readTopics(node: JsonNode): string[] {
  const words = listOf(member(node, 'keywords')).flatMap((value) =>
    typeof value === 'string'
      ? value.split(',')
      : [(isNode(value) ? text(member(value, 'name')) : undefined) ?? ''],
  );
  return [...new Set(words.map(htmlToLine).filter((word) => word !== ''))].slice(0, 40);
}
