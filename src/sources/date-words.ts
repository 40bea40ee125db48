import { daysBetween } from './calendar-day.ts';
import { partialAt, type Partial } from './date-parts.ts';
import { dayString, pad, type DateReading, type DateToken } from './date-tokens.ts';

/** Why a phrase is no plain date. */
export type Refusal =
  'no-year' | 'ambiguous-order' | 'no-such-day' | 'several-days' | 'end-before-start' | 'unclear';

/** A phrase as far as its dates go. */
export interface Found {
  /** The index of the first token after the phrase. */
  readonly next: number;
  readonly start?: string;
  readonly until?: string;
  readonly offset?: string;
  readonly refused?: Refusal;
}

/** A date or span of dates written with the months' names, if one begins at the token. */
export function wordsAt(
  tokens: readonly DateToken[],
  at: number,
  reading: DateReading,
): Found | undefined {
  const parts: Partial[] = [];
  const joints: string[] = [];
  let next = at;
  for (;;) {
    const part = partialAt(tokens, next, reading);
    if (part === undefined) break;
    const last = parts.at(-1);
    if (last !== undefined && !mayFollow(last, part, joints.at(-1) ?? '')) break;
    parts.push(part);
    next = part.next;
    const joint = jointAt(tokens, next);
    if (joint === undefined) break;
    joints.push(joint.kind);
    next = joint.next;
  }
  const [first] = parts;
  if (first === undefined) return undefined;
  // A month by itself, a bare number or numbers joined without a month are only words.
  const said = parts.find((part) => part.month !== undefined);
  if (
    said === undefined ||
    (parts.length === 1 && first.day === undefined && first.year === undefined)
  ) {
    return undefined;
  }
  joints.length = parts.length - 1;
  return resolve(parts, joints, tokens, at);
}

function jointAt(
  tokens: readonly DateToken[],
  at: number,
): { kind: string; next: number } | undefined {
  const kind = tokens[at]?.kind;
  if (kind === 'range' || kind === 'and') return { kind, next: at + 1 };
  if (kind !== 'comma') return undefined;
  return tokens[at + 1]?.kind === 'and'
    ? { kind: 'and', next: at + 2 }
    : { kind: 'comma', next: at + 1 };
}

function mayFollow(last: Partial, part: Partial, joint: string): boolean {
  if ((last.day === undefined) !== (part.day === undefined)) return false;
  // "12 March 2024 — 25 people": what follows a year must be a date of its own.
  if (last.year !== undefined) {
    return joint === 'range' && part.year !== undefined && part.month !== undefined;
  }
  // "3, 4 and 5 May" is a list of days; "in May, 5 people" and "May 3, June 4" are not.
  return joint !== 'comma' || part.month === undefined || last.month === undefined;
}

function resolve(
  parts: readonly Partial[],
  joints: readonly string[],
  tokens: readonly DateToken[],
  at: number,
): Found {
  const next = parts.at(-1)?.next ?? at + 1;
  const year = parts.at(-1)?.year;
  const month = parts.find((part) => part.month !== undefined)?.month;
  if (year === undefined || month === undefined) return { next, refused: 'no-year' };
  const between = tokens[at - 1]?.kind === 'between';
  const listed = tokens[at - 1]?.kind === 'and' && tokens[at - 2]?.kind === 'number';
  const more =
    tokens[next]?.kind === 'range' && tokens[next + 1]?.kind === 'number' && parts.length > 1;
  if ((listed && !between) || more) return { next, refused: 'several-days' };

  const dates = datesOf(parts, month, year);
  const start = dates[0];
  const until = dates.at(-1);
  if (start === undefined || until === undefined || dates.includes(undefined)) {
    return { next, refused: 'no-such-day' };
  }
  if (parts.length === 1) return { next, start };
  if (parts.length === 2 && (joints[0] === 'range' || between))
    return ordered({ next, start, until });
  const consecutive = dates.every((date, i) => i === 0 || follows(dates[i - 1] ?? '', date ?? ''));
  return consecutive && !joints.includes('range') && start.length === 10
    ? { next, start, until }
    : { next, refused: 'several-days' };
}

function datesOf(parts: readonly Partial[], month: number, year: number): (string | undefined)[] {
  let current = month;
  const months = parts.map((part) => (current = part.month ?? current));
  const lastMonth = months.at(-1) ?? month;
  return parts.map((part, i) => {
    const own = months[i] ?? month;
    // "30 Dec – 2 Jan 2025" begins in the year before.
    const itsYear = part.year ?? (own > lastMonth ? year - 1 : year);
    if (part.day === undefined) return `${itsYear}-${pad(own)}`;
    return dayString(itsYear, own, part.day);
  });
}

function follows(day: string, next: string): boolean {
  return day.length === 10 && next.length === 10 && daysBetween(day, next) === 1;
}

/** The span, unless it ends before it starts; the same day twice is one day. */
export function ordered(found: Found): Found {
  const { start = '', until = '', next } = found;
  if (until === start) return { ...found, until: undefined };
  return until > start ? found : { next, refused: 'end-before-start' };
}
