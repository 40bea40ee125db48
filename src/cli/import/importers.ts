import type { PagedResult } from '../../sources/paged-result.ts';
import type { AnswerContext, ReadAnswer } from '../build/read-answer.ts';
import type { SourceKind } from '../config/source-kinds.ts';

type AnyImporter = (
  input: Uint8Array,
  context: AnswerContext,
) => PagedResult | Promise<PagedResult>;

/** The importer of each kind, loaded when it is first needed: parsers take their time to start. */
const IMPORTERS: Record<SourceKind, () => Promise<AnyImporter>> = {
  rss: async () => (await import('../../sources/rss.ts')).importRss,
  ical: async () => (await import('../../sources/ical.ts')).importIcal,
  wordpress: async () => (await import('../../sources/wordpress.ts')).importWordpress,
  'events-calendar': async () =>
    (await import('../../sources/events-calendar.ts')).importEventsCalendar,
  'json-ld': async () => (await import('../../sources/json-ld.ts')).importJsonLd,
  article: async () => (await import('../../sources/article.ts')).importArticle,
  csv: async () => (await import('../../sources/csv.ts')).importCsv,
  'json-feed': async () => (await import('../../sources/json-feed.ts')).importJsonFeed,
};

/** Reads bytes with the importer that is named, else with the one that fits what is in them. */
export const readAnswer: ReadAnswer = (bytes, context, expected) =>
  read(bytes, context, expected, (kind) => IMPORTERS[kind]());

/**
 * Reads bytes for a person who looks at what comes of it: of a web page both what its JSON-LD states and what its words say,
 * which only a person can put together for good.
 */
export const readProposal: ReadAnswer = (bytes, context, expected) =>
  read(bytes, context, expected, async (kind) => {
    const isPage = kind === 'article' || (kind === 'json-ld' && expected !== 'json-ld');
    return isPage ? (await import('../../sources/page.ts')).importPage : IMPORTERS[kind]();
  });

async function read(
  bytes: Uint8Array,
  context: AnswerContext,
  expected: SourceKind | undefined,
  importerOf: (kind: SourceKind) => Promise<AnyImporter>,
): ReturnType<ReadAnswer> {
  const { detectSource } = await import('../../sources/detect.ts');
  const detected = detectSource(bytes, { ...context, expected });
  if (detected.problem) {
    return { kind: expected ?? 'article', result: { items: [], problems: [detected.problem] } };
  }
  const kind = expected ?? detected.kind;
  const importer = await importerOf(kind);
  return { kind, result: await importer(bytes, context) };
}
