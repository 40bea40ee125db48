import type { Finding } from '../finding.ts';

/** A JSON text as what it holds, or what is wrong with it and on which line. A byte order mark is passed over. */
export function parseJson(
  text: string,
  file: string,
): { readonly value: unknown } | { readonly finding: Finding } {
  const bare = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(bare) as unknown };
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? bare.length);
    const before = bare.slice(0, position).split('\n');
    const path = `line ${String(before.length)}, column ${String((before.at(-1) ?? '').length + 1)}`;
    const looksLike = /^\s*</.test(bare) ? 'This looks like HTML or XML, not JSON.' : '';
    const finding: Finding = {
      level: 'error',
      code: 'no-json',
      file,
      path,
      message: bare.trim()
        ? `expected JSON: ${message.replace(/ in JSON at position.*| \(line.*/s, '')}`
        : 'expected JSON, got an empty file',
      fix:
        looksLike || 'Look there for a comma too many or too few, or a quote that is not closed.',
    };
    return { finding };
  }
}
