import type { UrlString } from '../model/feed.ts';
import { blankItem } from './blank.ts';
import { titleText } from './feed-title.ts';
import { readHtmlContent } from './html-content.ts';
import { htmlToLine } from './html-text.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { fingerprint, limitLine, limitText } from './item-text.ts';
import { at, isObject, listAt, textAt } from './json-value.ts';
import type { PagedResult } from './paged-result.ts';
import { parseJson } from './parse-json.ts';
import { ProblemList } from './problem-list.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { readLanguage } from './source-language.ts';
import type { ImportContext } from './source.ts';
import { readAddress } from './web-address.ts';
import { readMedia } from './wordpress-photo.ts';
import { readPostTime } from './wordpress-time.ts';
import { tellRefusal } from './wordpress-refusal.ts';

const question = 'wp/v2/posts?_embed=wp:featuredmedia,wp:term';

/**
 * Reads an answer of WordPress's REST API: a list of posts, or one
 * (https://developer.wordpress.org/rest-api/reference/posts/). `pagesToRead` has the pages whose text the API left as
 * shortcodes of a page builder.
 */
export function importWordpress(input: string | Uint8Array, context: ImportContext): PagedResult {
  const problems = new ProblemList();
  const answer = parseJson(input, context, problems);
  if (answer === undefined || tellRefusal(answer, problems)) {
    return { items: [], problems: problems.all() };
  }
  const posts = Array.isArray(answer) ? (answer as unknown[]) : [answer];
  if (!posts.some((post) => at(post, 'title') !== undefined || at(post, 'link') !== undefined)) {
    const got = posts.length === 0 ? 'an empty list' : 'something else';
    problems.add(
      posts.length === 0 ? 'no-entries' : 'not-posts',
      'the whole answer',
      `expected a list of posts, got ${got}`,
      `Ask for ${question}.`,
    );
    return { items: [], problems: problems.all() };
  }
  const items = new Map<string, ImportedItem>();
  const pagesToRead: Record<string, UrlString> = {};
  posts.forEach((post, index) => {
    const read = readPost(post, `post ${index + 1}`, context, problems);
    if (!read) return;
    items.set(read.item.id, read.item);
    if (read.isUnfinished && read.item.url) pagesToRead[read.item.id] = read.item.url;
  });
  return { items: [...items.values()], problems: problems.all(), pagesToRead };
}

function readPost(post: unknown, number: string, context: ImportContext, problems: ProblemList) {
  if (!isObject(post)) {
    return problems.add(
      'not-a-post',
      number,
      'expected a post, got something else',
      `Ask for ${question}.`,
    );
  }
  const url = readAddress(textAt(post, 'link'), context.url);
  const title =
    limitLine(titleText(textAt(post, 'title', 'rendered') || textAt(post, 'title'))) || undefined;
  const where = title ? `${number}, "${title.slice(0, 60)}"` : number;
  const status = textAt(post, 'status') || 'publish';
  if (status !== 'publish') {
    return problems.add(
      'not-published',
      where,
      `its status is "${status.slice(0, 20)}"; it was left out`,
      'Publish it first.',
    );
  }
  const content = readRendered(post, 'content', url);
  const excerpt = readRendered(post, 'excerpt', url);
  tellOfContent(post, content.hasBuilder, where, problems);
  const time = readPostTime(textAt(post, 'date'), textAt(post, 'date_gmt'));
  if (!time.published) {
    problems.add('no-date', where, 'the post has no date', 'Ask for the field "date".');
  } else if (!time.publishedAt) {
    problems.add(
      'date-without-zone',
      where,
      `the date ${textAt(post, 'date').slice(0, 30)} is the site’s own clock; only its day is used`,
      'Ask for the field "date_gmt" too.',
    );
  }
  const found = readPhoto(post, url, where, problems) ?? firstPhoto(content);
  if (found && !found.hasAlt) {
    problems.add(
      'photo-without-alt',
      where,
      `nothing says what the picture ${found.photo.url} shows`,
      'Write its alternative text in the media library.',
    );
  }
  const id =
    htmlToLine(textAt(post, 'guid', 'rendered')) ||
    url ||
    fingerprint(`${title} ${textAt(post, 'date')} ${content.text}`);
  const item: ImportedItem = {
    ...blankItem({ id, url, title }),
    summary: limitText(excerpt.text.replace(/\[(?:…|\.\.\.)\]$/, '…')) || undefined,
    text: limitText(content.text) || undefined,
    ...time,
    language: readLanguage(textAt(post, 'lang')) ?? readLanguage(context.language),
    tags: readTerms(post),
    photo: found?.photo,
  };
  return { item, isUnfinished: content.hasBuilder || at(post, 'content') === undefined };
}

function readRendered(post: unknown, name: string, base: string | undefined) {
  const { html, hasBuilder } = withoutShortcodes(textAt(post, name, 'rendered'));
  return { ...readHtmlContent(html, base), hasBuilder };
}

function tellOfContent(
  post: unknown,
  hasBuilder: boolean,
  where: string,
  problems: ProblemList,
): void {
  if (at(post, 'content', 'protected') === true) {
    problems.add(
      'protected',
      where,
      'its text needs a password and is not read',
      'Take the password away if it may be published.',
    );
  } else if (at(post, 'content') === undefined) {
    problems.add(
      'no-content',
      where,
      'the answer lacks the posts’ text',
      `Ask without _fields: ${question}.`,
    );
  } else if (hasBuilder) {
    problems.add(
      'shortcodes',
      where,
      'its text is made by a page builder, whose shortcodes the API leaves as they are; what stood in them is missing',
      'Read the page itself as an article.',
    );
  }
}

function readPhoto(post: unknown, base: string | undefined, where: string, problems: ProblemList) {
  const found = readMedia(at(post, '_embedded', 'wp:featuredmedia', 0), base);
  if (found) return found;
  const others = [
    textAt(post, 'jetpack_featured_media_url'),
    textAt(post, 'yoast_head_json', 'og_image', 0, 'url'),
  ];
  const url = others.map((each) => readAddress(each, base)).find((each) => each !== undefined);
  if (url) return { photo: { url, alt: '', variants: [] }, hasAlt: false };
  if (Number(at(post, 'featured_media')) > 0) {
    problems.add(
      'photo-missing',
      where,
      'its featured image is not in the answer',
      `Ask with _embed: ${question}.`,
    );
  }
  return undefined;
}

function firstPhoto({ photos: [photo], hasAlt }: ReturnType<typeof readHtmlContent>) {
  return photo && { photo, hasAlt };
}

/** The names of its categories, tags and other terms. */
function readTerms(post: unknown): string[] {
  const terms = listAt(post, '_embedded', 'wp:term').flat();
  const names = terms.map((term) => limitLine(htmlToLine(textAt(term, 'name'))));
  return [...new Set(names.filter(Boolean))].slice(0, 50);
}
