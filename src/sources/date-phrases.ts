import { tokenize, type DateReading, type DateToken } from './date-tokens.ts';
import { timesAround, withTimes, type ClockTimes } from './date-times.ts';
import { ordered, wordsAt, type Found, type Refusal } from './date-words.ts';

export type { DateReading } from './date-tokens.ts';
export type { Refusal } from './date-words.ts';

/** Words in a text that name a date or a span of dates. */
export interface DatePhrase {
  /** Where the words stand in the text. */
  readonly index: number;
  readonly end: number;
  readonly text: string;
  /** Absent where the phrase was refused. */
  readonly start?: string;
  /** Inclusive, of the same precision as `start`; absent for a single day or moment. */
  readonly until?: string;
  /** An IANA name that the words themselves hold. */
  readonly timeZone?: string;
  /** An offset or a zone's abbreviation was there, which no IANA name can be told from. */
  readonly zoneUnknown?: boolean;
  readonly refused?: Refusal;
}

/**
 * Every date phrase of a text, in order: days, spans of days, months, spans of months, with times of day where they stand beside them.
 * "July 23-25, 2024" · "30 Jan – 2 Feb 2025" · "del 3 al 5 de mayo de 2024" · "2024-07-23T09:00". A phrase without a year, 07/08/2024,
 * "3 and 9 May 2024" and 31 June are returned as refused, without a date. A lone year is no phrase.
 */
export function findDatePhrases(text: string, reading: DateReading = {}): DatePhrase[] {
  const tokens = tokenize(text, reading);
  const phrases: DatePhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at, reading);
    if (found === undefined) {
      at++;
      continue;
    }
    const times = timesAround(tokens, at, found.next, phrases.at(-1)?.end ?? 0);
    const from = tokens[times.from];
    const to = tokens[times.to - 1];
    if (from !== undefined && to !== undefined) {
      const words = text.slice(from.index, to.end);
      phrases.push({ index: from.index, end: to.end, text: words, ...dated(found, times) });
    }
    at = Math.max(times.to, at + 1);
  }
  return joined(phrases, text);
}

/** "3 May 2024, 9:00 – 5 May 2024, 17:00": two phrases with a dash between them are one span. */
function joined(phrases: readonly DatePhrase[], text: string): DatePhrase[] {
  const result: DatePhrase[] = [];
  for (const phrase of phrases) {
    const last = result.at(-1);
    const between = last === undefined ? 'x' : text.slice(last.end, phrase.index);
    if (last === undefined || !/^\s*(?:[-–—]|to|until|through)\s*$/.test(between)) {
      result.push(phrase);
      continue;
    }
    const span = { index: last.index, end: phrase.end, text: text.slice(last.index, phrase.end) };
    const plain = last.until === undefined && phrase.until === undefined;
    const { start, timeZone = phrase.timeZone } = last;
    const fits = plain && start !== undefined && start.length === phrase.start?.length;
    result[result.length - 1] =
      fits && start < phrase.start
        ? { ...last, ...span, until: phrase.start, ...(timeZone === undefined ? {} : { timeZone }) }
        : { ...span, refused: 'unclear' };
  }
  return result;
}

/** A whole string that is one date phrase and nothing else, such as a cell of a table; a lone year and `2024-07` too. */
export function readDate(text: string, reading: DateReading = {}): DatePhrase | undefined {
  const whole = text.trim();
  if (/^(?:1[5-9]|2[0-5])\d{2}(?:-(?:0[1-9]|1[0-2]))?$/.test(whole)) {
    return { index: 0, end: whole.length, text: whole, start: whole };
  }
  const [phrase, ...more] = findDatePhrases(whole, reading);
  if (phrase === undefined || more.length > 0) return undefined;
  const around = whole.slice(0, phrase.index) + whole.slice(phrase.end);
  return /^[\s.,;()]*$/.test(around) ? phrase : undefined;
}

function phraseAt(
  tokens: readonly DateToken[],
  at: number,
  reading: DateReading,
): Found | undefined {
  const token = tokens[at];
  if (token?.kind === 'ambiguous') return { next: at + 1, refused: 'ambiguous-order' };
  if (token?.kind === 'impossible') return { next: at + 1, refused: 'no-such-day' };
  if (token?.kind === 'date') return figuresAt(tokens, at, token);
  return wordsAt(tokens, at, reading);
}

/** The date stands after "26 –", whose month and year it shares in some way that was not read. */
function isCutOff(tokens: readonly DateToken[], at: number): boolean {
  const joint = tokens[at - 1]?.kind;
  if (joint !== 'range' && joint !== 'and') return false;
  return ['number', 'dot'].includes(tokens[at - 2]?.kind ?? '');
}

function figuresAt(
  tokens: readonly DateToken[],
  at: number,
  first: Extract<DateToken, { kind: 'date' }>,
): Found {
  const { start, endDay: until, offset } = first;
  if (until !== undefined) return ordered({ next: at + 1, start, until });
  if (isCutOff(tokens, at)) return { next: at + 1, refused: 'unclear' };
  const joint = tokens[at + 1]?.kind;
  const second = tokens[at + 2];
  if ((joint === 'range' || joint === 'and') && second !== undefined && second.kind === 'date') {
    if (joint === 'and' && !touches(tokens, at + 1)) return { next: at + 1, start, offset };
    if (second.start.length !== start.length) return { next: at + 3, refused: 'unclear' };
    return ordered({ next: at + 3, start, until: second.start, offset: offset ?? second.offset });
  }
  return { next: at + 1, start, offset };
}

/** Whether the token stands without spaces, as the slash of 2024-07-23/2024-07-25. */
function touches(tokens: readonly DateToken[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.index && tokens[at]?.end === tokens[at + 1]?.index;
}

function dated(found: Found, times: ClockTimes): Omit<DatePhrase, 'index' | 'end' | 'text'> {
  const { start, until, refused } = found;
  if (start === undefined) return { refused: refused ?? 'unclear' };
  const zoned = found.offset === undefined || found.offset === 'Z' ? times.timeZone : undefined;
  return {
    ...withTimes(start, until, times),
    ...(found.offset === 'Z' ? { timeZone: 'UTC' } : {}),
    ...(zoned !== undefined ? { timeZone: zoned } : {}),
    ...(times.zoneUnknown || (found.offset ?? 'Z') !== 'Z' ? { zoneUnknown: true } : {}),
  };
}
