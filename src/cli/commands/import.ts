import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ReviewEntry, SourceProblem } from '../../sources/source.ts';
import type { ImportedItem } from '../../model/imported-item.ts';
import { readTextFile, replaceFile } from '../build/disk.ts';
import { readSource } from '../build/read-source.ts';
import { type Command, textOf, textsOf, type Values } from '../command.ts';
import { SOURCE_KINDS, type SourceKind } from '../config/source-kinds.ts';
import { formatReview } from '../import/format-review.ts';
import { readProposal } from '../import/importers.ts';
import { nameFor } from '../import/name-for.ts';
import { noCache } from '../import/no-cache.ts';
import { formatProposal } from '../import/proposal.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { FetchError } from '../net/fetch-error.ts';
import { unpack } from '../net/unpack.ts';
import { formatFindings } from '../report.ts';
import { suggest } from '../suggest.ts';
import { paintsFor, plain } from '../terminal.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'read one source into a proposal that a person reviews',
  operands: '<url or file>',
  count: [1, 1],
  about: [
    'Reads an article, a feed, a calendar, a table or an answer of WordPress, whichever it is. Writes a',
    'proposal (a feed that "convene build" takes as a source) and beside it what to review: each inferred',
    'value with its reason.',
  ],
  options: {
    kind: {
      type: 'string',
      short: 'k',
      value: 'KIND',
      help: `what it is: ${SOURCE_KINDS.join(', ')}`,
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'FOLDER',
      help: 'where to write (default: convene-import)',
    },
    url: {
      type: 'string',
      value: 'URL',
      help: 'the address that a file came from, for its relative links',
    },
    language: {
      type: 'string',
      value: 'TAG',
      help: 'the language of the source where it does not say',
    },
    'date-order': { type: 'string', value: 'dmy|mdy', help: 'how a table writes 07/08/2024' },
    'max-pages': { type: 'string', value: 'NUMBER', help: 'of an answer in pages, read so many' },
    'allow-private': {
      type: 'string',
      multiple: true,
      value: 'HOST',
      help: 'ask this host although it is not public',
    },
    force: { type: 'boolean', help: 'write over an earlier proposal' },
  },
  examples: [
    ['convene import https://example.org/our-conference/', 'an article'],
    ['convene import events.csv --date-order dmy', 'a table'],
    [
      'convene import https://example.org/ --kind wordpress --json',
      'all posts of a site, for a script',
    ],
  ],
  run: async (values, [from = ''], io) => {
    const wrong = wrongValue(values);
    if (wrong) return refuse(wrong, EXIT.usage, values, io);
    let read: Read;
    try {
      read = await readInput(from, values, io);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const problem = { code: error.code, where: from, message: error.message, fix: error.fix };
      return refuse(problem, error.code === 'no-file' ? EXIT.usage : EXIT.unreachable, values, io);
    }
    const exit = read.items.length ? EXIT.built : EXIT.errors;
    if (values.json === true) {
      io.out(`${JSON.stringify(read, null, 2)}\n`);
      return exit;
    }
    tell(read, from, io);
    if (read.items.length) return write(read, from, values, io);
    return exit;
  },
};

interface Read {
  readonly items: readonly ImportedItem[];
  readonly problems: readonly SourceProblem[];
  readonly review: readonly ReviewEntry[];
}

function wrongValue(values: Values): SourceProblem | undefined {
  const kind = textOf(values, 'kind');
  if (kind !== undefined && !SOURCE_KINDS.includes(kind as SourceKind)) {
    const meant = suggest(kind, SOURCE_KINDS);
    const fix = meant
      ? `Did you mean "${meant}"?`
      : 'Leave it out: what it is shows from what is in it.';
    return {
      code: 'usage',
      where: '--kind',
      message: `expected one of ${SOURCE_KINDS.join(', ')}, got "${kind}"`,
      fix,
    };
  }
  const order = textOf(values, 'date-order');
  if (order !== undefined && order !== 'dmy' && order !== 'mdy') {
    const fix = 'dmy is day first, mdy is month first.';
    return {
      code: 'usage',
      where: '--date-order',
      message: `expected dmy or mdy, got "${order}"`,
      fix,
    };
  }
  const pages = textOf(values, 'max-pages');
  if (pages === undefined || Number(pages) >= 1) return undefined;
  return {
    code: 'usage',
    where: '--max-pages',
    message: `expected a number from 1, got "${pages}"`,
    fix: 'Write 10.',
  };
}

