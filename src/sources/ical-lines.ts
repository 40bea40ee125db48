import { decode } from './decode.ts';

/** A calendar's content lines, unfolded (https://www.rfc-editor.org/rfc/rfc5545#section-3.1), and how many of its characters could not be read. */
export interface ContentLines {
  readonly lines: readonly string[];
  readonly unreadable: number;
}

/**
 * A calendar's lines. Bytes are unfolded before they are decoded, since a fold may stand inside a character. Lines of
 * vCalendar 1.0 in quoted-printable are joined and decoded too.
 */
export function readContentLines(input: string | Uint8Array, contentType?: string): ContentLines {
  const unfolded = typeof input === 'string' || isWide(input) ? input : unfoldBytes(input);
  const { text, unreadable } = decode(unfolded, contentType);
  const lines: string[] = [];
  for (const line of text.replace(/(?:\r\n?|\n)[ \t]/g, '').split(/\r\n?|\n/)) {
    const last = lines.at(-1);
    if (last !== undefined && isUnfinished(last)) {
      lines[lines.length - 1] = last.slice(0, -1) + line.trimStart();
    } else if (line.trim() !== '') {
      lines.push(line.trimEnd());
    }
  }
  return { lines: lines.map(decodePrintable), unreadable };
}

/** UTF-16: every line's end has a zero beside it. */
function isWide(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 40).includes(0);
}

function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const isReturn = bytes[at] === 13 && bytes[at + 1] === 10;
    const next = at + (isReturn ? 2 : 1);
    const isEnd = isReturn || bytes[at] === 10;
    if (isEnd && (bytes[next] === 32 || bytes[next] === 9)) at = next;
    else unfolded[length++] = bytes[at]!;
  }
  return unfolded.subarray(0, length);
}

/** No text of an event is longer; joining without end would take for ever. */
const longest = 100_000;
const printable = /;ENCODING=QUOTED-PRINTABLE/i;

/** A soft line break of quoted-printable: https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
function isUnfinished(line: string): boolean {
  return line.length < longest && line.endsWith('=') && printable.test(line.slice(0, 200));
}

function decodePrintable(line: string): string {
  const colon = line.indexOf(':');
  const head = line.slice(0, Math.max(0, colon));
  if (!printable.test(head)) return line;
  const charset = /;CHARSET="?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const bytes: number[] = [];
  const raw = new TextEncoder().encode(line.slice(colon + 1));
  for (let at = 0; at < raw.length; at++) {
    const digits = String.fromCharCode(raw[at + 1] ?? 0, raw[at + 2] ?? 0);
    const isCode = raw[at] === 0x3d && /^[\dA-F]{2}$/i.test(digits);
    bytes.push(isCode ? parseInt(digits, 16) : raw[at]!);
    if (isCode) at += 2;
  }
  const { text } = decode(new Uint8Array(bytes), `text/plain; charset=${charset}`);
  const lineEnds = text.replace(/\r\n?|\n/g, '\\n');
  return `${head.replace(/;(?:ENCODING|CHARSET)=[^;:]*/gi, '')}:${lineEnds}`;
}
