import { parsePage } from '../dom.ts';
import type { SourceProblem } from '../source.ts';

/** What the JSON-LD blocks of a page hold, and which could not be read. */
export interface LdBlocks {
  readonly documents: readonly unknown[];
  readonly problems: readonly SourceProblem[];
  /** How many blocks there were, readable or not. */
  readonly count: number;
}

/** The JSON-LD of a page's `<script type="application/ld+json">` elements, or of a file that is JSON itself. A block that is no JSON costs itself only. */
export function readLdBlocks(input: string): LdBlocks {
  if (/^\s*[[{]/.test(input)) return readAll([input]);
  if (!/ld\+json/i.test(input)) return { documents: [], problems: [], count: 0 };
  const scripts = [...parsePage(input).querySelectorAll('script')].filter((script) =>
    /^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''),
  );
  return readAll(scripts.map((script) => script.textContent ?? ''));
}

function readAll(sources: readonly string[]): LdBlocks {
  const documents: unknown[] = [];
  const problems: SourceProblem[] = [];
  sources.forEach((source, i) => {
    try {
      documents.push(parseBlock(source));
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 120) : 'unreadable';
      const fix =
        'run the block through a JSON checker; often a comma or a quotation mark is missing';
      problems.push({
        code: 'block-unreadable',
        where: `JSON-LD block ${i + 1}`,
        message: `expected JSON: ${reason}`,
        fix,
      });
    }
  });
  return { documents, problems, count: sources.length };
}

function parseBlock(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(bare);
  } catch (error) {
    // A line's end typed into a description is the one fault that has a single reading.
    const mended = bare.replace(/"(?:[^"\\]|\\.)*"/gs, (string) =>
      string.replace(/[\0-\x1F]/g, ' '),
    );
    if (mended === bare) throw error;
    return JSON.parse(mended);
  }
}
