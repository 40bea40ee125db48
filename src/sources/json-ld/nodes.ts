/** A node of a JSON-LD document: what stands between braces. */
export type JsonNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 60_000;
const DEEPEST = 40;

export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member's value as a list: an array's members, the value alone, or nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(3) : [value];
}

/** A node's own member; never one that every object inherits. */
export function member(node: JsonNode, name: string): unknown {
  if (Object.hasOwn(node, name)) return node[name];
  return Object.hasOwn(node, `schema:${name}`) ? node[`schema:${name}`] : undefined;
}

/** A string, of a plain one, of a language map's first value or of `{ "@value": … }`; trimmed, never empty. */
export function text(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim() === '' ? undefined : first.trim();
  if (typeof first === 'number') return String(first);
  return isNode(first) && first['@value'] !== undefined ? text(first['@value']) : undefined;
}

/** A node's types without their vocabulary: "https://schema.org/Event" and "schema:Event" are "Event". */
export function typesOf(node: JsonNode): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => bareName(type));
}

/** A term of schema.org without its address: "http://schema.org/EventCancelled" is "EventCancelled". */
export function bareName(term: string): string {
  return term.trim().replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');
}

const NOT_MEETINGS = new Set([
  'PublicationEvent',
  'BroadcastEvent',
  'OnDemandEvent',
  'DeliveryEvent',
  'UserInteraction',
]);

export function isEventType(type: string): boolean {
  if (NOT_MEETINGS.has(type)) return false;
  return (
    /Event$/.test(type) || ['EventSeries', 'Festival', 'Hackathon', 'CourseInstance'].includes(type)
  );
}

export function isArticleType(type: string): boolean {
  return (
    /(?:Article|BlogPosting|NewsReport)$/.test(type) ||
    type === 'Report' ||
    type === 'LiveBlogPosting'
  );
}

/** The members through which a document leads on to further things of its own. A superior event, an author or a comment is not among them. */
const PATHS = [
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'subjectOf',
  'about',
  'mentions',
  'event',
  'events',
  'subEvent',
  'blogPost',
  'dataFeedElement',
];

export interface Collected {
  readonly events: readonly JsonNode[];
  readonly articles: readonly JsonNode[];
  readonly byId: ReadonlyMap<string, JsonNode>;
  /** There was more than can be read. */
  readonly isCut: boolean;
}

/** Every event and article of the documents, in order, however they are nested in graphs and lists; and every node that others name by `@id`. */
export function collect(
  documents: readonly unknown[],
  known: ReadonlyMap<string, JsonNode> = new Map(),
): Collected {
  const byId = new Map(known);
  const events: JsonNode[] = [];
  const articles: JsonNode[] = [];
  const seen = new Set<JsonNode>();
  let steps = 0;
  const remember = (value: unknown, depth: number): void => {
    if (++steps > MOST_NODES || depth > DEEPEST) return;
    if (Array.isArray(value)) for (const one of value) remember(one, depth + 1);
    if (!isNode(value)) return;
    const id = value['@id'];
    if (
      typeof id === 'string' &&
      Object.keys(value).length > Object.keys(byId.get(id) ?? {}).length
    )
      byId.set(id, value);
    for (const inner of Object.values(value))
      if (typeof inner === 'object') remember(inner, depth + 1);
  };
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const one of listOf(value)) {
      if (!isNode(one)) continue;
      const node = resolve(one, byId);
      if (seen.has(node)) continue;
      seen.add(node);
      const types = typesOf(node);
      if (types.some(isEventType)) events.push(node);
      if (types.some(isArticleType)) articles.push(node);
      for (const path of PATHS) if (!isProgramme(node, path)) visit(member(node, path), depth + 1);
    }
  };
  for (const document of documents) remember(document, 0);
  for (const document of documents) visit(document, 0);
  return { events, articles, byId, isCut: steps > MOST_NODES };
}

/** The sessions of a dated event are its programme; the parts of a series are the events themselves. */
function isProgramme(node: JsonNode, path: string): boolean {
  const types = typesOf(node);
  return (
    path === 'subEvent' &&
    types.some(isEventType) &&
    !types.includes('EventSeries') &&
    text(member(node, 'startDate')) !== undefined
  );
}

/** The node that a bare `{ "@id": … }` stands for. */
export function resolve(node: JsonNode, byId: ReadonlyMap<string, JsonNode>): JsonNode {
  const id = node['@id'];
  if (typeof id !== 'string' || Object.keys(node).length > 2) return node;
  const whole = byId.get(id);
  return whole !== undefined && Object.keys(whole).length > Object.keys(node).length ? whole : node;
}
