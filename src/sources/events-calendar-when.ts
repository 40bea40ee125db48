import type { When } from '../model/feed.ts';
import { isKnownZone } from '../model/zones.ts';
import { at, textAt } from './json-value.ts';
import type { ProblemList } from './problem-list.ts';
import { readMoment } from './read-moment.ts';

/** When an event of The Events Calendar is, by the clock of its place; nothing when its start can't be read. */
export function readTribeWhen(
  event: unknown,
  where: string,
  problems: ProblemList,
): When | undefined {
  const written = textAt(event, 'start_date');
  const start = readMoment(written);
  if (!start || start.day.length !== 10) {
    const got = written ? `"${written.slice(0, 40)}"` : 'nothing';
    return problems.add(
      'no-date',
      where,
      `expected a start_date like 2024-07-23 09:00:00, got ${got}`,
      'Give the event a date.',
    );
  }
  const ending = textAt(event, 'end_date');
  const end = readMoment(ending);
  if (at(event, 'all_day') === true || isWholeDays(written, ending)) {
    return { start: start.day, end: end && end.day > start.day ? end.day : undefined };
  }
  const local = `${start.day}T${start.time ?? '00:00'}`;
  const until = end ? `${end.day}T${end.time ?? '00:00'}` : '';
  if (until && until < local) {
    problems.add(
      'end-before-start',
      where,
      'it ends before it begins; the end was left out',
      'Mend the end of the event.',
    );
  }
  return {
    start: local,
    end: until > local ? until : undefined,
    timeZone: readZone(event, where, problems),
  };
}

/** A whole day is written as its first and its last second. */
function isWholeDays(start: string, end: string): boolean {
  return / 00:00:00$/.test(start) && / 23:59:(?:59|00)$/.test(end);
}

/** A site whose clock is set by an offset ("UTC+5.5") has no zone: its summer time isn't known. */
function readZone(event: unknown, where: string, problems: ProblemList): string | undefined {
  const zone = textAt(event, 'timezone');
  if (zone === 'UTC' || (/^[A-Za-z_]+(?:\/[\w+-]+){1,2}$/.test(zone) && isKnownZone(zone)))
    return zone;
  if (zone) {
    problems.add(
      'zone-unknown',
      where,
      `"${zone.slice(0, 40)}" is an offset and no time zone; the time is kept without one`,
      'Choose a city such as Kathmandu as the time zone in the settings of WordPress.',
    );
  }
  return undefined;
}
