import type { EventMode, EventStatus, FeedEvent, Party, Registration, When } from './feed.ts';
import { precisionOf, toUtc } from './dates.ts';
import { oneOf, readDate, readLanguage, readLine, readText, readUrl, report } from './read.ts';
import type { Reader, Source } from './read.ts';
import { readAreas, readPlaces } from './read-area.ts';
import { listOf, objectOf, readLines } from './read-object.ts';
import { readPhoto } from './read-photo.ts';
import { isKnownZone } from './zones.ts';

const readKnownStatus = oneOf<EventStatus>([
  'scheduled',
  'tentative',
  'postponed',
  'rescheduled',
  'movedOnline',
]);

/** For a look at a member that is told of elsewhere. */
const quiet = (source: Source): Source => ({ ...source, problems: [] });

const readStatus: Reader<EventStatus> = (source, key) =>
  // Both spellings are in use, and an event that is off must never look as if it were on.
  /^cancell?ed$/i.test(readLine(quiet(source), key) ?? '')
    ? 'cancelled'
    : readKnownStatus(source, key);

const readEnd: Reader<string> = (source, key) => {
  const end = readDate(source, key);
  if (!end) return undefined;
  const start = readDate(quiet(source), 'start');
  if (start && precisionOf(end) === precisionOf(start) && toUtc(end) >= toUtc(start)) {
    return end;
  }
  return report(source, key, 'an end not before its start, and as precise');
};

const readZone: Reader<string> = (source, key) => {
  const zone = readLine(source, key);
  if (!zone) return undefined;
  if (readDate(quiet(source), 'start')?.length !== 16) {
    return report(source, key, 'a zone only beside a time');
  }
  if (isKnownZone(zone)) return zone;
  report(source, key, 'an IANA zone that is known here');
  // A newer name than this platform knows is still worth showing beside the time.
  return zone.includes('/') ? zone : undefined;
};

const read = objectOf<FeedEvent>(
  {
    id: readLine,
    title: readLine,
    start: readDate,
    end: readEnd,
    timeZone: readZone,
    dateText: readLine,
    summary: readText,
    url: readUrl,
    language: readLanguage,
    status: (source, key) => readStatus(source, key) ?? 'scheduled',
    // A word that is none of ours may be all that matters: "sold out".
    statusText: (source) =>
      readStatus(quiet(source), 'status') ? undefined : readLine(quiet(source), 'status'),
    previousStart: readDate,
    mode: oneOf<EventMode>(['inPerson', 'online', 'hybrid']),
    places: readPlaces,
    areas: readAreas,
    parties: listOf(
      objectOf<Party>({ role: readLine, title: readLine, name: readLine, org: readLine }),
    ),
    photos: listOf(readPhoto, 50),
    topics: readLines,
    register: objectOf<Registration>({ url: readUrl, label: readLine, closes: readDate }, 'url'),
    showFrom: readDate,
    showUntil: readDate,
  },
  'id',
  'title',
);

/** One event, or nothing when it lacks an id, a title, or any word on its date. */
export const readEvent: Reader<FeedEvent> = (source, key) => {
  const event = read(source, key);
  return !event || isDated(event) ? event : tellUndated(source, key);
};

function isDated({ start, dateText }: When): boolean {
  return start !== undefined || dateText !== undefined;
}

function tellUndated({ members, path, problems }: Source, key: string): undefined {
  const own = { members: members[key] as Source['members'], path: `${path}[${key}]`, problems };
  return report(own, 'start', 'a start or a dateText', true);
}
