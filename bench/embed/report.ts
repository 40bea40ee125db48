import { median, spread } from '../table.ts';
import type { Case } from './cases.ts';
import type { Visit } from './measure.ts';
import { contenders, others } from './pages.ts';

export interface Figures {
  readonly visits: readonly Visit[];
  /** Of scripts and style sheets, as they came over the line. */
  readonly bytes: number;
  readonly requests: number;
}

/** Bytes that a mount leaves, by contender. */
export type Kept = Readonly<Record<string, number>>;

/** A case as a heading and a table in Markdown. */
export function formatCase({ title }: Case, figures: Readonly<Record<string, Figures>>): string {
  const of = (name: string, key: keyof Visit) => figures[name]!.visits.map((one) => one[key]);
  const rows = [...contenders, ...others].flatMap(({ name, title: words }) => {
    const own = figures[name];
    if (!own) return [];
    const ratio = (key: keyof Visit) =>
      (median(of(name, key)) / median(of('hand', key))).toFixed(2);
    return [
      [
        words,
        median(of(name, 'painted')).toFixed(0),
        ratio('painted'),
        spread(of(name, 'painted')),
        (own.bytes / 1000).toFixed(1),
        String(own.requests),
        median(of(name, 'shift')).toFixed(3),
        ratio('busy'),
        median(of(name, 'longTasks')).toFixed(0),
        ratio('heap'),
      ],
    ];
  });
  const heads = [
    ...['', 'painted, ms', '×', 'spread', 'JS + CSS, kB', 'requests', 'CLS'],
    ...['main thread ×', 'long tasks, ms', 'heap ×'],
  ];
  return `### ${title}\n\n${table([heads, heads.map(() => '---'), ...rows])}`;
}

export function formatKept(kept: Kept): string {
  const rows = Object.entries(kept).map(([words, bytes]) => [words, bytes.toFixed(0)]);
  return `### Mounted and unmounted\n\n${table([['', 'bytes kept a mount'], ['---', '---'], ...rows])}`;
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
