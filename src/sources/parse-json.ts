import { decode } from './decode.ts';
import type { ProblemList } from './problem-list.ts';
import type { ImportContext } from './source.ts';

/**
 * The JSON of an answer, or nothing and a problem. What a server's warnings put before the first bracket is passed over.
 */
export function parseJson(
  input: string | Uint8Array,
  context: ImportContext,
  problems: ProblemList,
): unknown {
  const text = decode(input, context.contentType).text.trim();
  const begin = text.search(/[[{]/);
  for (const from of begin > 0 && begin < 20_000 ? [0, begin] : [0]) {
    const value = tryJson(text.slice(from));
    if (value === undefined) continue;
    if (from > 0) {
      problems.add(
        'junk-before',
        'beginning of the answer',
        'the server’s own messages stand before the JSON',
        'Switch off the display of PHP errors on the site.',
      );
    }
    return value;
  }
  problems.add(
    'not-json',
    'the whole answer',
    whatItIs(text),
    'Open the address in a browser and see whether it shows JSON that ends with a closing bracket.',
  );
  return undefined;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function whatItIs(text: string): string {
  if (text === '') return 'expected JSON, got nothing';
  if (/^(?:<!doctype html|<html)\b/i.test(text)) return 'expected JSON, got a web page';
  if (text.startsWith('<')) return 'expected JSON, got XML or HTML';
  return /^[[{]/.test(text)
    ? 'the JSON is broken or breaks off'
    : 'expected JSON, got something else';
}
