import Papa from 'papaparse';
import { readColumns } from './csv-columns.ts';
import type { ImportContext } from './source.ts';

/** Whether a text is a table: its columns are titled as one's are, or its name or type says so and its rows are alike. */
export function looksLikeTable(
  text: string,
  { url = '', contentType = '' }: Pick<ImportContext, 'url' | 'contentType'>,
): boolean {
  const head = text.slice(0, 20_000).replace(/^sep=.\r?\n/i, '');
  const { data } = Papa.parse<string[]>(head, {
    preview: 20,
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.some((row) => row.length > 1 && readColumns(row) !== undefined)) return true;
  const isNamed =
    /\.(?:csv|tsv)(?:[?#]|$)|[?&](?:output|format)=(?:csv|tsv)\b/i.test(url) ||
    /\b(?:csv|tab-separated-values)\b/i.test(contentType);
  const width = rows[0]?.length ?? 0;
  const alike = rows.filter((row) => row.length === width).length;
  const isRegular = width > 1 && alike >= Math.max(2, rows.length - 1);
  return (
    isNamed ||
    (isRegular && width > 2 && rows.every((row) => row.every((cell) => cell.length < 400)))
  );
}
