import { join, resolve } from 'node:path';
import type { Feed, Item } from '../../model/feed.ts';
import { english } from '../../text/language.ts';
import { loadWholeLanguage } from '../../text/whole-language.ts';
import type { Config } from '../config/load-config.ts';
import { type Finding, hasErrors } from '../finding.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { openAnswerCache } from './answer-cache.ts';
import { checkPages } from './check-pages.ts';
import { toPrerendered } from './to-prerendered.ts';
import { type Gathered, gatherSources } from './gather.ts';
import { addPictures } from './pictures.ts';
import { takeLock } from './lock.ts';
import { loadOverrides } from './load-overrides.ts';
import { mergeItems } from './merge-items.ts';
import { applyOverrides } from './overrides.ts';
import { prepareItem } from './prepare-item.ts';
import { readPublished } from './published.ts';
import { putInPlace } from './put-in-place.ts';
import type { ReadAnswer } from './read-answer.ts';
import { writeReview } from './review-file.ts';
import { selectShown } from './shown-now.ts';
import { countChanges, formatState, memoryOf, readState, type State, STATE_NAME } from './state.ts';

export interface BuildOptions {
  readonly configFile: string;
  readonly config: Config;
  readonly io: Io;
  readonly readAnswer: ReadAnswer;
  /** Publishes also a feed that has lost more than half of its items. */
  readonly force?: boolean;
  readonly tell?: (text: string) => void;
}

export interface BuildReport {
  readonly exit: ExitCode;
  readonly problems: readonly Finding[];
  readonly items: number;
  readonly events: number;
  /** The names of the files that are other than before. */
  readonly changed: readonly string[];
  readonly sources: readonly (Pick<Gathered, 'kind' | 'state'> & { at: string; items: number })[];
}

/** Where the tool keeps what it may forget. */
export const CACHE_FOLDER = '.convene';

/**
 * Makes the feed and all that stands beside it from its sources. What was published before stays as it is, whole, until the new
 * one is complete, sound and not less than half of it; and where nothing could be reached it stays for good.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const { config, io } = options;
  const folder = resolve(io.cwd, config.out);
  const lock = await takeLock(join(folder, '.convene.lock'), io.now());
  if ('heldBy' in lock) {
    const message = `another run is at work in this folder (process ${String(lock.heldBy)}, since ${lock.since})`;
    return refused([
      { level: 'error', code: 'locked', file: config.out, message, fix: 'Wait until it is done.' },
    ]);
  }
  try {
    return await buildInto(folder, options);
  } finally {
    await lock.release();
  }
}

async function buildInto(folder: string, options: BuildOptions): Promise<BuildReport> {
  const { config, io, tell = () => undefined } = options;
  const overrides = await loadOverrides(io.cwd, config.overrides);
  if (overrides.findings.length) return refused(overrides.findings);
  const state = await readState(folder);
  const published = await readPublished(folder);
  const gathered = await gather(options, published, state);
  const findings = gathered.flatMap((source) => source.findings);
  const sources = gathered.map(({ source, kind, state: how, items }) => ({
    at: source.at,
    kind,
    state: how,
    items: items.length,
  }));
  if (gathered.length && !gathered.some(({ isReached }) => isReached)) {
    return { ...refused(findings, EXIT.unreachable), sources };
  }
  const now = io.now();
  const merged = mergeItems(gathered);
  const corrected = applyOverrides(
    merged.items,
    overrides.overrides,
    config.overrides,
    memoryOf(state, overrides.overrides),
  );
  findings.push(...merged.findings, ...corrected.findings);
  await writeReview(join(io.cwd, CACHE_FOLDER), gathered);
  if (hasErrors(findings)) return { ...refused(findings), sources };
  const shown = selectShown(corrected.items, now.getTime()).map(prepareItem);
  const context = contextOf(options);
  const items = config.images ? await addPictures(shown, published, context, findings) : shown;
  const events = items.flatMap((item) => item.events);
  const changes = countChanges(events, state?.events ?? {});
  const written = {
    feedUrl: config.feedUrl,
    pageSize: config.pageSize,
    now,
    language: config.language ? await loadWholeLanguage(config.language) : english,
    changes,
  };
  const feed = toFeed(config, gathered, items, now);
  const sound = checkPages(feed, written, findings);
  findings.push(...guard(sound.items.length, published.length, config.out, options.force));
  if (hasErrors(findings)) return { ...refused(findings), sources };
  // As far as the elements will see it: they don't follow `next_url` unless asked to.
  const [first] = sound.pages;
  const painted = await toPrerendered(first?.feed ?? feed, written);
  const files = new Map([
    ...painted,
    [STATE_NAME, formatState(sound.items, changes, merged.sourceOf, corrected.memory)],
    ...sound.files,
  ]);
  tell('writing');
  const changed = await putInPlace(folder, files);
  return {
    exit: EXIT.built,
    problems: findings,
    items: sound.items.length,
    events: sound.items.flatMap((item) => item.events).length,
    changed,
    sources,
  };
}

function contextOf({ config, io, readAnswer, tell = () => undefined }: BuildOptions) {
  return {
    io,
    readAnswer,
    tell,
    cache: openAnswerCache(join(io.cwd, CACHE_FOLDER), io.version),
    userAgent: `Convene/${io.version}`,
    allowPrivate: config.allowPrivate,
  };
}

function gather(
  options: BuildOptions,
  published: readonly Item[],
  state: State | undefined,
): Promise<Gathered[]> {
  const { config } = options;
  const context = contextOf(options);
  const publishedOf = (at: string): readonly Item[] => {
    const number = state?.sources.indexOf(at) ?? -1;
    return published.filter(({ id }) => number >= 0 && state?.items[id] === number);
  };
  const count = String(config.sources.length);
  return gatherSources(config.sources, context, publishedOf, (done) => {
    context.tell(`${String(done)} of ${count} sources read`);
  });
}

const refused = (problems: readonly Finding[], exit: ExitCode = EXIT.errors): BuildReport => ({
  exit,
  problems,
  items: 0,
  events: 0,
  changed: [],
  sources: [],
});

function toFeed(
  config: Config,
  gathered: readonly Gathered[],
  items: readonly Item[],
  now: Date,
): Feed {
  const { title, url, language, about, license, cta, alternates = [] } = config;
  const sources = gathered.flatMap(({ source, kind }) =>
    source.url ? [{ kind: kind || undefined, url: source.url }] : [],
  );
  const generated = `${now.toISOString().slice(0, 19)}Z`;
  return {
    title,
    homePageUrl: url,
    language,
    about,
    license,
    cta,
    alternates,
    generated,
    sources,
    items,
  };
}

/** Stops a feed that has lost more than half of its items: more often a source is broken than that much was taken back. */
function guard(now: number, before: number, file: string, force = false): Finding[] {
  if (force || now * 2 >= before) return [];
  const message = `the feed would fall from ${String(before)} to ${String(now)} items; the old one is kept`;
  return [
    {
      level: 'error',
      code: 'halved',
      file,
      message,
      fix: 'Look what became of the sources; if it is meant, run again with --force.',
    },
  ];
}
