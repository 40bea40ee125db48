import { buildItem } from './article/build-item.ts';
import type { ArticleSource } from './article/blocks.ts';
import { readHtmlArticle } from './article/html-article.ts';
import { readTextArticle } from './article/text-blocks.ts';
import { decode } from './decode.ts';
import type { ImportContext, ImportResult, SourceProblem } from './source.ts';

const HTML =
  /<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|ul|ol|table|meta|br|span)\b[^<>]*>/i;
/** Of a page that is longer, the rest is not read. */
const LONGEST = 6_000_000;

/**
 * Reads an article, as a web page or as plain text, into one item of a proposal: its events with their dates, places and countries,
 * its outcomes, call to action, related posts and pictures. Everything inferred has its reason in `review`; what the words don't plainly
 * say is not in the item but in `review`, as `withheld`. Never a date that the words don't hold.
 */
export function importArticle(input: string | Uint8Array, context: ImportContext): ImportResult {
  const { text, encoding, refusedLabel } = decode(input, context.contentType);
  const problems: SourceProblem[] = [];
  if (!isReadable(text)) {
    const message =
      text.trim() === ''
        ? 'expected an article, got nothing'
        : 'expected text or HTML, got bytes that are neither';
    return {
      items: [],
      problems: [
        {
          code: 'not-an-article',
          where: 'the whole input',
          message,
          fix: "give the article's page or its text",
        },
      ],
      review: [],
    };
  }
  if (refusedLabel !== undefined) {
    problems.push({
      code: 'wrong-encoding-label',
      where: 'the encoding label',
      message: `it says ${refusedLabel}, but the bytes are ${encoding}`,
      fix: `label the page as ${encoding}`,
    });
  }
  const source = read(text.slice(0, LONGEST), context);
  if (source.title === undefined && source.blocks.length === 0) {
    problems.push({
      code: 'not-an-article',
      where: 'the whole input',
      message: 'expected an article, found no words for a reader',
      fix: 'if a script writes the page, give the text itself',
    });
    return { items: [], problems, review: [] };
  }
  const { item, review, isCut } = buildItem(source);
  if (isCut)
    problems.push({
      code: 'cut',
      where: 'the main column',
      message: 'the text is far longer than an article; its end was not read',
      fix: 'give one article at a time',
    });
  if (item.title === undefined)
    problems.push({
      code: 'no-title',
      where: 'the page',
      message: 'expected a title, found none',
      fix: "write the title in the page's h1",
    });
  if (item.published === undefined)
    problems.push({
      code: 'no-date',
      where: 'the article',
      message: 'expected the day of publication, found none',
      fix: 'state it in article:published_time or beside the title',
    });
  return { items: [item], problems, review };
}

function read(text: string, { url, language }: ImportContext): ArticleSource {
  if (HTML.test(text.slice(0, 20_000))) {
    const source = readHtmlArticle(text, url);
    return language === undefined || source.language !== undefined
      ? source
      : { ...source, language };
  }
  return readTextArticle(text, url, language ?? undefined);
}

function isReadable(text: string): boolean {
  const head = text.slice(0, 4000);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const odd = head.match(/[\0-\x08\x0E-\x1F\uFFFD]/g)?.length ?? 0;
  return letters > 0 && odd <= head.length * 0.05;
}
