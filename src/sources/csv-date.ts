import type { ColumnKind } from './csv-columns.ts';
import type { Row } from './csv-row.ts';
import { readDate, type DatePhrase } from './date-phrases.ts';
import { withoutContacts } from './without-contacts.ts';

/** How a table's dates are to be read. */
export interface CsvReading {
  /** In which order 07/08/2024 is written, column by column. */
  readonly orders: ReadonlyMap<ColumnKind, 'dmy' | 'mdy'>;
  /** The same for columns that don't say. */
  readonly order?: 'dmy' | 'mdy';
  readonly languages: readonly string[];
}

/** A cell's date; without a start, whether its words are still worth showing: "autumn" and 07/08/2024 are, 31 June and 45496 are not. */
export type DateCell = Pick<DatePhrase, 'start' | 'until' | 'timeZone'> & {
  readonly isShowable?: boolean;
};

/** Reads a cell that should hold a date, in each language; tells what is wrong with one that can't be read for sure. */
export function readDateCell(row: Row, kind: ColumnKind, reading: CsvReading): DateCell {
  const cell = row.raw(kind);
  const order = reading.orders.get(kind) ?? reading.order;
  const tries = reading.languages.map((language) => readDate(cell, { language, order }));
  const found = tries.find((phrase) => phrase?.start) ?? tries.find((phrase) => phrase?.refused);
  if (found?.start) return found;
  const got = `got "${withoutContacts(cell).slice(0, 60)}"`;
  if (found?.refused === 'ambiguous-order') {
    const fix = `${eitherWay(cell)}, or name the order in the column’s title: "Start (DD/MM/YYYY)".`;
    row.report(kind, 'date-ambiguous', `day and month could be either way round, ${got}`, fix);
    return { isShowable: true };
  }
  const isSerial = /^\d{5}(?:\.\d+)?$/.test(cell);
  const reasons: Record<string, string> = {
    'no-year': 'the year is missing',
    'no-such-day': 'there is no such day',
  };
  const reason = reasons[found?.refused ?? ''] ?? 'expected a date';
  row.report(
    kind,
    'date-unreadable',
    `${reason}, ${got}${isSerial ? ', a spreadsheet’s number for one' : ''}`,
    'Write 2024-07-23, or 2024-07 where only the month is known.',
  );
  return { isShowable: found?.refused !== 'no-such-day' && /\p{L}{2}/u.test(cell) };
}

function eitherWay(cell: string): string {
  const [, one = '', two = '', year] = /^(\d{1,2})\D(\d{1,2})\D(\d{4})/.exec(cell) ?? [];
  const [a, b] = [one, two].map((part) => part.padStart(2, '0'));
  return year ? `Write ${year}-${b}-${a} or ${year}-${a}-${b}` : 'Write it as 2024-07-23';
}
