import type { UrlString } from '../model/feed.ts';
import { blankItem } from './blank.ts';
import { readFeedEvent } from './feed-event.ts';
import { baseOf, readPageLink } from './feed-links.ts';
import { readFeedPhoto } from './feed-photo.ts';
import { readPublication } from './feed-publication.ts';
import { readHtmlContent } from './html-content.ts';
import { htmlToLine, oneLine } from './html-text.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { fingerprint, limitLine, limitText } from './item-text.ts';
import type { ProblemList } from './problem-list.ts';
import {
  attributeOf,
  contentOf,
  firstContent,
  nodesOf,
  type RawElement,
  type RawNode,
} from './raw-entry.ts';
import { readLanguage } from './source-language.ts';
import { readFeedTitle } from './feed-title.ts';

/** What all entries of a feed share. */
export interface FeedScope {
  readonly base?: UrlString;
  readonly language?: string;
  readonly isAtom: boolean;
  readonly problems: ProblemList;
}

/** A description up to this length, in one paragraph, sums the entry up; a longer one is its text. */
const longestSummary = 500;

const summaryNames =
  'aside:description aside:summary atom:summary dc:description media:description itunes:summary'.split(
    ' ',
  );

/** One entry of a feed, or nothing when it holds nothing that could be shown. */
export function readFeedItem(
  entry: RawElement,
  where: string,
  scope: FeedScope,
): ImportedItem | undefined {
  const { problems } = scope;
  const base = baseOf(entry, scope.base);
  const url = readPageLink(entry, base);
  const title = limitLine(readFeedTitle(entry, scope.isAtom)) || undefined;
  const at = title ? `${where}, "${title.slice(0, 60)}"` : where;

  const full = readBody(entry, ['aside:content:encoded', 'aside:content', 'atom:content'], base);
  const short = readBody(entry, summaryNames, base);
  const isSummary =
    full.text !== '' || (short.text.length <= longestSummary && !short.text.includes('\n\n'));
  const summary =
    limitText(isSummary ? short.text.replace(/\[(?:…|\.\.\.)\]$/, '…') : '') || undefined;
  const text = limitText(full.text || (isSummary ? '' : short.text)) || undefined;
  if (text?.endsWith('…') && text.length > 19_000) {
    problems.add(
      'text-cut',
      at,
      'the text is longer than a feed holds and was cut',
      'Nothing to do: the whole text stays on its own page.',
    );
  }
  if (!title && !summary && !text && !url) {
    return problems.add(
      'entry-empty',
      at,
      'the entry has no title, text or address',
      'Give it a title and a link.',
    );
  }

  if (!title) problems.add('no-title', at, 'the entry has no title', 'Give it one.');
  if (!url) {
    problems.add(
      'no-address',
      at,
      'the entry has no address of its own that can be used',
      'Give it a link that begins with https://.',
    );
  }

  const moment = readPublication(entry, at, problems);
  const language =
    readLanguage(firstContent(entry, 'dc:language') || attributeOf(entry, 'xml:lang')) ??
    scope.language;
  const item: ImportedItem = {
    ...blankItem({
      id: idOf(entry) ?? url ?? fingerprint(`${title} ${moment?.day} ${summary ?? text}`),
    }),
    url,
    title,
    summary: summary === title || summary === text ? undefined : summary,
    text,
    published: moment?.day,
    publishedAt: moment?.instant,
    language,
    tags: readTags(entry),
  };
  const found = readFeedPhoto(entry, full.photos.length > 0 ? full : short, base);
  if (found && !found.hasAlt) {
    problems.add(
      'photo-without-alt',
      at,
      `nothing says what the picture ${found.photo.url} shows`,
      'Write an alternative text for it where it was published.',
    );
  }
  const pictured = { ...item, photo: found?.photo };
  const event = readFeedEvent(entry, pictured, at, problems);
  return event ? { ...pictured, kind: 'event', events: [event] } : pictured;
}

function readBody(entry: RawNode, names: readonly string[], base: string | undefined) {
  const scopes = [entry, ...nodesOf(entry, 'media:group')];
  const nodes = scopes.flatMap((scope) => names.flatMap((name) => nodesOf(scope, name)));
  const node = nodes.find((each) => contentOf(each) !== '' && isReadable(each));
  return readHtmlContent(contentOf(node), baseOf(node, base));
}

/** Content by reference or in a format of its own is nothing to read: https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3 */
function isReadable(node: RawNode): boolean {
  return /^(?:|text|html|xhtml|text\/.*|application\/xhtml\+xml)$/i.test(attributeOf(node, 'type'));
}

function idOf(entry: RawNode): string | undefined {
  const id = oneLine(firstContent(entry, 'guid', 'id') || attributeOf(entry, 'rdf:about'));
  return id ? id.slice(0, 1_000) : undefined;
}

function readTags(entry: RawNode): string[] {
  const terms = nodesOf(entry, 'category').map(
    (node) => attributeOf(node, 'label') || contentOf(node) || attributeOf(node, 'term'),
  );
  const subjects = nodesOf(entry, 'dc:subject').map(contentOf);
  const tags = [...terms, ...subjects].map((tag) => limitLine(htmlToLine(tag)));
  return [...new Set(tags.filter(Boolean))].slice(0, 50);
}
