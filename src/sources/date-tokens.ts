import { isRealDay } from './calendar-day.ts';
import { isWeekday, monthOf } from './month-names.ts';

export type DateToken = { readonly index: number; readonly end: number } & TokenValue;

export type TokenValue =
  | { readonly kind: 'number' | 'year' | 'month'; readonly value: number }
  /** A whole date in figures; `ambiguous` where day and month can't be told apart. */
  | {
      readonly kind: 'date';
      readonly start: string;
      readonly endDay?: string;
      readonly offset?: string;
    }
  | { readonly kind: 'ambiguous' | 'impossible' }
  /** Minutes after midnight; `half` tells whether it was written with a.m. or p.m. */
  | { readonly kind: 'time'; readonly value: number; readonly half?: 'am' | 'pm' }
  | { readonly kind: 'zone'; readonly name?: string }
  | {
      readonly kind:
        | 'weekday'
        | 'range'
        | 'and'
        | 'comma'
        | 'of'
        | 'at'
        | 'between'
        | 'bracket'
        | 'dot'
        | 'other';
    };

export interface DateReading {
  /** The language of the text. Default: English. */
  readonly language?: string;
  /** How 07/08/2024 is to be read, where the source has stated it. Without it such a date is refused. */
  readonly order?: 'dmy' | 'mdy';
}

const WORDS: Readonly<Record<string, TokenValue['kind']>> = {
  to: 'range', through: 'range', thru: 'range', until: 'range', till: 'range', al: 'range', au: 'range',
  a: 'range', à: 'range', bis: 'range', até: 'range', ate: 'range', hingga: 'range', sampai: 'range', hasta: 'range', ao: 'range',
  and: 'and', y: 'and', e: 'and', et: 'and', dan: 'and', und: 'and', en: 'and',
  of: 'of', de: 'of', del: 'of', the: 'of', do: 'of', le: 'of', les: 'of', el: 'of', di: 'of',
  at: 'at', from: 'at', on: 'at', pukul: 'at', um: 'at', às: 'at', las: 'at', time: 'at',
  between: 'between', entre: 'between', antara: 'between', zwischen: 'between',
}; // prettier-ignore

const TOKEN = new RegExp(
  [
    String.raw`(?<cjk>\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日?(?:\s?[至到~〜～–-]\s?(?:\d{1,2}\s?月\s?)?\d{1,2}\s?日)?)`,
    String.raw`(?<iso>(?<![\d-])\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))`,
    String.raw`(?<yearFirst>(?<![\d/.])\d{4}(?<yearMark>[/.])\d{1,2}\k<yearMark>\d{1,2}(?![\d/]))`,
    String.raw`(?<dayRange>(?<![\d/.-])\d{1,2}\.?\s?[-–]\s?\d{1,2}(?<rangeMark>[/.])\d{1,2}\k<rangeMark>\d{4}(?![\d/]))`,
    String.raw`(?<figures>(?<![\d/.-])\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>\d{4}(?![\d/]|\.\d))`,
    String.raw`(?<dashed>(?<![\d-])\d{1,2}-\p{L}{3,9}-\d{4}(?!\d))`,
    String.raw`(?<time>(?<![\d:.])\d{1,2}(?:[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.m\.|[ap]m\b)|:\d{2}(?!\d)|\s?(?:[ap]\.m\.|[ap]m\b)|\s?h\s?\d{2}(?!\d)|\s?h\b|(?:[.:]\d\d)?\s?Uhr\b))`,
    String.raw`(?<zone>\b(?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?(?![\p{L}\d])|\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z]\w+|\b(?:[ECMP][SD]?T|CES?T|EES?T|WES?T|BST|IST|ICT|NPT|WIB|WITA|WIT|PHT|PKT|SGT|HKT|JST|EAT|CAT|WAT|SAST|AES?T|AEDT)\b)`,
    String.raw`(?<year>(?<![\p{L}\d$€£¥#.,-])(?:1[5-9]|2[0-5])\d{2}(?![\p{L}\d%]|[.,]\d))`,
    String.raw`(?<yearAfterDash>(?<=\d\s?[-–—]|\p{L}[-–—.,])(?:1[5-9]|2[0-5])\d{2}(?![\p{L}\d%]|[.,]\d))`,
    String.raw`(?<number>(?<![\p{L}\d$€£¥#]|\d[.,])(?<!(?<!\d(?:st|nd|rd|th|er))(?<=\p{L})-)\d{1,2}(?:\s?(?:st|nd|rd|th)\b|er\b|º|ª|°)?(?![\p{L}\d%]|\.\d|,\d{3}(?!\d)))`,
    String.raw`(?<word>\p{L}[\p{L}\p{N}'’_]*(?:-feira)?)`,
    String.raw`(?<dash>[-–—‒−‑~])`,
    String.raw`(?<mark1>[,;(),.&/|@\[\]])`,
    String.raw`(?<rest>[^\s])`,
  ].join('|'),
  'gu',
);

/** A text as what a date phrase can be made of; every other word or sign is `other` and parts phrases. */
export function tokenize(text: string, reading: DateReading = {}): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    // The dot of "Sept." has gone with its word.
    if (match.index < (tokens.at(-1)?.end ?? 0)) continue;
    const value = valueOf(match, reading);
    let end = match.index + match[0].length;
    if (
      (value.kind === 'month' || value.kind === 'weekday') &&
      match[0].length < 5 &&
      text[end] === '.'
    )
      end++;
    tokens.push({ ...value, index: match.index, end });
  }
  return tokens;
}

