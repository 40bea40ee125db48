import { decode } from './decode.ts';
import { looksLikeTable } from './detect-table.ts';
import { kindOfJson } from './detect-json.ts';
import { kindOfMarkup } from './detect-markup.ts';
import { readFileKind } from './file-kinds.ts';
import type { ImportContext, SourceProblem } from './source.ts';

/** What a source is: the importer that reads it. */
export type SourceKind =
  'rss' | 'ical' | 'wordpress' | 'events-calendar' | 'json-ld' | 'article' | 'csv' | 'json-feed';

/** The importer that reads an input, or why none does. */
export type Detection =
  | { readonly kind: SourceKind; readonly problem?: undefined }
  | { readonly kind?: undefined; readonly problem: SourceProblem };

export interface DetectOptions {
  /** What the publisher's configuration says that stands there; a web page in its stead is told as one. */
  readonly expected?: SourceKind;
}

/**
 * Tells which importer reads an input, by what is in it; its name and `Content-Type` only decide between a table and a text, and
 * whether a web page stands where a feed should. What no importer reads is told for what it is.
 */
export function detectSource(
  input: string | Uint8Array,
  context: Pick<ImportContext, 'url' | 'contentType'> & DetectOptions,
): Detection {
  const file = readFileKind(input);
  if (file) return none(`this is ${file.name}, which can't be read`, file.fix);
  const { text } = decode(input, context.contentType);
  const start = text.trimStart();
  if (start === '') {
    return none(
      'this is empty',
      'Look whether the address is right and something is published there.',
    );
  }
  if (isBinary(start)) {
    return none(
      'this is no text that can be read',
      'Give the address of a feed, a calendar, an article or a table.',
    );
  }
  if (/^BEGIN:(?:VCALENDAR|VEVENT)\b/im.test(start.slice(0, 2_000))) return { kind: 'ical' };
  const found =
    kindOfJson(withoutWarnings(start)) ??
    kindOfMarkup(start, context) ??
    (looksLikeTable(start, context) ? 'csv' : 'article');
  if (typeof found === 'string') return { kind: found };
  return none(found.message, found.fix);
}

/** A server's own messages in PHP may stand before an answer. */
function withoutWarnings(text: string): string {
  const isWarned = /^<br ?\/?>\s*<b>(?:Warning|Notice|Deprecated|Strict Standards)/i.test(text);
  return isWarned ? text.slice(Math.max(0, text.search(/[[{]\s*["{[]/))) : text;
}

function none(message: string, fix: string): Detection {
  return { problem: { code: 'not-a-source', where: 'the whole input', message, fix } };
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 4_000);
  const strange = head.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\uFFFD]/g)?.length ?? 0;
  return strange > head.length * 0.05;
}
