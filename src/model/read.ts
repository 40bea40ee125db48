import type { DateString, LanguageTag, Problem, UrlString } from './feed.ts';
import { isDate } from './dates.ts';

/** One JSON object that is being read: where it stands, what its addresses are relative to, and what was wrong. */
export interface Source {
  readonly members: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly base: string | undefined;
  readonly problems: Problem[];
}

const lineLimit = 1_000;
const textLimit = 20_000;

// Controls, lone surrogates, and what can disguise a link: overrides of direction, and zero-width
// characters other than the joiners, which Persian, Nepali and Sinhala need.
const invisible = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Tells that a member isn't what was expected; returns nothing, so that it can stand for the value. `isLost`: the whole object goes. */
export function report(source: Source, key: string, expected: string, isLost = false): undefined {
  const message = `expected ${expected}, got ${shown(source.members[key])}`;
  source.problems.push({ path: pathTo(source, key), message, isLost });
  return undefined;
}

function pathTo({ members, path }: Source, key: string): string {
  if (Array.isArray(members)) return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'an object';
  return value === undefined ? 'nothing' : JSON.stringify(String(value).slice(0, 60));
}

/** A member of the object itself, never of its prototype; `null` is as good as absent. */
export function readMember(source: Source, key: string): unknown {
  return Object.hasOwn(source.members, key) ? (source.members[key] ?? undefined) : undefined;
}

/** One line of text: no controls, no tricks, at most 1,000 characters. A number is taken as its digits. */
export function readLine(source: Source, key: string): string | undefined {
  return readString(source, key, lineLimit, (value) => value.replace(/\s+/g, ' '));
}

/** Text of several lines, at most 20,000 characters. */
export function readText(source: Source, key: string): string | undefined {
  return readString(source, key, textLimit, (value) => value.replace(/\r\n?/g, '\n'));
}

function readString(source: Source, key: string, limit: number, tidy: (value: string) => string) {
  const value = readMember(source, key);
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return report(source, key, 'text');
  const cut = String(value).slice(0, limit);
  const text = tidy(cut)
    .replace(invisible, (character) => (character === '\n' ? character : ''))
    .trim();
  if (String(value).length > limit) report(source, key, `at most ${limit} characters`);
  return visible.test(text) ? text : undefined;
}

/** An http(s) address without user info, made absolute. */
export function readUrl(source: Source, key: string): UrlString | undefined {
  const value = readMember(source, key);
  if (value === undefined || value === '') return undefined;
  try {
    const url = new URL(value as string, source.base);
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
  } catch {
    // Told below, like any other address that can't be used.
  }
  return report(source, key, 'an http(s) address');
}

/** A date as the feed writes them. */
export function readDate(source: Source, key: string): DateString | undefined {
  const value = readMember(source, key);
  if (value === undefined || value === '') return undefined;
  return isDate(value) ? value : report(source, key, 'a date like 2024-07-23');
}

/** A language tag in its canonical form. */
export function readLanguage(source: Source, key: string): LanguageTag | undefined {
  const value = readMember(source, key);
  if (value === undefined || value === '') return undefined;
  try {
    return Intl.getCanonicalLocales(String(value).replace(/_/g, '-'))[0];
  } catch {
    return report(source, key, 'a language tag like "ne" or "pt-BR"');
  }
}

/** One of a few words, whatever their case. */
export function readWord<Word extends string>(
  source: Source,
  key: string,
  words: readonly Word[],
): Word | undefined {
  const value = readMember(source, key);
  if (value === undefined || value === '') return undefined;
  const sought = String(value).toLowerCase();
  return (
    words.find((word) => word.toLowerCase() === sought) ?? report(source, key, words.join(' | '))
  );
}

/** A finite number between two others, both included. */
export function readNumber(
  source: Source,
  key: string,
  from: number,
  to: number,
): number | undefined {
  const value = readMember(source, key);
  if (value === undefined) return undefined;
  return typeof value === 'number' && value >= from && value <= to
    ? value
    : report(source, key, `a number from ${from} to ${to}`);
}

/** An object inside the object. */
export function readObject(source: Source, key: string): Source | undefined {
  const value = readMember(source, key);
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return report(source, key, 'an object');
  return inside(source, key);
}

function inside(source: Source, key: string): Source {
  return {
    ...source,
    members: source.members[key] as Source['members'],
    path: pathTo(source, key),
  };
}

/** A list's members by their index, at most so many of them; no list is an empty one. */
function insideList(source: Source, key: string, limit: number): [Source, string[]] {
  const value = readMember(source, key);
  if (!Array.isArray(value)) {
    if (value !== undefined) report(source, key, 'a list');
    return [source, []];
  }
  if (value.length > limit) report(source, key, `at most ${limit} entries`);
  return [inside(source, key), Object.keys(value.slice(0, limit))];
}

/** Each object of a list that `readEach` makes something of; what throws or isn't an object is told and left out. */
export function readList<Entry>(
  source: Source,
  key: string,
  readEach: (entry: Source) => Entry | undefined,
  limit = 500,
): Entry[] {
  const [list, keys] = insideList(source, key, limit);
  const entries: Entry[] = [];
  for (const index of keys) {
    try {
      const entry = readObject(list, index);
      const read = entry && readEach(entry);
      if (read) entries.push(Object.freeze(read));
    } catch {
      report(list, index, 'something that can be read');
    }
  }
  return entries;
}

/** The lines of a list of texts. */
export function readLines(source: Source, key: string, limit = 50): string[] {
  const [list, keys] = insideList(source, key, limit);
  return keys.map((index) => readLine(list, index)).filter((line) => line !== undefined);
}
