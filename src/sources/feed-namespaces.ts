import type { Attributes } from './xml-tokens.ts';

/** The prefix under which the readers know a vocabulary, by a part of its address that every spelling of it holds. */
const prefixes: readonly (readonly [part: string, prefix: string])[] = [
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/event', 'ev'],
  ['purl.org/rss/1.0/modules/', ''],
  ['purl.org/rss/1.0', 'rss'],
  ['purl.org/net/rss1.1', 'rss'],
  ['my.netscape.com/rdf/simple/0.9', 'rss'],
  ['backend.userland.com/rss2', 'rss'],
  ['purl.org/dc/elements/1.', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/dtds/podcast', 'itunes'],
  ['urn:ietf:params:xml:ns:xcal', 'xcal'],
  ['rssnamespace.org/feedburner/ext', 'feedburner'],
];

/** Adds the prefixes that an element declares to those known so far: from the document's own to the readers'. */
export function learnPrefixes(known: Map<string, string>, attributes: Attributes): void {
  for (const [name, address] of attributes) {
    if (!name.startsWith('xmlns:')) continue;
    const found = prefixes.find(([part]) => address.toLowerCase().includes(part))?.[1];
    if (found) known.set(name.slice(6), found);
  }
}

const cores = new Map(
  'rss channel item title link description pubDate lastBuildDate guid category enclosure author source comments language image url feed entry'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/**
 * An element's or attribute's name as the readers know it: `a10:link` is `atom:link`, `<ITEM>` is `item`. In an Atom
 * document (`home` is `atom`) and in an RSS one written with a prefix (`home` is `rss`) the names of the document's own vocabulary are bare.
 */
export function readerName(name: string, known: ReadonlyMap<string, string>, home: string): string {
  const colon = name.indexOf(':');
  if (colon < 0) return cores.get(name.toLowerCase()) ?? name;
  const prefix = known.get(name.slice(0, colon)) ?? name.slice(0, colon).toLowerCase();
  const local = name.slice(colon + 1);
  return prefix === home || prefix === 'rss'
    ? readerName(local, known, home)
    : `${prefix}:${local}`;
}
