import type { DatePhrase } from '../date-phrases.ts';
import { oneLine } from '../html-text.ts';
import { blockDates } from './block-dates.ts';
import { plainBlock, sectionUnder, type Block } from './blocks.ts';
import { spanOf, type ArticleText, type EventDraft, type Found, type Note } from './drafts.ts';
import { findEventNames } from './event-names.ts';
import { NOT_AN_EVENT, OTHER_DATE } from './event-words.ts';
import { isLabelLine } from './lines.ts';
import { findPlace, readMode, readPlace, type PlaceReading } from './places.ts';
import { sentencesOf } from './sentences.ts';

const SMALL =
  /^(?:of|the|and|in|on|at|de|del|la|du|en|le|el|di|from|to|online|virtual|hybrid|via|y|et|e|dan|à|em)$/;

/** Events that a heading names together with their dates: "…at the ARAT Conference, Bali (July 23-25, 2024)"; the article's title is one too. */
export function headingEvents(article: ArticleText): Found {
  const drafts: EventDraft[] = [];
  const withheld: Note[] = [];
  const title = plainBlock('heading', article.title, { level: 1 });
  const headings: [Block, number][] = [
    [title, -1],
    ...article.blocks.map((block, i): [Block, number] => [block, i]),
  ];
  for (const [block, index] of headings) {
    const isLine = block.kind !== 'heading';
    if (isLine && !isTitleLine(block, article.language)) continue;
    const phrases = blockDates(block, article.language).filter(
      (phrase) => (phrase.start ?? '').length >= 10 || phrase.refused === 'no-year',
    );
    const [phrase] = phrases;
    if (phrase === undefined || block.text === '') continue;
    const scope = isLine
      ? [block]
      : index < 0
        ? article.blocks
        : sectionUnder(article.blocks, index);
    const draft =
      phrases.length === 1 ? readHeading(block, phrase, index, scope, article) : undefined;
    if (draft !== undefined) drafts.push(draft);
    else if (phrase.start !== undefined && !isLine) {
      const reason =
        phrases.length > 1
          ? 'the heading holds several dates'
          : 'the heading holds a date, but not plainly a meeting with its place';
      withheld.push({
        path: 'events',
        value: { dateText: phrase.text, start: phrase.start },
        reason,
        quote: block.text,
        withheld: true,
      });
    }
  }
  return { drafts, withheld };
}

/** A line or list item that is a meeting's name, place and date and hardly another word: "Andean Forum – Lima, Peru, 7–9 October 2024". */
function isTitleLine(block: Block, language: string): boolean {
  const { text } = block;
  if (block.kind === 'picture' || text.length > 180 || /[.!?]$/.test(text) || isLabelLine(text))
    return false;
  const [name] = findEventNames(text, { language });
  const [phrase] = blockDates(block, language);
  if (name === undefined || phrase === undefined) return false;
  const [first, second] = name.index < phrase.index ? [name, phrase] : [phrase, name];
  const rest = `${text.slice(0, first.index)} ${text.slice(first.end, second.index)} ${text.slice(second.end)}`;
  const words = rest.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  return words.length <= 10 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

function readHeading(
  block: Block,
  phrase: DatePhrase,
  index: number,
  scope: readonly Block[],
  article: ArticleText,
): EventDraft | undefined {
  const text = block.text;
  if (OTHER_DATE.test(text.slice(Math.max(0, phrase.index - 30), phrase.index))) return undefined;
  const outside = `${text.slice(0, phrase.index)} ${text.slice(phrase.end)}`;
  const names = findEventNames(text, { loose: true, language: article.language }).filter(
    (name) => name.end <= phrase.index || name.index >= phrase.end,
  );
  const name = names.at(-1);
  const isSpan = phrase.until !== undefined;
  if (NOT_AN_EVENT.test(text) && !(isSpan && name !== undefined)) return undefined;
  const place =
    placeInHeading(text, phrase, name?.end, article) ?? placeInSection(name?.name, scope, article);
  if (
    name === undefined &&
    !(isSpan && place?.quote !== undefined && place.place.country !== undefined)
  )
    return undefined;
  if (phrase.start === undefined && name === undefined) return undefined;
  const title = name?.name ?? bareTitle(outside, place);
  if (title === '') return undefined;
  const mode = readMode(outside);
  return {
    title,
    titleReason:
      name === undefined
        ? 'the heading without its date and place'
        : 'the name of a meeting in a heading that holds its date',
    phrase,
    dateReason: `the heading's own words "${phrase.text}" say ${spanOf(phrase)}`,
    ...(place === undefined ? {} : { place }),
    ...(mode === undefined ? {} : { mode }),
    parties: [],
    source: block.kind === 'heading' ? 'heading' : 'line',
    block: index,
    scope,
    quote: text,
    notes: [],
  };
}

/** The words between the name and the date, or beside the date in its brackets; else after "in". */
function placeInHeading(
  text: string,
  phrase: DatePhrase,
  nameEnd: number | undefined,
  article: ArticleText,
): PlaceReading | undefined {
  const before =
    nameEnd !== undefined && nameEnd <= phrase.index ? text.slice(nameEnd, phrase.index) : '';
  const after = text.slice(phrase.end);
  for (const stretch of [before, after]) {
    const inside = findPlace(stretch, article.whole, { language: article.language, plainly: true });
    if (inside !== undefined) return inside;
    const bare = stretch.replace(/^[\s,:;|–—()-]+|[\s,:;|–—()-]+$/g, '');
    if (bare === '' || /\p{Ll}{3,}\s\p{Ll}{3,}/u.test(bare)) continue;
    const reading = readPlace(bare, article.whole, article.language);
    if (reading !== undefined && bare.split(/\s+/).length <= 9) return reading;
  }
  return nameEnd === undefined ? placeBefore(text.slice(0, phrase.index), article) : undefined;
}

/** "Walk for Freedom, Accra, Ghana (3–5 May 2024)": with no name to go by, only a place whose country is plain. */
function placeBefore(before: string, article: ArticleText): PlaceReading | undefined {
  const parts = before.replace(/[\s(–—|-]+$/, '').split(/\s*[,|–—:]\s*/);
  for (const count of [2, 1]) {
    const reading =
      parts.length > count
        ? readPlace(parts.slice(-count).join(', '), article.whole, article.language)
        : undefined;
    if (reading?.place.country !== undefined) return reading;
  }
  return undefined;
}

/** Where the heading names no place: the first sentence under it that says where its event was held. */
function placeInSection(
  name: string | undefined,
  scope: readonly Block[],
  article: ArticleText,
): PlaceReading | undefined {
  if (name === undefined) return undefined;
  const last = name.split(' ').at(-1) ?? name;
  for (const block of scope.filter((b) => b.kind === 'paragraph').slice(0, 3)) {
    for (const sentence of sentencesOf(block.text)) {
      const at = sentence.indexOf(last);
      const stretch = at < 0 ? '' : sentence.slice(at);
      if (
        !/\b(?:held|took place|hosted|convened|met|gathered|tuvo lugar|eu lieu|in|à|en)\b/.test(
          stretch,
        )
      )
        continue;
      const place = findPlace(stretch.slice(0, 140), article.whole, { language: article.language });
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

function bareTitle(outside: string, place: PlaceReading | undefined): string {
  const without = place === undefined ? outside : outside.replace(place.quote, ' ');
  return oneLine(without.replace(/[()[\]]/g, ' ')).replace(/^[\s,:;|–—-]+|[\s,:;|–—-]+$/g, '');
}
