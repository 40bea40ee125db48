import { pad, type DateToken } from './date-tokens.ts';

/** The times of day beside a date, in minutes after midnight, and the tokens that date and times take up together. */
export interface ClockTimes {
  readonly from: number;
  readonly to: number;
  readonly starts?: number;
  readonly ends?: number;
  readonly timeZone?: string;
  readonly zoneUnknown?: boolean;
}

/** Looks for times right after a date's tokens ("… 2024, 9:00 – 17:00 UTC"), else right before them ("9 am on …"). */
export function timesAround(
  tokens: readonly DateToken[],
  from: number,
  to: number,
  notBefore: number,
): ClockTimes {
  const after = timesAt(tokens, skipJoints(tokens, to));
  if (after !== undefined) return { ...after, from };
  let begin = from - 1;
  while (begin >= 0 && isJoint(tokens[begin])) begin--;
  for (const length of [4, 3, 2, 1]) {
    const at = begin - length + 1;
    const token = tokens[at];
    if (token === undefined || token.index < notBefore) continue;
    const before = timesAt(tokens, at);
    if (before?.to === begin + 1) return { ...before, from: at, to };
  }
  return { from, to };
}

/** The date with its times; a span of several days keeps its days, since the hours are each day's own. */
export function withTimes(
  start: string,
  until: string | undefined,
  { starts, ends }: ClockTimes,
): { start: string; until?: string } {
  if (until !== undefined) return { start, until };
  if (starts === undefined || start.length !== 10) return { start };
  const begun = `${start}T${clock(starts)}`;
  if (ends === undefined || ends <= starts) return { start: begun };
  return { start: begun, until: `${start}T${clock(ends)}` };
}

function clock(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function timesAt(tokens: readonly DateToken[], at: number): Omit<ClockTimes, 'from'> | undefined {
  const first = tokens[at];
  const second = tokens[at + 2];
  const joined = tokens[at + 1]?.kind === 'range' && second?.kind === 'time';
  if (first?.kind === 'number' && joined && second.half !== undefined && first.value <= 12) {
    const starts = earlier(first.value * 60, second.value, second.half);
    return withZone(tokens, at + 3, { starts, ends: second.value });
  }
  if (first?.kind !== 'time') return undefined;
  if (!joined) return withZone(tokens, at + 1, { starts: first.value });
  const half = first.half === undefined ? second.half : undefined;
  const starts = half === undefined ? first.value : earlier(first.value, second.value, half);
  return withZone(tokens, at + 3, { starts, ends: second.value });
}

/** "1:00 – 3:00 pm" begins in the afternoon, "9:00 – 5:00 pm" in the morning. */
function earlier(written: number, ends: number, half: 'am' | 'pm'): number {
  const morning = written % 720;
  return half === 'pm' && morning + 720 < ends ? morning + 720 : morning;
}

function withZone(
  tokens: readonly DateToken[],
  at: number,
  times: { starts: number; ends?: number },
): Omit<ClockTimes, 'from'> {
  const zone = tokens[tokens[at]?.kind === 'bracket' ? at + 1 : at];
  if (zone?.kind !== 'zone') return { ...times, to: at };
  const to = tokens.indexOf(zone) + 1;
  return zone.name === undefined || !isZone(zone.name)
    ? { ...times, to, zoneUnknown: true }
    : { ...times, to, timeZone: zone.name };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isJoint(token: DateToken | undefined): boolean {
  return token !== undefined && ['comma', 'at', 'bracket', 'of', 'weekday'].includes(token.kind);
}

function skipJoints(tokens: readonly DateToken[], at: number): number {
  let next = at;
  while (next < at + 5 && isJoint(tokens[next])) next++;
  // "3 May 2024 – 10:00", "3 mai 2024 à 10h30": what joins them is no span.
  return tokens[next]?.kind === 'range' && tokens[next + 1]?.kind === 'time' ? next + 1 : next;
}
