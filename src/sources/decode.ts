/** Text, and how it was got from the bytes. */
export interface Decoded {
  readonly text: string;
  /** The encoding it was read in, as `TextDecoder` names it: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** The encoding that the document or its header claims, where another was used. */
  readonly refusedLabel?: string;
  /** How many characters could not be read and stand as U+FFFD. */
  readonly unreadable: number;
}

const FALLBACK = 'windows-1252';
/** Past this share of unreadable characters a label is taken to be wrong. */
const TOLERATED = 0.02;

/**
 * Bytes to text. A byte order mark decides; else bytes that are valid UTF-8 are UTF-8 whatever any label says; else the XML
 * prolog or the page's `<meta>`, then the `Content-Type` header, each only if the bytes fit it; else windows-1252.
 * Labels are those of https://encoding.spec.whatwg.org/. A string comes back without its byte order mark.
 */
export function decode(input: string | Uint8Array, contentType = ''): Decoded {
  if (typeof input === 'string') {
    return { text: input.replace(/^\uFEFF/, ''), encoding: 'utf-8', unreadable: 0 };
  }
  const marked = encodingOfMark(input) ?? encodingOfNulls(input);
  if (marked !== undefined) return read(input, marked);

  const head = new TextDecoder(FALLBACK).decode(input.subarray(0, 4096));
  const labels = [labelInDocument(head), labelInHeader(contentType)].filter((l) => l !== undefined);
  const escapes = labels.find((label) => label === 'iso-2022-jp');
  // ISO-2022-JP is written in ASCII bytes, so it is valid UTF-8 too.
  if (escapes !== undefined && head.includes('\x1B')) return read(input, escapes);
  if (isUtf8(input)) return withRefused(read(input, 'utf-8'), labels);

  const tries = [...labels, 'utf-8'].map((label) => read(input, label));
  const fit = tries.find((t) => t.unreadable <= foreignCharacters(t.text) * TOLERATED);
  return withRefused(fit ?? read(input, FALLBACK), labels);
}

/** What windows-1252 has at 0x80–0x9F (https://encoding.spec.whatwg.org/windows-1252.html); NUL stands for the five it leaves alone. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

function read(bytes: Uint8Array, encoding: string): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes);
  // Node before 24 reads windows-1252 as latin-1 and leaves control characters where quotation marks stood.
  const text = encoding === FALLBACK ? decoded.replace(/[\x80-\x9F]/g, fromWindows1252) : decoded;
  return { text, encoding, unreadable: count(text, /\uFFFD/g) };
}

function fromWindows1252(control: string): string {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80];
  return character === undefined || character === '\0' ? control : character;
}

function withRefused(decoded: Decoded, labels: readonly string[]): Decoded {
  const refusedLabel = labels.find((label) => label !== decoded.encoding);
  return refusedLabel === undefined ? decoded : { ...decoded, refusedLabel };
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in a document of markup or Latin text every second byte is zero. */
function encodingOfNulls(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 400);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd > head.length * 0.3 && even === 0) return 'utf-16le';
  if (even > head.length * 0.3 && odd === 0) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  if (decodesStrictly(bytes, false) !== undefined) return true;
  // A character may be cut in half at the end of a capped download; then others must show that it is UTF-8 at all.
  const whole = decodesStrictly(bytes, true);
  return whole !== undefined && foreignCharacters(whole) > 0;
}

function decodesStrictly(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

function labelInDocument(head: string): string | undefined {
  const prolog = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']?([\w.:-]+)/i.exec(head);
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return known(prolog?.[1] ?? meta?.[1]);
}

function labelInHeader(contentType: string): string | undefined {
  return known(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1]);
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // The bytes show neither mark nor zeros: a label of UTF-16 was written by a tool that then saved something else.
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function foreignCharacters(text: string): number {
  return count(text, /[^\x00-\x7F]/g);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
