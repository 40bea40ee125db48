import type { FeedEvent, Item } from '../model/feed.ts';
import { blankItem } from './blank.ts';
import { decode } from './decode.ts';
import { fold } from './fold.ts';
import { readLdArticle } from './json-ld/article.ts';
import { readLdBlocks } from './json-ld/blocks.ts';
import { readLdEvent, type LdContext } from './json-ld/event.ts';
import { collect, member, text, type JsonNode } from './json-ld/nodes.ts';
import type { ImportContext, ImportResult, SourceProblem } from './source.ts';

/**
 * Reads the schema.org JSON-LD of a page, or of a JSON file: every event, however nested, and every article. An article carries the
 * events that it is about; where a page has one article, all of its events. Every other event is an item of its own.
 */
export function importJsonLd(input: string | Uint8Array, context: ImportContext): ImportResult {
  const { text: source } = decode(input, context.contentType);
  const { documents, problems: unread, count } = readLdBlocks(source);
  const problems: SourceProblem[] = [...unread];
  const { events: nodes, articles, byId, isCut } = collect(documents);
  const ld: LdContext = {
    byId,
    ...(context.url === undefined ? {} : { base: context.url }),
    ...(context.language === undefined ? {} : { language: context.language }),
  };
  const events = readEvents(nodes, ld, problems);
  if (isCut)
    problems.push({
      code: 'cut',
      where: 'the JSON-LD',
      message: 'there are more nodes than can be read; the rest was left',
      fix: 'split the page',
    });
  const items = assemble(articles, events, ld);
  if (items.length === 0 && problems.length === 0) {
    const message =
      count === 0 ? 'expected JSON-LD, found none' : 'the JSON-LD holds no event and no article';
    problems.push({
      code: 'nothing-found',
      where: 'the whole input',
      message,
      fix: 'give a page with schema.org Event or Article data',
    });
  }
  return { items, problems };
}

interface ReadEvent {
  readonly node: JsonNode;
  readonly event: FeedEvent;
}

/** Each event once: the same name on the same day is one event told by two plugins. */
function readEvents(
  nodes: readonly JsonNode[],
  ld: LdContext,
  problems: SourceProblem[],
): ReadEvent[] {
  const known = new Set<string>();
  const ids = new Set<string>();
  return nodes.flatMap((node, i) => {
    const { event, problems: told } = readLdEvent(node, `event ${i + 1}`, ld);
    const key =
      event === undefined
        ? ''
        : `${fold(event.title)}|${event.start?.slice(0, 10) ?? event.dateText ?? ''}`;
    if (event !== undefined && known.has(key)) return [];
    problems.push(...told);
    known.add(key);
    return event === undefined
      ? []
      : [{ node, event: { ...event, id: freeId(event.id, ids, '-') } }];
  });
}

function assemble(
  articles: readonly JsonNode[],
  events: readonly ReadEvent[],
  ld: LdContext,
): Item[] {
  const ids = new Set<string>();
  const taken = new Set<FeedEvent>();
  const read = articles.flatMap((node) => {
    const item = readLdArticle(node, ld);
    if (item === undefined || ids.has(item.id)) return [];
    ids.add(item.id);
    return [{ node, item }];
  });
  const items = read.map(({ node, item }) => {
    const { events: linked } = collect(
      [
        member(node, 'about'),
        member(node, 'mentions'),
        member(node, 'subjectOf'),
        member(node, 'hasPart'),
      ],
      ld.byId,
    );
    const own = events.filter(
      ({ node: n, event }) => !taken.has(event) && (read.length === 1 || linked.includes(n)),
    );
    for (const { event } of own) taken.add(event);
    return { ...item, events: own.map(({ event }) => event) };
  });
  const bare = events
    .filter(({ event }) => !taken.has(event))
    .map(({ event, node }) => {
      const item = itemOf(event, node, ld);
      return { ...item, id: freeId(item.id, ids, '#') };
    });
  return [...items, ...bare];
}

/** A bare event as an item: title, address and picture are the event's. */
function itemOf(event: FeedEvent, node: JsonNode, { base }: LdContext): Item {
  const [photo] = event.photos;
  const id =
    event.url ??
    text(node['@id']) ??
    (base === undefined ? event.id : `${base.split('#')[0]}#${event.id}`);
  return blankItem({
    id,
    ...(event.url === undefined ? {} : { url: event.url }),
    title: event.title,
    ...(event.summary === undefined ? {} : { summary: event.summary }),
    kind: 'event',
    ...(photo === undefined ? {} : { photo }),
    events: [event],
  });
}

/** The id, with a number where it is taken; takes what it gives. */
function freeId(id: string, taken: Set<string>, mark: string): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}${mark}${n}`;
  taken.add(free);
  return free;
}
