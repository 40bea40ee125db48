import Parser from 'rss-parser';
import type { RawElement } from './raw-entry.ts';

/** A feed's own elements and its entries', by their names. */
export interface RawFeed {
  readonly feed: RawElement;
  readonly entries: readonly RawElement[];
}

const entryFields =
  '$ title link guid id pubDate date published updated category author enclosure image language comments ' +
  'aside:description aside:summary aside:content aside:content:encoded aside:link aside:published aside:updated ' +
  'atom:link atom:published atom:updated atom:summary atom:content ' +
  'dc:title dc:date dc:subject dc:language dc:description dcterms:created dcterms:issued dcterms:modified dcterms:date ' +
  'media:content media:thumbnail media:group media:credit media:description ' +
  'itunes:image itunes:summary itunes:title feedburner:origLink rdf:about ' +
  'ev:startdate ev:enddate ev:location ev:type xcal:dtstart xcal:dtend xcal:location xcal:uid xcal:x-trumba';
const feedFields = '$ title link aside:link atom:link language dc:language';

const prefix = 'all ';

/**
 * What rss-parser reads in a feed that `repairXml` made sound: RSS 0.9 to 2.0, RDF, Atom.
 *
 * @throws when it is no feed
 */
export async function parseFeedXml(xml: string): Promise<RawFeed> {
  const parser = new Parser({
    customFields: { feed: keepAll(feedFields), item: keepAll(entryFields) } as object,
  });
  const parsed = (await parser.parseString(xml)) as unknown as Record<string, unknown>;
  const entries = parsed['items'] as Record<string, unknown>[];
  return { feed: withoutPrefix(parsed), entries: entries.map(withoutPrefix) };
}

/** rss-parser keeps the first of each element and mends its text as it likes; the list under a name of ours is whole. */
function keepAll(names: string) {
  return names.split(' ').map((name) => [name, prefix + name, { keepArray: true }]);
}

function withoutPrefix(parsed: Record<string, unknown>): RawElement {
  const whole = Object.entries(parsed).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(whole.map(([name, value]) => [name.slice(prefix.length), value]));
}
