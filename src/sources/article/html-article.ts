import { parsePage, type DomElement } from '../dom.ts';
import { fold } from '../fold.ts';
import type { ArticleSource, Block } from './blocks.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { findMainColumn, isWithin } from './main-column.ts';
import { readPageHead } from './page-head.ts';
import { NEAR_TITLE, readPublicationDay } from './publication-day.ts';
import { readFeaturedPicture } from './pictures.ts';
import { isRelatedHeading, readRelatedPosts } from './related-posts.ts';

/** Dates and authors beside the title are the article's own data, not its text. */
const META_CLASS =
  /(?:^|\s)(?:entry-meta|post-meta|posted-on|byline|post-date|entry-date|elementor-post-info|et_pb_title_meta_container|post-info|article-meta|meta-info|published|updated|post-categories)(?:\s|$)/;

/** A page as the article that it carries: what its head says, its main column as blocks, and what follows that. */
export function readHtmlArticle(html: string, base?: string): ArticleSource {
  const document = parsePage(html);
  const { root, isAside } = findMainColumn(document);
  const inAside = (element: DomElement): boolean => isWithin(element, isAside);
  const skip = (element: DomElement): boolean =>
    isAside(element) || META_CLASS.test(element.className);
  const head = readPageHead(document, inAside, base);
  const address = base ?? head.url;
  const photo = readFeaturedPicture(document, address);
  const column = readHtmlBlocks(root, skip, address);
  const end = column.findIndex((block) => block.kind === 'heading' && isRelatedHeading(block.text));
  const body = (end < 0 ? column : column.slice(0, end)).filter(
    (block) => !isTitle(block, head.title),
  );
  const dated =
    head.published === undefined
      ? nearTitle(body).findIndex((block) => dayIn(block, head) !== undefined)
      : -1;
  const blocks = body.filter((_, i) => i !== dated);
  const seen = new Set(column.map((block) => block.text));
  const after =
    root === document.body
      ? []
      : readHtmlBlocks(document.body, skip, address).filter((block) => !seen.has(block.text));
  return {
    ...head,
    ...publishedIn(body[dated], head),
    ...(photo === undefined ? {} : { photo }),
    blocks,
    after,
    related: readRelatedPosts(document, address),
  };
}

type Head = Pick<ArticleSource, 'title' | 'language'>;

/** The first blocks, up to a heading: a date under that is the heading's. */
function nearTitle(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.slice(0, NEAR_TITLE);
  const heading = first.findIndex((block) => block.kind === 'heading');
  return heading < 0 ? first : first.slice(0, heading);
}

function dayIn(block: Block, head: Head): string | undefined {
  return block.kind === 'paragraph'
    ? readPublicationDay(block.text, head.title ?? '', head.language)
    : undefined;
}

function publishedIn(block: Block | undefined, head: Head): Partial<ArticleSource> {
  const published = block === undefined ? undefined : dayIn(block, head);
  if (block === undefined || published === undefined) return {};
  return {
    published,
    publishedFrom: 'a line below the title that is only a date',
    publishedQuote: block.text,
  };
}

function isTitle(block: Block, title: string | undefined): boolean {
  return block.kind === 'heading' && title !== undefined && fold(block.text) === fold(title);
}
