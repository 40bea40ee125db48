import type { DateReading, DateToken } from './date-tokens.ts';

/** One end of a date phrase, as far as it was written out. */
export interface Partial {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** The index of the first token after it. */
  readonly next: number;
}

/** The longest partial date at a token: a day, a month, or both in either order, with the year that follows. */
export function partialAt(
  tokens: readonly DateToken[],
  at: number,
  { language = 'en' }: DateReading = {},
): Partial | undefined {
  let next = at;
  if (tokens[next]?.kind === 'weekday') next = skip(tokens, next + 1, ['comma', 'of']);
  const first = tokens[next];
  if (first?.kind === 'number') {
    if (first.value < 1 || first.value > 31) return undefined;
    // German writes "23. Juli"; in English the dot ends a sentence.
    const dotted = tokens[next + 1]?.kind === 'dot' && !language.startsWith('en');
    const after = skip(tokens, next + (dotted ? 2 : 1), ['of']);
    const month = tokens[after];
    if (month?.kind === 'month')
      return withYear(tokens, { day: first.value, month: month.value, next: after + 1 });
    return withYear(tokens, { day: first.value, next: next + (dotted ? 2 : 1) });
  }
  if (first?.kind !== 'month') return undefined;
  const after = skip(tokens, next + 1, ['of']);
  const day = tokens[after];
  if (day?.kind === 'number' && day.value >= 1 && day.value <= 31) {
    return withYear(tokens, { day: day.value, month: first.value, next: after + 1 });
  }
  return withYear(tokens, { month: first.value, next: next + 1 });
}

function withYear(tokens: readonly DateToken[], partial: Partial): Partial {
  const after = skip(tokens, partial.next, ['comma', 'of']);
  const year = tokens[after];
  return year?.kind === 'year' ? { ...partial, year: year.value, next: after + 1 } : partial;
}

function skip(tokens: readonly DateToken[], at: number, kinds: readonly string[]): number {
  return kinds.includes(tokens[at]?.kind ?? '') ? at + 1 : at;
}
