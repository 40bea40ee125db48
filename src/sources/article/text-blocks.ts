import { readDate } from '../date-phrases.ts';
import { oneLine } from '../html-text.ts';
import { readAddress } from '../web-address.ts';
import { withoutContacts } from '../without-contacts.ts';
import { plainBlock, type ArticleSource, type Block, type RelatedLink } from './blocks.ts';
import { isCreditLine } from './credits.ts';
import { isDateLine, isLabelLine } from './lines.ts';
import { isRelatedHeading } from './related-posts.ts';

const ITEM = /^\s*(?:(\d{1,2})[.)]|[-*•–·▪●])\s+(?=\S)/;
const LONGEST_HEADING = 150;

/**
 * An article as plain text (or light Markdown): the first line is the title, a short line of its own without a full stop is a heading, numbered and
 * dashed lines are lists, a line that is a date and nothing else, near the top, is the day of publication.
 */
export function readTextArticle(text: string, url?: string, language?: string): ArticleSource {
  const chunks = chunksOf(text);
  const [first = '', ...rest] = chunks;
  const title = first.length <= 300 ? withoutContacts(bare(first)) : undefined;
  const body = title === undefined ? chunks : rest;
  const dated = body
    .slice(0, 5)
    .findIndex((chunk) => publicationDay(chunk, language) !== undefined);
  const published = publicationDay(body[dated] ?? '', language);
  const related = body.findIndex((chunk) => isRelatedHeading(bare(chunk)));
  const main = (related < 0 ? body : body.slice(0, related)).filter((_, i) => i !== dated);
  const standfirst = dated > 0 && dated <= 2 ? body.slice(0, dated).map(bare).join(' ') : undefined;
  return {
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(title ? { title, titleFrom: 'the first line' } : {}),
    ...(published === undefined
      ? {}
      : {
          published,
          publishedFrom: 'a line near the top that is only a date',
          publishedQuote: body[dated] ?? '',
        }),
    ...(standfirst ? { summary: withoutContacts(standfirst) } : {}),
    tags: [],
    blocks: blocksOf(main, language),
    after: [],
    related: related < 0 ? [] : relatedLines(body.slice(related + 1)),
  };
}

/** "24 September 2024", or "Published: 24 September 2024", and nothing else: a single day. */
function publicationDay(line: string, language?: string): string | undefined {
  const day = line.replace(
    /^(?:published|posted|updated|date|publié|publicado|diterbitkan)(?:\s+(?:on|le|el|em|pada))?\s*:?\s+/i,
    '',
  );
  const phrase = readDate(day, { language });
  return phrase?.until === undefined && phrase?.start?.length === 10 ? phrase.start : undefined;
}

/** The text's paragraphs; lines that were only wrapped are joined, lines that stand for themselves are not. */
function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let open = false;
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.trim();
    if (line === '' || /^[=\-_*]{3,}$/.test(line)) {
      open = false;
      continue;
    }
    const last = chunks.at(-1);
    if (open && last !== undefined && isWrapped(last, line))
      chunks[chunks.length - 1] = `${last} ${line}`;
    else chunks.push(line);
    open = true;
  }
  return chunks;
}

function isWrapped(last: string, line: string): boolean {
  const lastLine = last.slice(-90);
  if (
    ITEM.test(line) ||
    isLabelLine(line) ||
    isDateLine(line) ||
    isCreditLine(line) ||
    /^#/.test(line)
  )
    return false;
  if (isLabelLine(last) || isDateLine(last) || isCreditLine(last) || /^#/.test(last)) return false;
  return (
    lastLine.length >= 45 &&
    !/[.!?:;”"]$/.test(last) &&
    (/[,\p{Ll}\p{N}–—-]$/u.test(last) || /^\p{Ll}/u.test(line))
  );
}

function blocksOf(chunks: readonly string[], language?: string): Block[] {
  let list = -1;
  let inList = false;
  return chunks.map((chunk, i) => {
    const isItem = ITEM.test(chunk);
    if (isItem && !inList) list++;
    inList = isItem;
    const text = withoutContacts(bare(chunk));
    const links = linksIn(chunk);
    if (isItem) return plainBlock('item', text, { list, links, lead: boldLead(chunk) });
    const level = headingLevel(chunk, chunks[i + 1], language);
    return level > 0
      ? plainBlock('heading', text, { level, links })
      : plainBlock('paragraph', text, { links, lead: boldLead(chunk) });
  });
}

function headingLevel(chunk: string, next: string | undefined, language?: string): number {
  const marked = /^(#{1,6})\s/.exec(chunk)?.[1]?.length;
  if (marked !== undefined) return marked;
  if (/^\*\*[^*]+\*\*$/.test(chunk)) return 3;
  if (
    chunk.length > LONGEST_HEADING ||
    /[.,;:]$/.test(chunk) ||
    !/^[\p{Lu}\p{N}“"‘¿¡]/u.test(chunk)
  )
    return 0;
  if (isLabelLine(chunk) || isCreditLine(chunk) || isDateLine(chunk, language)) return 0;
  return next !== undefined &&
    (next.length > chunk.length ||
      ITEM.test(next) ||
      isLabelLine(next) ||
      isDateLine(next, language))
    ? 2
    : 0;
}

/** Without list marks and Markdown's signs. */
function bare(chunk: string): string {
  const plain = chunk
    .replace(ITEM, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2');
  return oneLine(plain);
}

function boldLead(chunk: string): string | undefined {
  const lead = /^(?:\*\*|__)(.+?)(?:\*\*|__)/.exec(chunk.replace(ITEM, ''))?.[1];
  return lead === undefined ? undefined : oneLine(lead);
}

function linksIn(chunk: string): Block['links'] {
  return [...chunk.matchAll(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g)].flatMap(
    ([, text = '', href = '']) => {
      const url = readAddress(href);
      return url === undefined ? [] : [{ text: oneLine(text), url, isButton: false }];
    },
  );
}

/** "Title — https://…" or "[Title](https://…)", one a line; a title without an address can't be linked. */
function relatedLines(chunks: readonly string[]): RelatedLink[] {
  return chunks.flatMap((chunk) => {
    const [link] = linksIn(chunk);
    if (link !== undefined) return [{ url: link.url, title: link.text }];
    const [, words = '', href] = /^(.*?)[\s:–—|(-]*(https?:\/\/[^\s)]+)\)?$/.exec(chunk) ?? [];
    const url = readAddress(href);
    const title = withoutContacts(bare(words));
    return url === undefined || title === '' ? [] : [{ url, title }];
  });
}
