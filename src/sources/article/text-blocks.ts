import { oneLine } from '../html-text.ts';
import { readAddress } from '../web-address.ts';
import { withoutContacts } from '../without-contacts.ts';
import { plainBlock, type ArticleSource, type Block, type RelatedLink } from './blocks.ts';
import { isCreditLine } from './credits.ts';
import { isDateLine, isLabelLine } from './lines.ts';
import { NEAR_TITLE, readPublicationDay } from './publication-day.ts';
import { isRelatedHeading } from './related-posts.ts';

const ITEM = /^\s*(?:(\d{1,2})[.)]|[-*•–·▪●])\s+(?=\S)/;
const LONGEST_HEADING = 150;
/** What stands above the title of a press release. */
const BANNER =
  /^(?:for immediate release|embargoed until .{0,40}|(?:press|news|media) (?:release|statement)|statement|comunicado de prensa|communiqué de presse|siaran pers)\s*:?$/i;

/**
 * An article as plain text (or light Markdown): the first line is the title, a short line of its own without a full stop is a heading, numbered and
 * dashed lines are lists, a line that is a date and nothing else, near the top, is the day of publication.
 */
export function readTextArticle(text: string, url?: string, language?: string): ArticleSource {
  const all = chunksOf(text);
  const hasBanner = all.slice(0, 3).some((chunk) => BANNER.test(chunk));
  const chunks = all.filter((chunk, i) => i > 2 || !BANNER.test(chunk));
  const at = chunks
    .slice(0, 8)
    .findIndex(
      (chunk) =>
        !isDateLine(chunk, language) && !isLabelLine(chunk) && !/^[\p{L} ]{3,24}:\s/u.test(chunk),
    );
  const first = chunks[Math.max(0, at)] ?? '';
  const title = at >= 0 && first.length <= 300 ? withoutContacts(bare(first)) : undefined;
  // What stands above a press release's title tells of the release: its date and place are no meeting's.
  const body =
    title === undefined
      ? chunks
      : [...(hasBanner ? [] : chunks.slice(0, at)), ...chunks.slice(at + 1)];
  const dated = body
    .slice(0, NEAR_TITLE)
    .findIndex(
      (chunk, i) => readPublicationDay(chunk, headingOver(body, i, title), language) !== undefined,
    );
  const published =
    dated < 0
      ? undefined
      : readPublicationDay(body[dated] ?? '', headingOver(body, dated, title), language);
  const related = body.findIndex((chunk) => isRelatedHeading(bare(chunk)));
  const main = (related < 0 ? body : body.slice(0, related)).filter((_, i) => i !== dated);
  const standfirst = dated > 0 && dated <= 2 ? body.slice(0, dated).map(bare).join(' ') : undefined;
  return {
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(title ? { title, titleFrom: 'the first line that is no date and no label' } : {}),
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

/** What a date near the top stands under: the title, or a short line that may be a heading. */
function headingOver(body: readonly string[], at: number, title = ''): string {
  const above = body[at - 1];
  return above !== undefined && above.length < 90 && !/[.!?]$/.test(above) ? above : title;
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
    /^\[|^\*\*/.test(line) ||
    /https?:\/\/\S+$/.test(last) ||
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
    (/[.,;:]$/.test(chunk) && !isListHeading(chunk, next)) ||
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

/** "Key results:" and then a list. */
function isListHeading(chunk: string, next: string | undefined): boolean {
  return /:$/.test(chunk) && chunk.split(' ').length <= 6 && next !== undefined && ITEM.test(next);
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
