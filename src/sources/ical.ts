import { addDays } from './add-days.ts';
import { blankItem } from './blank.ts';
import { splitCalendar } from './ical-components.ts';
import { readIcalEvent } from './ical-event.ts';
import { readContentLines } from './ical-lines.ts';
import { readProperties, type IcalProperties } from './ical-properties.ts';
import { readSeries, type ReadVevent, type SeriesWindow } from './ical-series.ts';
import type { ZoneReading } from './ical-time.ts';
import { readWhen } from './ical-when.ts';
import { zoneNames } from './ical-zone.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { fingerprint } from './item-text.ts';
import { ProblemList } from './problem-list.ts';
import { readLanguage } from './source-language.ts';
import type { ImportContext, ImportResult } from './source.ts';

/** How far an event that recurs is followed. */
export interface IcalOptions {
  /** Months from `now` on; 12 unless told. One month back is always read. */
  readonly monthsAhead?: number;
  /** Dates of one series; 50 unless told. */
  readonly datesPerSeries?: number;
}

/**
 * Reads iCalendar (https://www.rfc-editor.org/rfc/rfc5545): each event, or series of events, is an item. Guests, organisers and
 * what is marked private or confidential are left out.
 */
export function importIcal(
  input: string | Uint8Array,
  context: ImportContext & IcalOptions,
): ImportResult {
  const problems = new ProblemList();
  const { lines, unreadable } = readContentLines(input, context.contentType);
  const parts = splitCalendar(lines);
  if (!parts.isCalendar) {
    problems.add(
      'not-a-calendar',
      'the whole file',
      'expected a calendar, which begins with BEGIN:VCALENDAR',
      'Look for the address that ends with .ics, or export the calendar again.',
    );
    return { items: [], problems: problems.all() };
  }
  if (unreadable > 0) {
    problems.add(
      'encoding',
      'the whole file',
      `${unreadable} characters can't be read`,
      'Save or serve the calendar as UTF-8.',
    );
  }
  if (parts.lostEvent) {
    problems.add(
      'cut-off',
      'end of the file',
      'the file ends inside an event, which is left out',
      'Fetch or export it again.',
    );
  }
  if (parts.events.length === 0) {
    problems.add(
      'no-events',
      'the whole file',
      parts.others > 0 ? 'it holds tasks or notes, but no events' : 'it holds no events',
      'Look whether this is the right calendar.',
    );
  }
  const head = readProperties(parts.head);
  if (head.text('version') === '1.0') {
    problems.add(
      'old-format',
      'the whole file',
      'it is a vCalendar 1.0 of 1996, of which only the plain parts can be read',
      'Export it as iCalendar 2.0.',
    );
  }
  const names = zoneNames(parts.zones.map(readProperties));
  const zones: ZoneReading = { names, home: names(head.text('x-wr-timezone')) };
  const vevents = parts.events.map((event, index) =>
    readVevent(readProperties(event), `VEVENT ${index + 1}`, head, zones, context, problems),
  );
  const items = toItems(
    vevents.filter((event) => event !== undefined),
    zones,
    context,
    problems,
  );
  return { items, problems: problems.all() };
}