async function readInput(from: string, values: Values, io: Io): Promise<Read> {
  const kind = textOf(values, 'kind') as SourceKind | undefined;
  const dateOrder = textOf(values, 'date-order') as 'dmy' | 'mdy' | undefined;
  const language = textOf(values, 'language');
  if (/^https?:\/\//i.test(from)) {
    const maxPages = Number(textOf(values, 'max-pages') ?? 50);
    const source = { at: from, url: from, kind, language, dateOrder, maxPages };
    const allowPrivate = textsOf(values, 'allow-private');
    const context = {
      io,
      cache: noCache,
      readAnswer: readProposal,
      userAgent: `Convene/${io.version}`,
      allowPrivate,
    };
    const { items, findings, review } = await readSource(source, context);
    const problems = findings.map(({ code, path = '', message, fix = '' }) => ({
      code,
      where: path,
      message,
      fix,
    }));
    return { items, problems, review };
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(io.cwd, from));
  } catch {
    throw new FetchError(
      'no-file',
      'expected a file or an address, but there is no such file',
      'Check the path, or write https:// before an address.',
    );
  }
  const context = { url: textOf(values, 'url'), now: io.now(), language, dateOrder };
  const { result } = await readProposal(unpack(bytes, 50_000_000), context, kind);
  return { items: result.items, problems: result.problems, review: result.review ?? [] };
}

function refuse(problem: SourceProblem, exit: ExitCode, values: Values, io: Io): ExitCode {
  if (values.json === true)
    io.out(`${JSON.stringify({ items: [], problems: [problem], review: [] }, null, 2)}\n`);
  else {
    const { code, where, message, fix } = problem;
    io.err(`${formatFindings([{ level: 'error', code, file: where, message, fix }], io)}\n`);
  }
  return exit;
}

function tell({ items, problems, review }: Read, from: string, io: Io): void {
  const level = items.length ? 'warning' : 'error';
  const findings = problems.map(
    ({ code, where, message, fix }) =>
      ({ level, code, file: from, path: where, message, fix }) as const,
  );
  if (findings.length) io.err(`${formatFindings(findings, io)}\n\n`);
  const events = items.reduce((sum, item) => sum + item.events.length, 0);
  io.err(
    `${count(items.length, 'item')} with ${count(events, 'event')} read; ${count(review.length, 'value')} to review\n`,
  );
}

const count = (number: number, what: string): string =>
  `${String(number)} ${what}${number === 1 ? '' : 's'}`;

async function write(read: Read, from: string, values: Values, io: Io): Promise<ExitCode> {
  const folder = textOf(values, 'out') ?? 'convene-import';
  const name = nameFor(from);
  const proposal = join(folder, `${name}.json`);
  const review = join(folder, `${name}.review.md`);
  if (values.force !== true && (await readTextFile(resolve(io.cwd, proposal))) !== undefined) {
    const message = 'there is a proposal already, perhaps with your corrections in it';
    const fix = 'Give another folder with --out, or write over it with --force.';
    return refuse({ code: 'exists', where: proposal, message, fix }, EXIT.errors, values, io);
  }
  await replaceFile(resolve(io.cwd, review), formatReview({ from, ...read }));
  await replaceFile(resolve(io.cwd, proposal), formatProposal(read.items, from));
  const { bold } = paintsFor(io, 'out');
  io.out(
    `${bold(plain(proposal))}  the proposal; once reviewed, a source: { "file": "${plain(proposal)}" }\n`,
  );
  io.out(`${bold(plain(review))}  what to review\n`);
  return EXIT.built;
}
