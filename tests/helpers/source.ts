import type { Problem } from '../../src/model/feed.ts';
import type { Reader, Source } from '../../src/model/read.ts';

/** A source of one member named `it`, and the problems that reading it will leave. */
export function sourceOf(value: unknown, base?: string): Source & { problems: Problem[] } {
  return { members: { it: value }, path: '', base, problems: [] };
}

/** What a reader makes of a value, and how many problems it tells. */
export function readWith<Value>(
  reader: Reader<Value>,
  value: unknown,
  base?: string,
): { value: Value | undefined; problems: number } {
  const source = sourceOf(value, base);
  return { value: reader(source, 'it'), problems: source.problems.length };
}
