import Papa from 'papaparse';
import type { FeedEvent, Photo } from '../model/feed.ts';
import { blankEvent, blankItem } from './blank.ts';
import { readRowAreas, readRowPlaces } from './csv-areas.ts';
import { readColumns, type Columns } from './csv-columns.ts';
import { readRow, type Row } from './csv-row.ts';
import type { CsvReading } from './csv-date.ts';
import { readDay, readRowWhen } from './csv-when.ts';
import { modeOf, statusOf } from './csv-words.ts';
import { decode } from './decode.ts';
import { slug } from './fold.ts';
import { readHtmlContent } from './html-content.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { limitLine, limitText } from './item-text.ts';
import { ProblemList } from './problem-list.ts';
import { readLanguage } from './source-language.ts';
import type { ImportContext, ImportResult } from './source.ts';
import { readAddress } from './web-address.ts';

/** What a table can't say of itself. */
export interface CsvOptions {
  /** How 07/08/2024 is written: day or month first. Without it, or a column's title that says so, such a date is refused. */
  readonly dateOrder?: 'dmy' | 'mdy';
}

const longest = 20_000;

/**
 * Reads a table of events, one a row: CSV, TSV or a sheet published as CSV. Columns are known by their titles, in English, Spanish,
 * French or Portuguese. Countries have their roles from the columns they stand in. Rows are numbered as in the sheet.
 */
export function importCsv(
  input: string | Uint8Array,
  context: ImportContext & CsvOptions,
): ImportResult {
  const problems = new ProblemList();
  const { text } = decode(input, context.contentType);
  const rows = toRows(text);
  const head = rows.slice(0, 20).findIndex((row) => readColumns(row) !== undefined);
  const columns = readColumns(rows[head] ?? []);
  if (!columns) {
    tellNoHead(text, rows, problems);
    return { items: [], problems: problems.all() };
  }
  if (columns.unread.length > 0) {
    const titles = columns.unread.slice(0, 20).map((title) => `"${title.slice(0, 40)}"`);
    problems.add(
      'columns-unread',
      `row ${head + 1}`,
      `nothing is read from ${titles.join(', ')}`,
      'Nothing to do, unless one of them should be: then rename it.',
    );
  }
  if (rows.length - head > longest) {
    problems.add(
      'too-many',
      `row ${longest + head + 1}`,
      `the table has ${rows.length} rows, of which the first ${longest} were read`,
      'Part it into several tables.',
    );
  }
  const items = new Map<string, ImportedItem>();
  rows.slice(head + 1, head + longest).forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const row = readRow(cells, head + 1 + index, columns, problems);
    const item = readItem(row, columns, context);
    if (!item) return;
    if (!items.has(item.id)) items.set(item.id, item);
    else
      row.report(
        'title',
        'row-repeated',
        `a row with the id "${item.id.slice(0, 80)}" was there already`,
        'Give one of the two another id, or take it out.',
      );
  });
  if (items.size === 0) {
    problems.add(
      'no-rows',
      'the whole table',
      'no row could be read',
      'Fill in at least a title and a date.',
    );
  }
  return { items: [...items.values()], problems: problems.all() };
}

