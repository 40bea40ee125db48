import { countryOfCode } from './country-codes.ts';
import { doubtAbout, type Doubt } from './country-doubts.ts';
import { nameIndex, type NameEntry } from './country-index.ts';
import { fold, foldedWords } from './fold.ts';

export type { Doubt } from './country-doubts.ts';

/** A country or a region of the world named in a text. */
export interface Mention {
  readonly kind: 'country' | 'region';
  /** ISO 3166-1 alpha-2 or M49; empty for a region that M49 has no code for. */
  readonly code: string;
  /** The words of the text. */
  readonly name: string;
  readonly index: number;
  readonly end: number;
  /** Why it may be no country after all; such a mention is for a person to decide. */
  readonly doubt?: Doubt;
}

export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly index: number;
  readonly end: number;
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|['’ʼ](?=\p{L}))*|&/gu;

/**
 * Every country and region that a text names, in order; the longest name wins ("Guinea-Bissau" is not Guinea). Names that mean something
 * else (New Mexico, Georgia State University) are passed by; what may be part of a street's, a university's or a person's name has its `doubt`.
 */
export function findMentions(text: string, language?: string): Mention[] {
  const words = wordsOf(text);
  const index = nameIndex(language);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const entry = longest(words, at, index.get(words[at]?.folded ?? ''), text);
    if (entry === undefined) {
      at++;
      continue;
    }
    const next = at + entry.words.length;
    const first = words[at];
    const last = words[next - 1];
    if (entry.kind !== 'other' && first !== undefined && last !== undefined) {
      const place = { index: first.index, end: last.end };
      const mention = {
        kind: entry.kind,
        code: entry.code,
        name: text.slice(first.index, last.end),
        ...place,
      };
      mentions.push(mention);
    }
    at = next;
  }
  return mentions.map((mention) => {
    const doubt = doubtAbout(mention, mentions, text);
    return doubt === undefined ? mention : { ...mention, doubt };
  });
}

/** The code of a whole string that is a country's name or code: "Nepal", "NP", "NPL", "the Philippines". */
export function countryOf(name: string, language?: string): string | undefined {
  const given = name.trim();
  const code = /^[A-Z]{2,3}$/.test(given) ? countryOfCode(given) : undefined;
  if (code !== undefined) return code;
  // "Moldova, Republic of", as ISO's own list writes it.
  const words = foldedWords(
    given.replace(/^the\s/i, '').replace(/,[^,]*\bof(?: the)?$|\s\([^)]*\)$/i, ''),
  );
  const entries = nameIndex(language).get(words[0] ?? '') ?? [];
  const whole = entries.find((entry) => entry.words.join(' ') === words.join(' '));
  return whole?.kind === 'country' ? whole.code : undefined;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    // "India’s" is India.
    const bare = match[0].replace(/['’]s$/i, '');
    return {
      text: bare,
      folded: bare === '&' ? 'and' : fold(bare),
      index: match.index,
      end: match.index + bare.length,
    };
  });
}

function longest(
  words: readonly Word[],
  at: number,
  entries: readonly NameEntry[] | undefined,
  text: string,
): NameEntry | undefined {
  return entries?.find(
    (entry) =>
      entry.words.every((word, i) => words[at + i]?.folded === word) &&
      isWritten(words, at, entry, text),
  );
}

/** A name begins with a capital, "US" is all capitals, and only spaces, hyphens or a comma stand inside a name. */
function isWritten(words: readonly Word[], at: number, entry: NameEntry, text: string): boolean {
  const first = words[at];
  const last = words[at + entry.words.length - 1];
  if (first === undefined || last === undefined) return false;
  const capital = entry.words[0] === 'the' || entry.words[0] === 'el' ? words[at + 1] : first;
  if (capital === undefined || !/^\p{Lu}/u.test(capital.text)) return false;
  const isShort =
    entry.words.length === 1 && (entry.words[0]?.length ?? 0) <= 4 && entry.kind === 'country';
  if (isShort && isAcronym(entry) && capital.text !== capital.text.toUpperCase()) return false;
  return !/[^\p{L}\p{N}\p{M}\s'’ʼ.,&-]|\n/u.test(text.slice(first.index, last.end));
}

function isAcronym(entry: NameEntry): boolean {
  return [
    'us',
    'usa',
    'uk',
    'uae',
    'drc',
    'rdc',
    'prc',
    'ksa',
    'dprk',
    'bih',
    'eua',
    'eeuu',
  ].includes(entry.words[0] ?? '');
}
