import type { DateString, When } from '../model/feed.ts';
import { isDate } from '../model/dates.ts';
import { isKnownZone } from '../model/zones.ts';
import type { ColumnKind } from './csv-columns.ts';
import { readDateCell, type CsvReading } from './csv-date.ts';
import type { Row } from './csv-row.ts';
import { limitLine } from './item-text.ts';
import { withoutContacts } from './without-contacts.ts';

/** When the event of a row is. A date that can't be read for sure is kept in its own words only; nothing when there are none. */
export function readRowWhen(row: Row, reading: CsvReading): When | undefined {
  const words = row.raw('start');
  if (!words) {
    return row.report(
      'start',
      'no-date',
      'there is no date',
      'Write one such as 2024-07-23, or words such as "To be announced".',
    );
  }
  const first = readDateCell(row, 'start', reading);
  if (!first.start)
    return first.isShowable ? { dateText: limitLine(row.line('start')) } : undefined;
  const last = row.raw('end') ? readDateCell(row, 'end', reading) : undefined;
  const start = withTime(first.start, row, 'startTime');
  const closing = last?.until ?? last?.start ?? first.until;
  const end = closing ?? (row.raw('endTime') ? first.start.slice(0, 10) : undefined);
  return settled(start, end && withTime(end, row, 'endTime'), readZone(row) ?? first.timeZone, row);
}

/** A day of a column that holds one date: publication, the end of registration. */
export function readDay(row: Row, kind: ColumnKind, reading: CsvReading): DateString | undefined {
  const found = row.raw(kind) ? readDateCell(row, kind, reading) : undefined;
  return found?.start?.slice(0, 10);
}

function withTime(day: DateString, row: Row, kind: 'startTime' | 'endTime'): DateString {
  const cell = row.raw(kind);
  if (!cell || day.length !== 10) return day;
  const [, hour = '', minute = '00', half = ''] =
    /^(\d{1,2})(?:[:.hH]\s?(\d{2})?)?(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(cell) ?? [];
  const isSure = hour !== '' && (half !== '' || /[:.h]/i.test(cell));
  const twelve = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const date = `${day}T${String(twelve).padStart(2, '0')}:${minute}`;
  if (isSure && isDate(date) && (!half || Number(hour) <= 12)) return date;
  row.report(
    kind,
    'time-unreadable',
    `expected a time like 09:00, got "${withoutContacts(cell).slice(0, 30)}"`,
    'Write 09:00 or 14:30.',
  );
  return day;
}

/** The end as precise as the start and not before it, and a zone only beside a time. */
function settled(
  start: DateString,
  end: DateString | undefined,
  timeZone: string | undefined,
  row: Row,
): When {
  const precision = end ? Math.min(start.length, end.length) : start.length;
  const isOneDay = end?.length === 10 && start.length === 16 && start.startsWith(end);
  const [from, to] = isOneDay
    ? [start, undefined]
    : [start.slice(0, precision), end?.slice(0, precision)];
  if (to && to < from) {
    row.report(
      'end',
      'end-before-start',
      `the end, ${to}, is before the start, ${from}; it was left out`,
      'Mend one of the two.',
    );
    return { start, timeZone: start.length === 16 ? timeZone : undefined };
  }
  if (!isOneDay && end && precision < start.length) {
    row.report(
      'endTime',
      'end-less-precise',
      'the end is told less precisely than the start; both are kept as the less precise',
      'Give both a time, or neither.',
    );
  }
  return {
    start: from,
    end: to === from ? undefined : to,
    timeZone: from.length === 16 ? timeZone : undefined,
  };
}

function readZone(row: Row): string | undefined {
  const zone = row.raw('timeZone').replace(/\s+/g, '_');
  if (!zone || zone === 'UTC') return zone || undefined;
  if (/^[A-Za-z_]+(?:\/[\w+-]+){1,2}$/.test(zone) && isKnownZone(zone)) return zone;
  return row.report(
    'timeZone',
    'zone-unknown',
    `expected a zone like Asia/Kathmandu, got "${zone.slice(0, 40)}"`,
    'Write the zone by its city: Asia/Kathmandu, Africa/Nairobi.',
  );
}
