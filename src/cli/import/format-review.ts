import type { Item } from '../../model/feed.ts';
import type { ReviewEntry, SourceProblem } from '../../sources/source.ts';

export interface Reviewed {
  /** The address or file that was read. */
  readonly from: string;
  readonly items: readonly Pick<Item, 'title' | 'id'>[];
  readonly problems: readonly SourceProblem[];
  readonly review: readonly ReviewEntry[];
}

/**
 * What was read, what was inferred and what was left out, as Markdown for a person who decides on it. Each inferred value
 * stands with its reason and the words that it was read from.
 */
export function formatReview({ from, items, problems, review }: Reviewed): string {
  const proposed = review.filter(({ standing }) => standing !== 'withheld');
  const withheld = review.filter(({ standing }) => standing === 'withheld');
  return [
    `# To review: ${inline(from)}`,
    '',
    items.length === 1 ? '1 item was read:' : `${String(items.length)} items were read:`,
    '',
    ...items
      .slice(0, 200)
      .map(({ title, id }, index) => `${String(index)}. ${inline(title ?? id)}`),
    '',
    ...section('Proposed: confirm each, or correct it in the proposal', proposed),
    ...section(
      'Not proposed, since the source is not plain enough: add it if it is right',
      withheld,
    ),
    ...problemLines(problems),
  ].join('\n');
}

function section(title: string, entries: readonly ReviewEntry[]): string[] {
  if (!entries.length) return [];
  const lines = entries.flatMap(({ path, value, reason, quote }) => [
    `- [ ] \`${path.replaceAll('`', '')}\`: ${inline(formatValue(value))}  `,
    `  ${inline(reason)}`,
    ...(quote ? [`  > ${inline(quote)}`] : []),
  ]);
  return [`## ${title}`, '', ...lines, ''];
}

function problemLines(problems: readonly SourceProblem[]): string[] {
  if (!problems.length) return [];
  const lines = problems.map(
    ({ where, message, fix }) => `- ${inline(where)}: ${inline(message)}. ${inline(fix)}`,
  );
  return ['## Problems', '', ...lines, ''];
}

const formatValue = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** Text on one line that Markdown takes for nothing but text. */
const inline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .slice(0, 500);
