import { NotAFeedError, parseFeed, type ParsedFeed } from '../model/parse-feed.ts';
import type { Item } from '../model/feed.ts';
import { readHtmlContent } from './html-content.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { limitText } from './item-text.ts';
import { at, isObject, listAt, textAt } from './json-value.ts';
import type { PagedResult } from './paged-result.ts';
import { parseJson } from './parse-json.ts';
import { ProblemList } from './problem-list.ts';
import { publicCopy } from './public-copy.ts';
import { readMoment } from './read-moment.ts';
import type { ImportContext } from './source.ts';
import { readAddress } from './web-address.ts';

/**
 * Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). A feed of Convene's own passes whole, with its events and
 * outcomes; of a plain one whose items hold HTML alone, its text is read.
 */
export function importJsonFeed(input: string | Uint8Array, context: ImportContext): PagedResult {
  const problems = new ProblemList();
  const document = parseJson(input, context, problems);
  if (document === undefined) return { items: [], problems: problems.all() };
  const parsed = tryFeed(document, context, problems);
  if (!parsed) return { items: [], problems: problems.all() };
  for (const { path, message } of parsed.problems) {
    problems.add(
      'not-as-expected',
      path,
      message,
      'Mend it where the feed is made; the rest of the feed is read.',
    );
  }
  const { feed } = parsed;
  if (feed.items.length === 0) {
    problems.add(
      'no-entries',
      'items',
      'the feed holds no items',
      'Publish something, or look whether this is the right feed.',
    );
  }
  const written = new Map<string, unknown>();
  for (const raw of listAt(document, 'items')) {
    const id = textAt(raw, 'id') || textAt(raw, 'url');
    if (!written.has(id)) written.set(id, raw);
  }
  const items = new Map<string, ImportedItem>();
  for (const item of feed.items) {
    const raw = written.get(item.id) ?? written.get(item.url ?? '');
    if (items.has(item.id)) {
      problems.add(
        'entry-repeated',
        `items, "${item.id.slice(0, 60)}"`,
        'an item with this id was there already',
        'Nothing to do: the first is kept.',
      );
    } else {
      items.set(item.id, publicCopy(completed(item, raw, feed.language, context, problems)));
    }
  }
  return { items: [...items.values()], problems: problems.all(), nextUrl: feed.nextUrl };
}

function tryFeed(
  document: unknown,
  context: ImportContext,
  problems: ProblemList,
): ParsedFeed | undefined {
  try {
    return parseFeed(document, context.url);
  } catch (error) {
    const message = error instanceof NotAFeedError ? error.message : 'it can’t be read';
    return problems.add(
      'not-a-feed',
      'the whole document',
      message,
      'Look for the address of the JSON feed; the page’s source names it in a <link>.',
    );
  }
}

/** What a plain feed says elsewhere than where a browser looks: HTML content, the feed's language, the hour of publication. */
function completed(
  item: Item,
  raw: unknown,
  feedLanguage: string | undefined,
  context: ImportContext,
  problems: ProblemList,
): ImportedItem {
  const where = `items, "${(item.title ?? item.id).slice(0, 60)}"`;
  const content = readHtmlContent(textAt(raw, 'content_html'), item.url ?? context.url);
  const found = content.photos[0] ?? attachedPhoto(raw, context);
  const photo = item.photo ?? found;
  const isTold = isObject(at(raw, '_convene')) || (photo === content.photos[0] && content.hasAlt);
  if (photo && photo.alt === '' && !isTold) {
    problems.add(
      'photo-without-alt',
      where,
      `nothing says what the picture ${photo.url} shows`,
      'Write its alternative text where it was published.',
    );
  }
  const date = textAt(raw, 'date_published');
  const moment = readMoment(date);
  if (moment?.instant && moment.zone !== 'told') {
    problems.add(
      'date-without-zone',
      where,
      `the date "${date.slice(0, 40)}" has no time zone; it is taken to be UTC`,
      'End it with an offset such as Z.',
    );
  }
  return {
    ...item,
    text: item.text ?? (limitText(content.text) || undefined),
    photo,
    language: item.language ?? feedLanguage ?? context.language,
    publishedAt: moment?.instant,
  };
}

function attachedPhoto(raw: unknown, context: ImportContext) {
  const images = listAt(raw, 'attachments').filter((each) =>
    textAt(each, 'mime_type').startsWith('image/'),
  );
  const url = images
    .map((each) => readAddress(textAt(each, 'url'), context.url))
    .find((each) => each !== undefined);
  return url ? { url, alt: '', variants: [] } : undefined;
}
