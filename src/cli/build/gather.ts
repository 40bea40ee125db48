import type { ImportedItem } from '../../model/imported-item.ts';
import type { ReviewEntry } from '../../sources/source.ts';
import type { SourceConfig } from '../config/load-config.ts';
import type { Finding } from '../finding.ts';
import { FetchError, toFetchError } from '../net/fetch-error.ts';
import { mapLimit } from './map-limit.ts';
import { type ReadSource, readSource, type SourceContext } from './read-source.ts';
import { withoutProposals } from './without-proposals.ts';

/** What a source brings to this run. */
export interface Gathered {
  readonly source: SourceConfig;
  readonly kind: string;
  readonly items: readonly ImportedItem[];
  readonly findings: readonly Finding[];
  readonly review: readonly ReviewEntry[];
  /** `read`: as it is now. `kept`: it couldn't be read, so its last good items stand in. `lost`: nor are there any. */
  readonly state: 'read' | 'kept' | 'lost';
  /** Whether it answered at all. */
  readonly isReached: boolean;
}

/** How many sources are asked at a time. */
const SIDE_BY_SIDE = 8;

/**
 * Reads all sources, several at a time. One that can't be read keeps what it held when it last could,
 * from the cache, else from the feed that was published last; it is named in the findings.
 */
export function gatherSources(
  sources: readonly SourceConfig[],
  context: SourceContext,
  publishedOf: (at: string) => readonly ImportedItem[],
  tellDone: (done: number) => void,
): Promise<Gathered[]> {
  let done = 0;
  return mapLimit(sources, SIDE_BY_SIDE, async (source) => {
    const gathered = await gather(source, context, publishedOf);
    tellDone((done += 1));
    return gathered;
  });
}

async function gather(
  source: SourceConfig,
  context: SourceContext,
  publishedOf: (at: string) => readonly ImportedItem[],
): Promise<Gathered> {
  const { cache, io } = context;
  const known = await cache.readSource(source.at);
  const lastGood = () => known?.items ?? publishedOf(source.at);
  try {
    const until = await cache.readPause(source.at);
    if (until > io.now().getTime()) throw pausedUntil(until);
    const read = asBefore(await readSource(source, context), known?.kind);
    if (isUnreadable(read)) return failed(source, lastGood(), read);
    const sound = withoutProposals(read.items, read.review);
    if (!read.isUnchanged) {
      await cache.writeSource(source.at, { kind: read.kind, items: sound });
    }
    const findings = [...read.findings, ...toReview(read)];
    return { ...read, items: sound, findings, state: 'read', isReached: true };
  } catch (error) {
    const reason = toFetchError(error);
    if (reason.code === 'stopped') throw reason;
    if (reason.retryAfter)
      await cache.writePause(source.at, io.now().getTime() + reason.retryAfter);
    const items = lastGood();
    const finding = {
      level: 'warning',
      code: reason.code,
      file: source.at,
      message: '',
      fix: reason.fix,
    } as const;
    const findings = [{ ...finding, message: standIn(reason.message, items.length) }];
    const state = items.length ? 'kept' : 'lost';
    const kind = source.kind ?? '';
    return { source, kind, items, findings, review: [], state, isReached: false };
  }
}

/** An answer of which nothing could be read: a notice that the site is down, a page where a feed was. */
const isUnreadable = ({ items, findings }: ReadSource): boolean =>
  items.length === 0 &&
  findings.some(({ code }) => code.startsWith('not-') || code === 'no-json' || code === 'cut-off');

const isPage = (kind: string): boolean => kind === 'article' || kind === 'json-ld';

/** A web page or a text where a feed, a calendar or a table was, is more often a notice of the server than what is meant. */
function asBefore(read: ReadSource, before = 'article'): ReadSource {
  if (read.source.kind || !isPage(read.kind) || isPage(before)) return read;
  const finding: Finding = {
    level: 'warning',
    code: 'not-as-before',
    file: read.source.at,
    message: `expected ${before} as before, got a web page or a text`,
    fix: 'Open it and look. If it is meant, say so with "kind": "article" for this source.',
  };
  return { ...read, items: [], review: [], findings: [finding] };
}

function failed(source: SourceConfig, items: readonly ImportedItem[], read: ReadSource): Gathered {
  const state = items.length ? 'kept' : 'lost';
  const findings = read.findings.map((finding) => ({
    ...finding,
    message: standIn(finding.message, items.length),
  }));
  return { source, kind: read.kind, items, findings, review: [], state, isReached: true };
}

function toReview({ source, review }: ReadSource): Finding[] {
  const count = review.filter(({ standing }) => standing !== 'withheld').length;
  if (!count) return [];
  const message = `${String(count)} values were inferred and are not published`;
  const fix = `Run "convene import ${source.url ?? source.file ?? ''}", review what it proposes, and name that file as a source. See .convene/review.md.`;
  return [{ level: 'warning', code: 'to-review', file: source.at, message, fix }];
}

const standIn = (reason: string, count: number): string =>
  count
    ? `${reason}; its last good ${count === 1 ? 'item stands' : `${String(count)} items stand`} in`
    : `${reason}; nothing of it is in the feed`;

const pausedUntil = (until: number): FetchError =>
  new FetchError(
    'paused',
    `it asked to be left alone until ${new Date(until).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    'Run again after that.',
  );
