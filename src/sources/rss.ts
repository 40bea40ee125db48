import { decode } from './decode.ts';
import { readFeedItem, type FeedScope } from './feed-item.ts';
import { baseOf, readPageLink, readSelfLink } from './feed-links.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { parseFeedXml, type RawFeed } from './parse-feed-xml.ts';
import { ProblemList } from './problem-list.ts';
import { attributeOf, firstContent } from './raw-entry.ts';
import { readAddress } from './web-address.ts';
import { repairXml, type RepairedXml } from './repair-xml.ts';
import { readLanguage } from './source-language.ts';
import type { ImportContext, ImportResult } from './source.ts';

/** No feed that people follow is longer; what is beyond is not read. */
const longest = 20_000;

/** Reads RSS 0.9x to 2.0, RDF (RSS 1.0) and Atom 0.3 and 1.0. Each entry is an item; those that are events say so. */
export async function importRss(
  input: string | Uint8Array,
  context: ImportContext,
): Promise<ImportResult> {
  const problems = new ProblemList();
  const decoded = decode(input, context.contentType);
  if (decoded.unreadable > 0) {
    problems.add(
      'encoding',
      'the whole document',
      `${decoded.unreadable} characters can't be read as ${decoded.encoding}`,
      'Save or serve the feed as UTF-8.',
    );
  }
  if (decoded.refusedLabel) {
    problems.add(
      'wrong-label',
      'the whole document',
      `it says that it is written in ${decoded.refusedLabel}, but is in ${decoded.encoding}`,
      'Mend the encoding that the feed or its server names.',
    );
  }
  const repaired = repairXml(decoded.text);
  if (!repaired) {
    problems.add(
      'not-a-feed',
      'the whole document',
      notAFeed(decoded.text),
      'Look for the address of the feed: on WordPress it is the site’s address followed by /feed/.',
    );
    return { items: [], problems: problems.all() };
  }
  tellRepairs(repaired, problems);
  try {
    const raw = await parseFeedXml(repaired.xml);
    return { items: readItems(raw, repaired, context, problems), problems: problems.all() };
  } catch (error) {
    problems.add(
      'not-a-feed',
      'the whole document',
      `it can't be read as a feed: ${(error as Error).message.slice(0, 200)}`,
      'Try the feed in a feed validator: https://validator.w3.org/feed/',
    );
    return { items: [], problems: problems.all() };
  }
}

function notAFeed(text: string): string {
  if (text.trim() === '') return 'expected a feed, got nothing';
  if (/<html\b|<!doctype html/i.test(text.slice(0, 5_000)))
    return 'expected a feed, got a web page';
  return 'expected RSS or Atom: a document that begins with <rss>, <rdf:RDF> or <feed>';
}

function tellRepairs(
  { isCut, lostEntry, hasSubset, isBroken }: RepairedXml,
  problems: ProblemList,
): void {
  if (isCut) {
    const lost = lostEntry ? '; the entry that it breaks off in is left out' : '';
    problems.add(
      'cut-off',
      'end of the document',
      `the feed ends before it is closed${lost}`,
      'Fetch it again; if it stays so, the server cuts it.',
    );
  }
  if (hasSubset) {
    problems.add(
      'doctype',
      'beginning of the document',
      'it declares entities of its own, which are not read',
      'Take the DOCTYPE out of the feed.',
    );
  }
  if (isBroken && !isCut) {
    problems.add(
      'not-well-formed',
      'the whole document',
      'it breaks the rules of XML and was mended',
      'Try the feed in a feed validator: https://validator.w3.org/feed/',
    );
  }
}

function readItems(
  { feed, entries }: RawFeed,
  { root, attributes }: RepairedXml,
  context: ImportContext,
  problems: ProblemList,
): ImportedItem[] {
  const outer = context.url ?? readSelfLink(feed) ?? readPageLink(feed, undefined);
  const rootBase = readAddress(attributes.get('xml:base'), outer) ?? outer;
  const stated = firstContent(feed, 'language', 'dc:language') || attributeOf(feed, 'xml:lang');
  const scope: FeedScope = {
    base: baseOf(feed, rootBase),
    language: readLanguage(stated || attributes.get('xml:lang')) ?? readLanguage(context.language),
    isAtom: root === 'feed',
    problems,
  };
  if (entries.length === 0) {
    problems.add(
      'no-entries',
      'the whole document',
      'the feed holds no entries',
      'Publish something, or look whether this is the right feed.',
    );
  }
  if (entries.length > longest) {
    problems.add(
      'too-many',
      `entry ${longest + 1}`,
      `${entries.length} entries, of which the first ${longest} were read`,
      'Give a shorter feed.',
    );
  }
  const items = new Map<string, ImportedItem>();
  for (const [index, entry] of entries.slice(0, longest).entries()) {
    const where = `entry ${index + 1}`;
    const item = readFeedItem(entry, where, scope);
    if (item) keep(item, where, items, problems);
  }
  return [...items.values()];
}

/** Ids stand once. The same one with another address is a system that gives every entry the same id. */
function keep(
  item: ImportedItem,
  where: string,
  items: Map<string, ImportedItem>,
  problems: ProblemList,
): void {
  const first = items.get(item.id);
  const isOther = first && item.url && first.url !== item.url && first.title !== item.title;
  if (!first) {
    items.set(item.id, item);
  } else if (isOther && !items.has(item.url)) {
    items.set(item.url, { ...item, id: item.url });
    problems.add(
      'id-repeated',
      where,
      `its id stands for another entry too; it goes by ${item.url}`,
      'Give every entry a guid of its own.',
    );
  } else {
    problems.add(
      'entry-repeated',
      where,
      `the entry with the id ${JSON.stringify(item.id.slice(0, 100))} was there already`,
      'Nothing to do: the first is kept.',
    );
  }
}
