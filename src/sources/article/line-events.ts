import type { EventMode } from '../../model/feed.ts';
import { findDatePhrases, type DatePhrase } from '../date-phrases.ts';
import { fold } from '../fold.ts';
import { blockDates } from './block-dates.ts';
import { sectionUnder, type Block } from './blocks.ts';
import { spanOf, type ArticleText, type EventDraft, type Found, type Note } from './drafts.ts';
import { findEventNames, titleInHeading } from './event-names.ts';
import { NOT_AN_EVENT } from './event-words.ts';
import { isDateLine, isLabelLine } from './lines.ts';
import { readMode, readPlace, type PlaceReading } from './places.ts';
import { readRegistration } from './registration.ts';

/** Events told by a heading and a short line under it: "Asia Regional Forum", then "16–17 January 2023 | Online". */
export function lineEvents(article: ArticleText): Found {
  const drafts: EventDraft[] = [];
  const withheld: Note[] = [];
  const { blocks } = article;
  blocks.forEach((block, i) => {
    if (block.kind === 'heading' || block.kind === 'picture' || isLabelLine(block.text)) return;
    if (!isDateLine(block.text, article.language) && !isTimeLine(block)) return;
    const heading = headingOf(blocks, i, article.title);
    const phrases = blockDates(block, article.language);
    const [phrase] = phrases;
    if (heading === undefined || phrase === undefined || phrases.length !== 1) return;
    const draft = readLine(block, phrase, i, heading, article);
    if (draft !== undefined) drafts.push(draft);
    else if (phrase.start !== undefined && phrase.start !== article.published) {
      const reason =
        'a line that is a date, but nothing near it says that it is a meeting rather than a day of publication';
      withheld.push({
        path: 'events',
        value: { start: phrase.start },
        reason,
        quote: block.text,
        withheld: true,
      });
    }
  });
  return { drafts, withheld };
}

/** The short lines right under a date may tell its hours, its place and how people take part. */
function readBelow(
  blocks: readonly Block[],
  at: number,
  article: ArticleText,
): { time?: string; place?: PlaceReading; mode?: EventMode } {
  const found: { time?: string; place?: PlaceReading; mode?: EventMode } = {};
  for (const block of blocks.slice(at + 1, at + 4)) {
    if (
      block.kind !== 'paragraph' ||
      block.text.length > 90 ||
      /[.!?]$/.test(block.text) ||
      isDateLine(block.text, article.language)
    )
      break;
    if (/^\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to|a|à)\s*\d{1,2}/i.test(block.text))
      found.time ??= block.text;
    else {
      found.mode ??= readMode(block.text);
      const place = readPlace(block.text, article.whole, article.language);
      if (place?.place.country !== undefined) found.place ??= place;
    }
  }
  return found;
}

/** Whether most of a short block is its `<time>`. */
function isTimeLine(block: Block): boolean {
  const [time] = block.times;
  return time !== undefined && block.text.length <= Math.max(60, time.text.length * 3);
}

/** The heading right above a line, with at most one block between; the article's title above the first blocks. */
function headingOf(
  blocks: readonly Block[],
  at: number,
  title: string,
): { text: string; index: number } | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const block = blocks[i];
    if (block?.kind === 'heading') return { text: block.text, index: i };
  }
  return at <= 2 && title !== '' ? { text: title, index: -1 } : undefined;
}

function readLine(
  block: Block,
  phrase: DatePhrase,
  index: number,
  heading: { text: string; index: number },
  article: ArticleText,
): EventDraft | undefined {
  const names = findEventNames(heading.text, { loose: true, language: article.language });
  const name = names.at(-1);
  if (name === undefined || NOT_AN_EVENT.test(heading.text)) return undefined;
  // A line of a single day under a news headline is when, or where and when, it was written.
  const isWhole =
    fold(name.name).length >= fold(heading.text).replace(/[^\p{L}\p{N}\s]/gu, '').length - 8;
  const isTimed = phrase.start !== undefined && phrase.start.length > 10;
  const isSpan = phrase.until !== undefined;
  const after = block.text.slice(phrase.end);
  const before = block.text.slice(0, phrase.index);
  const mode = readMode(`${before} ${after}`);
  const isPlain =
    isSpan ||
    isTimed ||
    mode !== undefined ||
    (isWhole && heading.index >= 0) ||
    (isWhole && block.times.length > 0);
  if (!isPlain || (phrase.start ?? '').length < 10) return undefined;
  const below = readBelow(article.blocks, index, article);
  const timed =
    below.time === undefined
      ? undefined
      : findDatePhrases(`${block.text}, ${below.time}`, { language: article.language });
  const moment =
    timed?.length === 1 &&
    !isSpan &&
    phrase.start?.length === 10 &&
    timed[0]?.start?.startsWith(phrase.start)
      ? timed[0]
      : phrase;
  const place =
    [after, before]
      .map((words) =>
        readPlace(
          words.replace(/^[\s,|–—·•:(-]+/, '').replace(/^(?:in|at|en|à|di)\s/, ''),
          article.whole,
          article.language,
        ),
      )
      .find((reading) => reading !== undefined) ?? below.place;
  const scope = heading.index < 0 ? article.blocks : sectionUnder(article.blocks, heading.index);
  const register = readRegistration(scope, article.language);
  return {
    title: titleInHeading(heading.text, name),
    titleReason: 'the name of a meeting in the heading right above a line that is its date',
    phrase: moment,
    dateReason: `the line "${block.text}" under the heading says ${spanOf(moment)}`,
    ...(place === undefined ? {} : { place }),
    ...((mode ?? below.mode) === undefined ? {} : { mode: mode ?? below.mode }),
    ...(register === undefined ? {} : { register }),
    parties: [],
    source: 'line',
    block: index,
    scope,
    quote: `${heading.text} · ${block.text}`,
    notes: [],
  };
}
