import { oneLine } from './html-text.ts';

/** As much as a feed's reader takes of one text and of one line. */
const longestText = 20_000;
const longestLine = 1_000;

/** A text cut to what a feed holds, at the end of a paragraph or a word, with "…" where it was cut. */
export function limitText(text: string): string {
  return limit(text, longestText, /^[\s\S]*(?=\n\n)/);
}

/** A line cut to what a feed holds, likewise. */
export function limitLine(text: string): string {
  return limit(oneLine(text), longestLine, /^[\s\S]*(?=\s)/);
}

function limit(text: string, longest: number, boundary: RegExp): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const tail = cut.slice(-longest / 5);
  const kept = boundary.exec(tail)?.[0] ?? /^[\s\S]*(?=\s)/.exec(tail)?.[0] ?? tail;
  // A character outside the basic plane must not be cut in two.
  const whole = (cut.slice(0, cut.length - tail.length) + kept).replace(/[\ud800-\udbff]$/, '');
  return `${whole.trimEnd()}…`;
}

/** Short, stable letters for a text: an id for what has none. FNV-1a, twice: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(36)).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
