import type { DateString, LanguageTag, Problem, UrlString } from './feed.ts';
import { isDate } from './dates.ts';

/** One JSON object or list that is being read: where it stands, what its addresses are relative to, and what was wrong. */
export interface Source {
  readonly members: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly base?: string;
  readonly problems: Problem[];
}

/** Reads one member; what can't be used is told as a problem and is as good as absent. */
export type Reader<Value> = (source: Source, key: string) => Value | undefined;

// Controls, lone surrogates, and what can disguise a link: overrides of direction, and zero-width
// characters other than the joiners, which Persian, Nepali and Sinhala need. By a range, WebKit now and then misses half a pair.
const invisible = /[^\P{Cc}\t\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/gu;
// Fillers and the blank pattern of Braille are letters and symbols by name only.
const visible = /[^\p{C}\p{DI}\p{M}\p{Z}\u2800]/u;

/** Whether there is something to see in a text; most have a sign of ASCII, and to make `visible` ready takes milliseconds. */
const isVisible = (text: string) => /[!-~]/.test(text) || visible.test(text);

/** Tells that a member isn't what was expected; returns nothing, so that it can stand for the value. `isLost`: the whole object goes. */
export function report(source: Source, key: string, expected: string, isLost = false): undefined {
  const message = `expected ${expected}, got ${shown(source.members[key])}`;
  source.problems.push({ path: pathTo(source, key), message, isLost });
  return undefined;
}

/** Where a member stands: `items[3].title` */
export function pathTo({ members, path }: Source, key: string): string {
  if (Array.isArray(members)) return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return value === undefined ? 'nothing' : JSON.stringify(String(value).slice(0, 60));
}

/** A member of the object itself, never of its prototype; `null` and `''` are as good as absent. */
export function readMember({ members }: Source, key: string): unknown {
  const value = Object.hasOwn(members, key) ? members[key] : undefined;
  return value === null || value === '' ? undefined : value;
}

/** A member that is there: what `read` makes of it, else a problem that says what was expected. */
function reader<Value>(
  expected: string,
  read: (value: unknown, source: Source) => Value | undefined,
): Reader<Value> {
  return (source, key) => {
    const value = readMember(source, key);
    if (value === undefined) return undefined;
    let made: Value | undefined;
    try {
      made = read(value, source);
    } catch {
      // Told below, like everything else that can't be used.
    }
    return made ?? report(source, key, expected);
  };
}

/** One line of text: no controls, no tricks, at most 1,000 characters. A number is taken as its digits. */
export const readLine: Reader<string> = textReader(1_000, /\s+/g, ' ');

/** Text of several lines, at most 20,000 characters. */
export const readText: Reader<string> = textReader(20_000, /\r\n?/g, '\n');

function textReader(limit: number, breaks: RegExp, replacement: string): Reader<string> {
  const read = reader('text', (value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
  );
  return (source, key) => {
    const whole = read(source, key);
    if (!whole) return undefined;
    if (whole.length > limit) report(source, key, `at most ${limit}`);
    const text = whole.slice(0, limit).replace(breaks, replacement).replace(invisible, '').trim();
    return isVisible(text) ? text : undefined;
  };
}

/** An http(s) address without user info, made absolute. */
export const readUrl: Reader<UrlString> = reader('an http(s) address', (value, { base }) => {
  if (typeof value !== 'string') return undefined;
  const url = new URL(value, base);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
});

/** A date as the feed writes them. */
export const readDate: Reader<DateString> = reader('a date like 2024-07-23', (value) =>
  isDate(value) ? value : undefined,
);

/** A language tag in its canonical form. */
export const readLanguage: Reader<LanguageTag> = reader('a language tag like "ne"', (value) =>
  Intl.getCanonicalLocales(String(value).replace(/_/g, '-')).at(0),
);

/** One of a few words, whatever their case. */
export function oneOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return reader(words.join(' | '), (value) =>
    words.find((word) => word.toLowerCase() === String(value).toLowerCase()),
  );
}

/** A number between two others, both included. */
export function numberIn(from: number, to: number): Reader<number> {
  return reader(`a number from ${from} to ${to}`, (value) =>
    typeof value === 'number' && value >= from && value <= to ? value : undefined,
  );
}

/** A line of a certain shape, in capitals or not. */
export function lineLike(shape: RegExp, expected: string): Reader<string> {
  return reader(expected, (value) => (shape.test(String(value)) ? String(value) : undefined));
}
