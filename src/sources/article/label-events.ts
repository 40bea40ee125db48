import { findDatePhrases, type DatePhrase } from '../date-phrases.ts';
import { blockDates } from './block-dates.ts';
import { headingAbove, sectionUnder, type Block } from './blocks.ts';
import { spanOf, type ArticleText, type EventDraft, type Found, type Note } from './drafts.ts';
import { findEventNames, titleInHeading } from './event-names.ts';
import { NOT_AN_EVENT } from './event-words.ts';
import { readLabelLine, type LabelKind } from './lines.ts';
import { readMode, readPlace } from './places.ts';
import { readRegistration } from './registration.ts';

interface Group {
  readonly from: number;
  readonly to: number;
  readonly values: ReadonlyMap<LabelKind, { value: string; block: Block }>;
}

const GENERIC =
  /^(?:(?:event |workshop |conference |key |practical )?(?:details|information|info)|about(?: the (?:event|workshop|conference))?|when and where|date and venue|dates? and (?:venue|place|location)|at a glance|overview|background|agenda|programme?|logistics|registration|how to (?:join|register|take part)|save the date|upcoming events?|events?|detalles|información|informations pratiques|détails|informações|informasi|rincian)\s*:?$/i;

/** Events told in lines with labels: "Date: 12–14 May 2025", "Venue: …", "When: …", "Where: …". */
export function labelEvents(article: ArticleText): Found {
  const drafts: EventDraft[] = [];
  const withheld: Note[] = [];
  for (const group of groupsOf(article.blocks)) {
    const dated = group.values.get('when') ?? group.values.get('date');
    if (dated === undefined) continue;
    const phrase = readWhen(dated, group.values.get('time')?.value, article.language);
    if (phrase === undefined) {
      withheld.push({
        path: 'events',
        value: { dateText: dated.value },
        reason: 'a line with a label holds no single plain date',
        quote: dated.block.text,
        withheld: true,
      });
      continue;
    }
    const draft = readGroup(group, phrase, dated.block.text, article);
    if (draft !== undefined) drafts.push(draft);
    else if (phrase.start !== undefined) {
      withheld.push({
        path: 'events',
        value: { start: phrase.start },
        reason: 'a date with a label, but nothing beside it says that it is a meeting',
        quote: dated.block.text,
        withheld: true,
      });
    }
  }
  return { drafts, withheld };
}

/** Runs of labelled lines; a label that comes again begins the next group. */
function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  let values = new Map<LabelKind, { value: string; block: Block }>();
  let from = 0;
  let last = -9;
  const close = (): void => {
    if (values.size > 0) groups.push({ from, to: last, values });
    values = new Map();
  };
  blocks.forEach((block, i) => {
    const line =
      block.kind === 'heading' || block.kind === 'picture' ? undefined : readLabelLine(block.text);
    if (block.kind === 'heading') close();
    if (line === undefined) return;
    const twice =
      values.has(line.kind) ||
      (line.kind === 'date' && values.has('when')) ||
      (line.kind === 'when' && values.has('date'));
    if (i - last > 3 || twice) close();
    if (values.size === 0) from = i;
    values.set(line.kind, { value: line.value, block });
    last = i;
  });
  close();
  return groups;
}

function readWhen(
  { value, block }: { value: string; block: Block },
  time: string | undefined,
  language: string,
): DatePhrase | undefined {
  const stated = blockDates(block, language).filter((phrase) => phrase.start !== undefined);
  const phrases =
    block.times.length > 0
      ? stated
      : findDatePhrases(time === undefined ? value : `${value}, ${time}`, { language });
  const [phrase] = phrases;
  if (phrases.length !== 1 || phrase === undefined) return undefined;
  if (phrase.start === undefined)
    return phrase.refused === 'no-year' ? { ...phrase, text: value } : undefined;
  return phrase.start.length >= 7 ? phrase : undefined;
}

function readGroup(
  group: Group,
  phrase: DatePhrase,
  quote: string,
  article: ArticleText,
): EventDraft | undefined {
  const { values } = group;
  const heading = titleFor(group, article);
  if (heading === undefined) return undefined;
  const { title, index } = heading;
  const strong = (['when', 'where', 'time', 'register', 'event', 'format'] as const).some((kind) =>
    values.has(kind),
  );
  const isNamed = findEventNames(title, { loose: true, language: article.language }).length > 0;
  const placed = values.has('where') || values.has('place');
  if (
    !isNamed &&
    !(strong && (placed || values.has('time') || values.has('event') || values.has('format')))
  )
    return undefined;
  if (NOT_AN_EVENT.test(title) && !isNamed) return undefined;
  const where = values.get('where') ?? values.get('place');
  const place =
    where === undefined
      ? undefined
      : readPlace(withCountryLine(where.value, values), article.whole, article.language);
  const mode = readMode(`${values.get('format')?.value ?? ''} ${where?.value ?? ''}`);
  const scope = index >= 0 ? sectionUnder(article.blocks, index) : article.blocks;
  const register = readRegistration(scope, article.language);
  return {
    title,
    titleReason: heading.reason,
    phrase,
    dateReason: `the line "${quote}" says ${spanOf(phrase)}`,
    ...(place === undefined ? {} : { place }),
    ...(mode === undefined ? {} : { mode }),
    ...(register === undefined ? {} : { register }),
    parties: [],
    source: 'labels',
    block: group.from,
    scope,
    quote: [...values.values()].map(({ block }) => block.text).join(' · '),
    notes: [],
  };
}

/** "Venue: Community Hall" and "Location: Accra, Ghana" together are one place. */
function withCountryLine(where: string, values: Group['values']): string {
  const more = values.has('where') ? values.get('place')?.value : undefined;
  return more === undefined || where.includes(more) ? where : `${where}, ${more}`;
}

function titleFor(
  group: Group,
  article: ArticleText,
): { title: string; index: number; reason: string } | undefined {
  const stated = group.values.get('event')?.value;
  const nearest = headingAbove(article.blocks, group.from);
  if (stated !== undefined)
    return { title: stated, index: nearest, reason: 'the line that names the event' };
  for (let at = nearest; at >= 0; at = headingAbove(article.blocks, at)) {
    const text = article.blocks[at]?.text ?? '';
    if (!GENERIC.test(text))
      return { title: nameIn(text, article), index: at, reason: 'the heading above the lines' };
    // Only a heading that merely says "Details" passes its event on from the one above it.
    if (
      at > 0 &&
      article.blocks[at - 1]?.kind !== 'heading' &&
      article.blocks.slice(0, at).some((b) => readLabelLine(b.text) !== undefined)
    )
      return undefined;
  }
  return article.title === ''
    ? undefined
    : { title: nameIn(article.title, article), index: -1, reason: "the article's title" };
}

/** A heading's event name where it is one of several words; else the heading without its date. */
function nameIn(heading: string, article: ArticleText): string {
  const names = findEventNames(heading, { language: article.language });
  const [name] = names;
  if (names.length === 1 && name !== undefined) return titleInHeading(heading, name);
  const [phrase] = findDatePhrases(heading, { language: article.language });
  const bare =
    phrase === undefined ? heading : heading.slice(0, phrase.index) + heading.slice(phrase.end);
  return bare
    .replace(/\(\s*\)/g, '')
    .replace(/[\s,:;|–—-]+$/g, '')
    .trim();
}