function valueOf(match: RegExpExecArray, { language, order }: DateReading): TokenValue {
  const groups = match.groups ?? {};
  const text = match[0];
  if (groups['cjk'] !== undefined) return cjkDate(text);
  if (groups['iso'] !== undefined) return isoDate(text);
  if (groups['yearFirst'] !== undefined)
    return wholeDate(...(text.split(/\D/).map(Number) as Three));
  if (groups['dayRange'] !== undefined) return dayRange(text);
  if (groups['figures'] !== undefined) return figuresDate(text, order);
  if (groups['dashed'] !== undefined) {
    const [day, month, year] = text.split('-');
    return wholeDate(Number(year), monthOf(month ?? '', language) ?? 0, Number(day));
  }
  if (groups['time'] !== undefined) return timeOf(text);
  if (groups['zone'] !== undefined) return zoneOf(text);
  if (groups['year'] !== undefined || groups['yearAfterDash'] !== undefined) {
    return { kind: 'year', value: Number(text) };
  }
  if (groups['number'] !== undefined) return { kind: 'number', value: Number.parseInt(text, 10) };
  if (groups['dash'] !== undefined) return { kind: 'range' };
  if (groups['word'] !== undefined) return wordOf(text, language);
  return { kind: MARKS[text] ?? 'other' };
}

type Three = [number, number, number];
const MARKS: Readonly<Record<string, 'comma' | 'and' | 'bracket' | 'dot' | 'at'>> = {
  ',': 'comma', '&': 'and', '/': 'and', '(': 'bracket', ')': 'bracket', '[': 'bracket', ']': 'bracket', '.': 'dot', '|': 'at', '@': 'at',
}; // prettier-ignore

function wordOf(text: string, language: string | undefined): TokenValue {
  const month = monthOf(text, language);
  if (month !== undefined) return { kind: 'month', value: month };
  if (isWeekday(text)) return { kind: 'weekday' };
  const word = text.toLowerCase();
  return Object.hasOwn(WORDS, word) ? ({ kind: WORDS[word] } as TokenValue) : { kind: 'other' };
}

function wholeDate(year: number, month: number, day: number): TokenValue {
  const start = dayString(year, month, day);
  return start === undefined ? { kind: 'impossible' } : { kind: 'date', start };
}

/** `2024-07-23`, or nothing where the calendar has no such day. */
export function dayString(year: number, month: number, day: number): string | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function figuresDate(text: string, order: DateReading['order']): TokenValue {
  const [a = 0, b = 0, year = 0] = text.split(/\D/).map(Number);
  const dayFirst = wholeDate(year, b, a);
  const monthFirst = wholeDate(year, a, b);
  if (order !== undefined) return order === 'dmy' ? dayFirst : monthFirst;
  if (a === b || monthFirst.kind === 'impossible') return dayFirst;
  return dayFirst.kind === 'impossible' ? monthFirst : { kind: 'ambiguous' };
}

/** "26.–29.10.2020": since two days share a month, the day comes first. */
function dayRange(text: string): TokenValue {
  const [from = 0, to = 0, month = 0, year = 0] = text.split(/\D+/).map(Number);
  const start = dayString(year, month, from);
  const endDay = dayString(year, month, to);
  return start === undefined || endDay === undefined
    ? { kind: 'impossible' }
    : { kind: 'date', start, endDay };
}

function isoDate(text: string): TokenValue {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const date = wholeDate(year, month, day);
  if (date.kind !== 'date' || text.length < 16) return date;
  const [hour = 99, minute = 99] = text.slice(11, 16).split(':').map(Number);
  if (hour > 23 || minute > 59) return { kind: 'impossible' };
  const offset = /(?:Z|[+-]\d\d:?\d\d)$/.exec(text)?.[0];
  const start = `${date.start}T${text.slice(11, 16)}`;
  return offset === undefined ? { kind: 'date', start } : { kind: 'date', start, offset };
}

function cjkDate(text: string): TokenValue {
  const [year = 0, month = 0, day = 0, ...rest] = text.split(/\D+/).filter(Boolean).map(Number);
  const date = wholeDate(year, month, day);
  if (rest.length === 0 || date.kind !== 'date') return date;
  const endDay = dayString(year, rest.length > 1 ? (rest[0] ?? 0) : month, rest.at(-1) ?? 0);
  return endDay === undefined ? { kind: 'impossible' } : { ...date, endDay };
}

function timeOf(text: string): TokenValue {
  const [hour = 99, minute = 0] = text.split(/\D+/).filter(Boolean).map(Number);
  const half = /([ap])\.?m/i.exec(text)?.[1]?.toLowerCase();
  if (hour > (half === undefined ? 23 : 12) || minute > 59) return { kind: 'other' };
  if (half === undefined) return { kind: 'time', value: hour * 60 + minute };
  const value = ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
  return { kind: 'time', value, half: half === 'p' ? 'pm' : 'am' };
}

function zoneOf(text: string): TokenValue {
  if (text.includes('/')) return { kind: 'zone', name: text };
  return /^(?:UTC|GMT)$/.test(text) ? { kind: 'zone', name: 'UTC' } : { kind: 'zone' };
}
