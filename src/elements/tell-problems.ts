import type { ParsedFeed } from '../model/parse-feed.ts';

const told = new WeakSet<ParsedFeed>();

/** One line a feed, however many elements show it. */
export function tellProblems(parsed: ParsedFeed, name: string): void {
  const [first] = parsed.problems;
  if (!first || told.has(parsed)) return;
  told.add(parsed);
  const count = parsed.problems.length;
  console.warn(`Convene: ${name}: ${first.path}: ${first.message} (1 of ${count})`);
}
