import { learnPrefixes, readerName } from './feed-namespaces.ts';
import { FeedXmlWriter } from './feed-xml-writer.ts';
import { readMarkupContent } from './xml-content.ts';
import { soundText, withoutForbidden } from './xml-text.ts';
import { xmlTokens, type Attributes, type XmlToken } from './xml-tokens.ts';

type OpenTag = XmlToken & { kind: 'open' };
export type FeedRoot = 'rss' | 'rdf:RDF' | 'feed';

/** A feed's XML as an XML reader can take it, and what was wrong with it. */
export interface RepairedXml {
  readonly xml: string;
  readonly root: FeedRoot;
  /** The root's own attributes, `xml:base` and `xml:lang` among them. */
  readonly attributes: Attributes;
  /** It ended before its root was closed. */
  readonly isCut: boolean;
  /** It was cut inside an entry, which has been left out. */
  readonly lostEntry: boolean;
  /** It declared a grammar or entities of its own, which were not read. */
  readonly hasSubset: boolean;
  /** It broke the rules of XML otherwise. */
  readonly isBroken: boolean;
}

/** What rss-parser misreads, fails on or takes too long for is carried past it under another prefix. */
const setAside = new Set(['description', 'summary', 'content', 'content:encoded']);
const setAsideInAtom = new Set([...setAside, 'link', 'published', 'updated']);
const atomOfOld: Record<string, string> = { issued: 'published', modified: 'updated' };

/** Elements whose own markup is text to us. */
const holdsMarkup = new Set([
  ...setAside,
  ...'title subtitle tagline rights copyright body media:description media:title'.split(' '),
]);

/** Each unclosed description is looked for to the end of the document; a flood of them is not. */
const tolerated = 3;

/**
 * A feed's document from its root on, made well-formed: bare `&` and `<`, entities that XML doesn't know, unclosed and wrongly
 * closed tags, junk around it, control characters, a DOCTYPE, odd prefixes and capitals, a cut tail. Markup inside
 * descriptions becomes text. Elements in `aside:` are those that rss-parser is kept from. Nothing when there is no feed in it.
 */
export function repairXml(input: string): RepairedXml | undefined {
  const xml = withoutForbidden(input);
  const begun = findRoot(xml);
  if (!begun) return undefined;
  const { tag, root, hasSubset } = begun;
  const home = root === 'feed' ? 'atom' : 'rss';
  const prefixes = new Map<string, string>();
  learnPrefixes(prefixes, tag.attributes);
  const named = (name: string) => readerName(name, prefixes, home);

  const writer = new FeedXmlWriter(root);
  let isCut = true;
  let unclosed = 0;
  let tokens = xmlTokens(xml, tag.to);
  for (let next = tokens.next(); !next.done && isCut; next = tokens.next()) {
    const token = next.value;
    if (token.kind === 'text') writer.text(token.text);
    if (token.kind === 'cdata') writer.cdata(token.text);
    if (token.kind === 'close' && isSameName(token.name, tag.name)) isCut = false;
    else if (token.kind === 'close') writer.close(writtenName(named(token.name), root));
    if (token.kind !== 'open') continue;
    learnPrefixes(prefixes, token.attributes);
    const name = named(token.name);
    const written = writtenName(name, root);
    const isMarkup = holdsMarkup.has(name) && !token.isEmpty && unclosed < tolerated;
    const found = isMarkup ? readMarkupContent(xml, token) : 'plain';
    if (found === 'unclosed') unclosed++;
    const content = typeof found === 'object' ? found : undefined;
    writer.open(written, writtenAttributes(token, named, content !== undefined));
    if (content) {
      writer.cdata(content.html);
      tokens = xmlTokens(xml, content.to);
    }
    if (content || token.isEmpty) writer.close(written);
  }
  const { isBroken } = writer;
  return { ...writer.end(isCut), root, attributes: tag.attributes, isCut, hasSubset, isBroken };
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function findRoot(xml: string) {
  let hasSubset = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'doctype') {
      if (/^<!doctype\s+html\b/i.test(token.text)) return undefined;
      hasSubset ||= token.text.includes('[');
    }
    if (token.kind !== 'open') continue;
    const name = token.name.replace(/^.*:/, '').toLowerCase();
    if (name === 'html') return undefined;
    if (token.isEmpty) continue;
    const root = ({ rss: 'rss', rdf: 'rdf:RDF', feed: 'feed' } as const)[name];
    if (root) return { tag: token, root, hasSubset };
  }
  return undefined;
}

function writtenName(name: string, root: FeedRoot): string {
  const known = root === 'feed' ? (atomOfOld[name] ?? name) : name;
  return (root === 'feed' ? setAsideInAtom : setAside).has(known) ? `aside:${known}` : known;
}

/** Attributes as they stand in a tag; content whose markup has become text says that it is HTML. */
function writtenAttributes(
  { attributes }: OpenTag,
  named: (name: string) => string,
  isHtml: boolean,
): string {
  let written = isHtml ? ' type="html"' : '';
  for (const [name, value] of attributes) {
    if (name.startsWith('xmlns') || (isHtml && name === 'type')) continue;
    if (!/^[A-Za-z_][\w:.-]*$/.test(name)) continue;
    const known = name.includes(':') ? named(name) : name;
    written += ` ${known}="${soundText(value).replaceAll('"', '&quot;')}"`;
  }
  return written;
}