function toRows(text: string): string[][] {
  // Excel's own line, by which it tells itself the delimiter.
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = stated?.[1] ?? '';
  const table = stated ? text.slice(stated[0].length) : text;
  const { data } = Papa.parse<string[]>(table, {
    delimiter,
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  return data;
}

function tellNoHead(text: string, rows: readonly string[][], problems: ProblemList): void {
  if (/^\s*(?:<!doctype|<html)/i.test(text)) {
    problems.add(
      'not-a-table',
      'the whole file',
      'expected a table, got a web page',
      'In Google Sheets choose File, Share, Publish to web, and there CSV.',
    );
    return;
  }
  const first = rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  const got = first
    .slice(0, 8)
    .map((cell) => `"${cell.trim().slice(0, 30)}"`)
    .join(', ');
  problems.add(
    'no-columns',
    'row 1',
    `expected the columns’ titles, at least Title and Start, got ${got || 'nothing'}`,
    'Write the titles in the first row: Title, Start, End, Place, Country, Link.',
  );
}

function readItem(
  row: Row,
  columns: Columns,
  context: ImportContext & CsvOptions,
): ImportedItem | undefined {
  const title = limitLine(row.line('title'));
  if (!title)
    return row.report('title', 'no-title', 'there is no title', 'Write one, or empty the row.');
  const language = readLanguage(row.raw('language')) ?? readLanguage(context.language);
  const reading: CsvReading = {
    orders: columns.orders,
    order: context.dateOrder,
    languages: [...new Set([language?.slice(0, 2) ?? 'en', 'en', 'es', 'fr', 'pt'])],
  };
  const url = readLink(row, 'url', context);
  const hasDates = columns.at.has('start');
  const when = hasDates ? readRowWhen(row, reading) : undefined;
  if (hasDates && !when) return undefined;
  const id =
    row.raw('id') ||
    [slug(title), when?.start?.slice(0, 10) ?? ''].filter(Boolean).join('-') ||
    url ||
    title;
  const summary = limitText(readHtmlContent(row.text('summary')).text) || undefined;
  const topics = row
    .line('topics')
    .split(/[,;|]/)
    .map((topic) => topic.trim())
    .filter(Boolean)
    .slice(0, 50);
  const photo = readPhoto(row, context);
  const item = {
    ...blankItem({ id, title, url, language }),
    tags: topics,
    published: readDay(row, 'published', reading),
  };
  if (!when) return { ...item, summary, photo };

  const { places, mode } = readRowPlaces(row, reading.languages);
  const register = readLink(row, 'register', context);
  const event: FeedEvent = blankEvent({
    ...{ id, title, url, summary, ...when, places, topics },
    status:
      readWord(
        row,
        'status',
        statusOf,
        'scheduled, tentative, cancelled, postponed, rescheduled or moved online',
      ) ?? 'scheduled',
    mode: readWord(row, 'mode', modeOf, 'in person, online or hybrid') ?? mode,
    areas: readRowAreas(row, reading.languages),
    photos: photo ? [photo] : [],
    register: register ? { url: register, closes: readDay(row, 'closes', reading) } : undefined,
  });
  return { ...item, kind: 'event', events: [event] };
}

function readWord<Word>(
  row: Row,
  kind: 'status' | 'mode',
  read: (cell: string) => Word | undefined,
  words: string,
): Word | undefined {
  const cell = row.line(kind);
  return cell === ''
    ? undefined
    : (read(cell) ??
        row.report(
          kind,
          'word-unknown',
          `expected ${words}, got "${cell.slice(0, 40)}"`,
          'Write one of these words, or leave it empty.',
        ));
}

function readLink(
  row: Row,
  kind: 'url' | 'register' | 'photo',
  context: ImportContext,
): string | undefined {
  const cell = row.raw(kind);
  if (!cell) return undefined;
  const address = /^www\./i.test(cell) ? `https://${cell}` : cell;
  const url = /^(?:https?:)?\/\//i.test(address) ? readAddress(address, context.url) : undefined;
  return (
    url ??
    row.report(
      kind,
      'address-unreadable',
      `expected an address that begins with https://, got "${row.line(kind).slice(0, 60)}"`,
      'Copy it whole from the browser.',
    )
  );
}

function readPhoto(row: Row, context: ImportContext): Photo | undefined {
  const url = readLink(row, 'photo', context);
  if (!url) return undefined;
  const alt = limitLine(row.line('alt'));
  if (!alt)
    row.report(
      'photo',
      'photo-without-alt',
      'nothing says what the picture shows',
      'Add a column "Photo alt" with a sentence about it.',
    );
  return { url, alt, credit: limitLine(row.line('credit')) || undefined, variants: [] };
}