function readVevent(
  properties: IcalProperties,
  number: string,
  head: IcalProperties,
  zones: ZoneReading,
  context: ImportContext,
  problems: ProblemList,
): ReadVevent | undefined {
  const secrecy = properties.text('class').toUpperCase();
  if (secrecy === 'PRIVATE' || secrecy === 'CONFIDENTIAL') {
    return problems.add(
      'private-event',
      number,
      `it is marked ${secrecy} and was left out`,
      'Mark it as public in the calendar if it may be published.',
    );
  }
  const title = properties.text('summary').slice(0, 60);
  const where = title ? `${number}, "${title}"` : number;
  for (const line of properties.unreadable) {
    const [name] = /^[\w-]{1,40}/.exec(line) ?? ['a line without a name'];
    problems.add(
      'line-unreadable',
      `${number}, ${name}`,
      'the line breaks the rules of iCalendar and was passed over',
      'Export the calendar again, or mend the line.',
    );
  }
  const when = readWhen(properties, zones);
  if (!when) {
    return problems.add(
      'no-date',
      where,
      'the event has no DTSTART that can be read',
      'Give it a date in the calendar.',
    );
  }
  if (when.start.unknownZone) {
    problems.add(
      'zone-unknown',
      where,
      `the time zone "${when.start.unknownZone.slice(0, 60)}" is unknown; the time is kept without a zone`,
      'Choose a zone such as Asia/Kathmandu in the calendar.',
    );
  }
  if (when.hasWrongEnd) {
    problems.add(
      'end-before-start',
      where,
      'it ends before it begins; the end was left out',
      'Mend the end in the calendar.',
    );
  }
  const uid = publicUid(properties.text('uid').slice(0, 500));
  if (!uid) {
    problems.add(
      'no-uid',
      where,
      'the event has no UID; its id is made of its title and date',
      'Nothing to do unless one of the two changes.',
    );
  }
  const id =
    uid || `event-${fingerprint(`${title}|${when.start.local}|${properties.text('location')}`)}`;
  const event = readIcalEvent(properties, id, context.url, where, problems);
  const isCancelled = head.text('method').toUpperCase() === 'CANCEL';
  return (
    event && {
      properties,
      when,
      where,
      event: isCancelled ? { ...event, status: 'cancelled' } : event,
    }
  );
}

/** A UID may look like an e-mail address (`20240723T0900-17@example.org`), but must not be somebody's own. */
function publicUid(uid: string): string {
  return /^(?:mailto:)?[a-z]+[._-][a-z]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(uid)
    ? `event-${fingerprint(uid)}`
    : uid;
}

/** One item a UID; its dates and changes are that item's events. */
function toItems(
  vevents: readonly ReadVevent[],
  zones: ZoneReading,
  context: ImportContext & IcalOptions,
  problems: ProblemList,
): ImportedItem[] {
  const window = windowAround(context);
  const language = readLanguage(context.language);
  const series = new Map<string, { master?: ReadVevent; changes: ReadVevent[] }>();
  for (const vevent of vevents) {
    const { id } = vevent.event;
    const known = series.get(id) ?? { changes: [] };
    series.set(id, known);
    if (vevent.properties.text('recurrence-id')) known.changes.push(vevent);
    else if (!known.master) known.master = vevent;
    else if (known.master.when.start.local !== vevent.when.start.local) {
      const own = `${id}/${vevent.when.start.local}`;
      series.set(own, { master: { ...vevent, event: { ...vevent.event, id: own } }, changes: [] });
      problems.add(
        'uid-repeated',
        vevent.where,
        'its UID stands for another event too',
        'Give every event a UID of its own.',
      );
    } else if (sequenceOf(vevent) >= sequenceOf(known.master)) known.master = vevent;
  }
  return [...series].flatMap(([id, { master, changes }]) => {
    const events = readSeries(master, changes, zones, window, problems);
    const first = (master ?? changes[0])?.event;
    if (!first || events.length === 0) return [];
    const { title, url, topics } = first;
    return [{ ...blankItem({ id, title, url, language, kind: 'event' }), tags: topics, events }];
  });
}

function sequenceOf({ properties }: ReadVevent): number {
  return Number(properties.text('sequence')) || 0;
}

/** From a month before now to so many months after it. */
function windowAround({
  now,
  monthsAhead = 12,
  datesPerSeries = 50,
}: ImportContext & IcalOptions): SeriesWindow {
  const today = now.toISOString().slice(0, 10);
  const end = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsAhead, now.getUTCDate()),
  );
  return {
    from: addDays(today, -31),
    today,
    to: end.toISOString().slice(0, 10),
    limit: datesPerSeries,
  };
}
