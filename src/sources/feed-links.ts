import { attributeOf, contentOf, firstContent, nodesOf, type RawNode } from './raw-entry.ts';
import { isMeetingRoom, readAddress } from './web-address.ts';

/** The address that what stands inside an element is relative to: its own `xml:base`, else that of what it stands in. */
export function baseOf(node: RawNode | undefined, outer: string | undefined): string | undefined {
  return readAddress(attributeOf(node, 'xml:base'), outer) ?? outer;
}

/** A feed's or an entry's own page. */
export function readPageLink(entry: RawNode, base: string | undefined): string | undefined {
  const links = [
    ...nodesOf(entry, 'aside:link'),
    ...nodesOf(entry, 'link'),
    ...nodesOf(entry, 'atom:link'),
  ];
  const alternates = links.filter((link) => /^(?:alternate)?$/.test(attributeOf(link, 'rel')));
  const pages = alternates.filter((link) =>
    /^(?:text\/html|application\/xhtml\+xml)?$/.test(attributeOf(link, 'type')),
  );
  const candidates = [
    firstContent(entry, 'feedburner:origLink'),
    ...nodesOf(entry, 'link').map(contentOf),
    ...[...pages, ...alternates].map((link) => attributeOf(link, 'href')),
    ...nodesOf(entry, 'guid').filter(isPermanentLink).map(contentOf),
    ...nodesOf(entry, 'id')
      .map(contentOf)
      .filter((id) => /^https?:\/\//i.test(id)),
    attributeOf(entry, 'rdf:about'),
  ];
  return candidates
    .map((address) => readAddress(address, base))
    .find((url) => url !== undefined && !isMeetingRoom(url));
}

/** The address that a feed says it is read from. */
export function readSelfLink(feed: RawNode): string | undefined {
  const links = [...nodesOf(feed, 'aside:link'), ...nodesOf(feed, 'atom:link')];
  const own = links.find((link) => attributeOf(link, 'rel') === 'self');
  return readAddress(attributeOf(own, 'href'));
}

/** https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt */
function isPermanentLink(guid: RawNode): boolean {
  const isSaidNotTo = attributeOf(guid, 'isPermaLink').toLowerCase() === 'false';
  return !isSaidNotTo && /^https?:\/\//i.test(contentOf(guid));
}
