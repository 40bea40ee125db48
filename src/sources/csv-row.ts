import type { ColumnKind, Columns } from './csv-columns.ts';
import type { ProblemList } from './problem-list.ts';
import { oneLine } from './html-text.ts';
import { withoutContacts } from './without-contacts.ts';

/** One row of a table, by the kinds of its columns. */
export interface Row {
  /** The row's number in the sheet, as in `row 7`. */
  readonly number: string;
  /** A cell's words as they stand, on one line; `''` where there are none. */
  raw(kind: ColumnKind): string;
  /** The same without e-mail addresses and telephone numbers. */
  line(kind: ColumnKind): string;
  /** Of all its lines. */
  text(kind: ColumnKind): string;
  /** Tells what is wrong with a cell. */
  report(kind: ColumnKind, code: string, message: string, fix: string): undefined;
}

/** What a sheet writes where a formula failed. */
const failed = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!)$/i;

/** Reads the cells of a row by its columns. */
export function readRow(
  cells: readonly string[],
  index: number,
  columns: Columns,
  problems: ProblemList,
): Row {
  const number = `row ${index + 1}`;
  const text = (kind: ColumnKind) => {
    const cell = cells[columns.at.get(kind) ?? -1]?.trim() ?? '';
    return failed.test(cell) ? '' : cell;
  };
  const raw = (kind: ColumnKind) => oneLine(text(kind));
  return {
    number,
    raw,
    text,
    line: (kind) => withoutContacts(raw(kind)),
    report(kind, code, message, fix) {
      const title = columns.titles[columns.at.get(kind) ?? -1] ?? kind;
      return problems.add(code, `${number}, ${title}`, message, fix);
    },
  };
}
