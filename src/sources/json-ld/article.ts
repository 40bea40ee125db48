import type { Item } from '../../model/feed.ts';
import { blankItem } from '../blank.ts';
import { htmlToLine, htmlToText } from '../html-text.ts';
import { slug } from '../fold.ts';
import { readAddress } from '../web-address.ts';
import { readLdDay } from './dates.ts';
import { readTopics, type LdContext } from './event.ts';
import { readLdImage } from './images.ts';
import { isNode, listOf, member, text, type JsonNode } from './nodes.ts';

/** An Article, NewsArticle, BlogPosting or Report as an item without events; its author is left out. `undefined` without a title and an address. */
export function readLdArticle(
  node: JsonNode,
  { byId, base, language }: LdContext,
): Item | undefined {
  const title = htmlToLine(
    text(member(node, 'headline')) ??
      text(member(node, 'name')) ??
      text(member(node, 'alternativeHeadline')) ??
      '',
  );
  const [page] = listOf(member(node, 'mainEntityOfPage'));
  const url = readAddress(
    text(member(node, 'url')) ?? (isNode(page) ? text(page['@id']) : text(page)),
    base,
  );
  if (title === '' && url === undefined) return undefined;
  const published = readLdDay(text(member(node, 'datePublished')));
  const photo = readLdImage(member(node, 'image') ?? member(node, 'thumbnailUrl'), byId, base);
  const summary = htmlToText(
    text(member(node, 'description')) ?? text(member(node, 'abstract')) ?? '',
  );
  const body = htmlToText(text(member(node, 'articleBody')) ?? '');
  const tongue = languageOf(member(node, 'inLanguage')) ?? language;
  return blankItem({
    id: url ?? slug(`${title} ${published ?? ''}`),
    ...(url === undefined ? {} : { url }),
    ...(title === '' ? {} : { title }),
    ...(summary === '' ? {} : { summary }),
    ...(body === '' ? {} : { text: body }),
    ...(published === undefined ? {} : { published }),
    ...(tongue === undefined ? {} : { language: tongue }),
    tags: readTopics(node),
    ...(photo === undefined ? {} : { photo }),
  });
}

function languageOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  const tag = isNode(first) ? text(member(first, 'alternateName')) : text(first);
  return tag !== undefined && /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(tag) ? tag : undefined;
}
