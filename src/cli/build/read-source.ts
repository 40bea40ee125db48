import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportedItem } from '../../model/imported-item.ts';
import type { ReviewEntry, SourceProblem } from '../../sources/source.ts';
import type { SourceConfig } from '../config/load-config.ts';
import type { Finding } from '../finding.ts';
import type { Io } from '../io.ts';
import { ask } from '../net/ask.ts';
import { FetchError } from '../net/fetch-error.ts';
import { unpack } from '../net/unpack.ts';
import { type AnswerCache, hashOf, type KnownAnswer } from './answer-cache.ts';
import { completeItems } from './complete-items.ts';
import { firstAddress, nextAddress } from './paging.ts';
import type { ReadAnswer } from './read-answer.ts';

export interface SourceContext {
  readonly io: Pick<Io, 'cwd' | 'now' | 'wait' | 'signal'>;
  readonly cache: AnswerCache;
  readonly readAnswer: ReadAnswer;
  readonly userAgent: string;
  readonly allowPrivate: readonly string[];
}

/** What a source holds now. */
export interface ReadSource {
  readonly source: SourceConfig;
  readonly kind: string;
  readonly items: readonly ImportedItem[];
  readonly findings: readonly Finding[];
  readonly review: readonly ReviewEntry[];
  /** Whether nothing of it has changed since the last run. */
  readonly isUnchanged: boolean;
}

/** Of one source; nothing is asked for twice, and no more than this. */
const MAX_PAGES = 50;
const FILE_LIMIT = 50_000_000;

/**
 * Reads a source whole, page by page.
 *
 * @throws {FetchError} when any of it can't be had: half a source is none
 */
export async function readSource(
  source: SourceConfig,
  context: SourceContext,
): Promise<ReadSource> {
  const items = new Map<string, ImportedItem>();
  const findings: Finding[] = [];
  const review: ReviewEntry[] = [];
  const asked = new Set<string>();
  const { maxPages = MAX_PAGES } = source;
  let isUnchanged = true;
  let kind: string = source.kind ?? '';
  let address = source.url && firstAddress(source.url, source.kind, context.io.now());
  for (let page = 1; ; page += 1) {
    const answer = address
      ? await readPage(address, source, context)
      : await readFileSource(source, context);
    kind = answer.kind;
    isUnchanged &&= answer.isKnown;
    const from = items.size;
    const isNew = answer.result.items.filter(({ id }) => !items.has(id));
    const pages = answer.result.pagesToRead ?? {};
    const readText = (url: string): Promise<PageAnswer> =>
      readPage(url, { ...source, kind: 'article' }, context);
    for (const item of await completeItems(isNew, pages, readText, findings)) {
      items.set(item.id, item);
    }
    const where = address ?? source.at;
    findings.push(...answer.result.problems.map((problem) => toFinding(problem, where)));
    review.push(...(answer.result.review ?? []).map((entry) => moved(entry, from)));
    if (!address) break;
    asked.add(address);
    const next = nextAddress(address, kind, answer);
    if (!next || asked.has(next) || (page > 1 && isNew.length === 0)) break;
    if (page >= maxPages) {
      findings.push(tooManyPages(source, maxPages));
      break;
    }
    address = next;
  }
  return { source, kind, items: [...items.values()], findings, review, isUnchanged };
}

type PageAnswer = Pick<KnownAnswer, 'kind' | 'result' | 'totalPages'> & {
  readonly isKnown: boolean;
};

async function readPage(
  address: string,
  source: SourceConfig,
  context: SourceContext,
): Promise<PageAnswer> {
  const { cache, io, readAnswer, userAgent, allowPrivate } = context;
  const key = `${source.kind ?? ''} ${source.language ?? ''} ${source.dateOrder ?? ''} ${address}`;
  const known = await cache.readAnswer(key);
  const { etag, lastModified } = known ?? {};
  const fetched = await ask(address, { userAgent, allowPrivate, etag, lastModified }, io);
  if (fetched.isUnchanged) {
    if (known) return { ...known, isKnown: true };
    throw new FetchError(
      'status-304',
      'it answers that nothing has changed, but was not asked that',
      'Run again later.',
    );
  }
  const hash = hashOf(fetched.bytes);
  if (known?.hash === hash) return { ...known, isKnown: true };
  const { language, dateOrder } = source;
  const { url, contentType } = fetched;
  const about = { url, contentType, now: io.now(), language, dateOrder };
  const { kind, result } = await readAnswer(fetched.bytes, about, source.kind);
  const totalPages = Number(fetched.header('x-wp-totalpages')) || undefined;
  const answer = {
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    hash,
    kind,
    totalPages,
    result,
  };
  await cache.writeAnswer(key, answer);
  return { ...answer, isKnown: false };
}

async function readFileSource(
  source: SourceConfig,
  { io, readAnswer }: SourceContext,
): Promise<PageAnswer> {
  const { kind, language, dateOrder, file = '' } = source;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(io.cwd, file));
  } catch {
    throw new FetchError(
      'no-file',
      'there is no file that can be read',
      'Check the path; it is relative to the config.',
    );
  }
  const answer = await readAnswer(
    unpack(bytes, FILE_LIMIT),
    { now: io.now(), language, dateOrder },
    kind,
  );
  return { ...answer, isKnown: false };
}

/** A review entry of a page, with the index that its item has in the whole. */
function moved(entry: ReviewEntry, from: number): ReviewEntry {
  const path = entry.path.replace(
    /^items\[(\d+)\]/,
    (_, index: string) => `items[${String(Number(index) + from)}]`,
  );
  return { ...entry, path };
}

export const toFinding = ({ code, where, message, fix }: SourceProblem, file: string): Finding => ({
  level: 'warning',
  code,
  file,
  path: where,
  message,
  fix,
});

const tooManyPages = ({ at }: SourceConfig, most: number): Finding => ({
  level: 'warning',
  code: 'too-many-pages',
  file: at,
  message: `it has more than ${String(most)} pages; what is beyond was not read`,
  fix: 'Set "maxPages" of this source higher if the older posts are wanted.',
});
