import type { FeedEvent, Party, Registration, When } from './feed.ts';
import { precisionOf, toUtc } from './dates.ts';
import { readAreas, readPlace } from './read-area.ts';
import { readPhoto } from './read-photo.ts';
import {
  readDate,
  readLanguage,
  readLine,
  readLines,
  readList,
  readMember,
  readObject,
  readText,
  readUrl,
  readWord,
  report,
  type Source,
} from './read.ts';
import { isKnownZone } from './zones.ts';

/** One event, or nothing when it lacks an id, a title, or any word on its date. */
export function readEvent(source: Source): FeedEvent | undefined {
  const id = readLine(source, 'id');
  const title = readLine(source, 'title');
  const when = readWhen(source);
  if (!id) return report(source, 'id', 'the id that an event needs', true);
  if (!title) return report(source, 'title', 'the title that an event needs', true);
  if (!when.start && !when.dateText) return report(source, 'start', 'a start or a dateText', true);
  return {
    id,
    title,
    ...when,
    summary: readText(source, 'summary'),
    url: readUrl(source, 'url'),
    language: readLanguage(source, 'language'),
    status: readStatus(source),
    previousStart: readDate(source, 'previousStart'),
    mode: readWord(source, 'mode', ['inPerson', 'online', 'hybrid']),
    places: readList(source, 'places', readPlace, 20),
    areas: readAreas(source),
    parties: readList(source, 'parties', readParty, 100),
    photos: readList(source, 'photos', readPhoto, 50),
    topics: readLines(source, 'topics'),
    register: readRegistration(source),
    showFrom: readDate(source, 'showFrom'),
    showUntil: readDate(source, 'showUntil'),
  };
}

function readStatus(source: Source): FeedEvent['status'] {
  // Both spellings are in use, and an event that is off must never look as if it were on.
  if (/^cancell?ed$/i.test(String(readMember(source, 'status')))) return 'cancelled';
  const others = ['scheduled', 'tentative', 'postponed', 'rescheduled', 'movedOnline'] as const;
  return readWord(source, 'status', others) ?? 'scheduled';
}

function readWhen(source: Source): When {
  const start = readDate(source, 'start');
  let end = readDate(source, 'end');
  let timeZone = readLine(source, 'timeZone');
  if (end && (!start || precisionOf(end) !== precisionOf(start))) {
    end = report(source, 'end', 'a date as precise as the start');
  } else if (end && start && toUtc(end) < toUtc(start)) {
    end = report(source, 'end', 'a date that is not before the start');
  }
  if (timeZone && start?.length !== 16) {
    timeZone = report(source, 'timeZone', 'a zone only beside a time');
  } else if (timeZone && !isKnownZone(timeZone)) {
    report(source, 'timeZone', 'an IANA zone that is known here');
    // A newer name than this platform knows is still worth showing beside the time.
    if (!/^[A-Z][A-Za-z_]+(\/[\w+-]+)+$/.test(timeZone)) timeZone = undefined;
  }
  return { start, end, timeZone, dateText: readLine(source, 'dateText') };
}

function readParty(source: Source): Party | undefined {
  const party = {
    role: readLine(source, 'role'),
    title: readLine(source, 'title'),
    name: readLine(source, 'name'),
    org: readLine(source, 'org'),
  };
  return party.title || party.name || party.org ? party : undefined;
}

function readRegistration(parent: Source): Registration | undefined {
  const source = readObject(parent, 'register');
  const url = source && readUrl(source, 'url');
  return url
    ? { url, label: readLine(source, 'label'), closes: readDate(source, 'closes') }
    : undefined;
}
