import { daysBetween } from '../calendar-day.ts';
import { headingAbove, sectionUnder, type Block } from './blocks.ts';
import type { ArticleText, EventDraft, Note } from './drafts.ts';
import { findEventNames, isSameName } from './event-names.ts';
import { headingEvents } from './heading-events.ts';
import { labelEvents } from './label-events.ts';
import { lineEvents } from './line-events.ts';
import { sentenceEvents } from './sentence-events.ts';

/** Longer than any meeting: a reporting period, a term of office, a campaign. */
const LONGEST_DAYS = 45;

/** Every event that an article plainly tells of, once each, in the order told; and what was left for a person to decide. */
export function gatherEvents(article: ArticleText): {
  events: readonly EventDraft[];
  withheld: readonly Note[];
} {
  const readers = [headingEvents, labelEvents, lineEvents, sentenceEvents];
  const found = readers.map((read) => read(article));
  const withheld = found.flatMap((f) => f.withheld);
  const events: EventDraft[] = [];
  for (const draft of found.flatMap((f) => f.drafts)) {
    const objection = objectionTo(draft, article);
    if (objection !== undefined) {
      withheld.push(withheldDraft(draft, objection));
      continue;
    }
    const at = events.findIndex((event) => isSameEvent(event, draft));
    const known = events[at];
    if (known === undefined) {
      const rival = events.find(
        (event) => isSameName(event.title, draft.title) && year(event) === year(draft),
      );
      if (rival === undefined) events.push(draft);
      else
        withheld.push(
          withheldDraft(draft, `"${rival.title}" was read with another date elsewhere`),
        );
    } else {
      events[at] = merged(known, draft);
    }
  }
  for (const part of events.filter((event) => events.some((whole) => isPartOf(event, whole)))) {
    events.splice(events.indexOf(part), 1);
    withheld.push(
      withheldDraft(
        part,
        'it falls within another meeting and names no place of its own: part of its programme',
      ),
    );
  }
  events.sort((a, b) => a.block - b.block);
  return {
    events: events.map((event) => ({ ...event, scope: scopeOf(event, events, article) })),
    withheld: withheld.filter((note) => !isToldAnyway(note, events, article)),
  };
}

function objectionTo(
  { phrase, source }: EventDraft,
  { published }: ArticleText,
): string | undefined {
  const { start, until } = phrase;
  if (start === undefined) return undefined;
  if (
    until !== undefined &&
    start.length >= 10 &&
    daysBetween(start.slice(0, 10), until.slice(0, 10)) > LONGEST_DAYS
  ) {
    return 'the span is longer than a meeting lasts';
  }
  const its = Number(start.slice(0, 4));
  if (its < 1990) return 'the year is long past: history rather than news';
  const told = published === undefined ? undefined : Number(published.slice(0, 4));
  const back = source === 'heading' || source === 'labels' ? 3 : 1;
  if (told !== undefined && (its < told - back || its > told + 4)) {
    return `the article was published in ${told}: the meeting is mentioned, not reported`;
  }
  return undefined;
}

function year(event: EventDraft): string | undefined {
  return event.phrase.start?.slice(0, 4);
}

function isSameEvent(a: EventDraft, b: EventDraft): boolean {
  const sameStart =
    a.phrase.start !== undefined && a.phrase.start.slice(0, 10) === b.phrase.start?.slice(0, 10);
  if (isSameName(a.title, b.title)) {
    return (
      sameStart ||
      a.phrase.start === undefined ||
      b.phrase.start === undefined ||
      covers(a, b) ||
      covers(b, a)
    );
  }
  // One date told twice, once without the full name.
  return (
    sameStart &&
    a.phrase.until === b.phrase.until &&
    (b.source === 'sentence' || a.block === b.block || a.source === 'heading')
  );
}

/** "Opening Session, 12 May" of a forum on 12–14 May. */
function isPartOf(part: EventDraft, whole: EventDraft): boolean {
  const { start, until } = whole.phrase;
  const day = part.phrase.start?.slice(0, 10);
  if (
    part === whole ||
    until === undefined ||
    start === undefined ||
    day === undefined ||
    day.length < 10
  )
    return false;
  const last = (part.phrase.until ?? part.phrase.start ?? '').slice(0, 10);
  const inside =
    day >= start.slice(0, 10) && last <= until.slice(0, 10) && (part.phrase.until ?? '') !== until;
  const place = part.place?.place;
  return (
    inside &&
    (place === undefined || place.name === whole.place?.place.name) &&
    part.mode !== 'online'
  );
}

/** "in July 2024" of a meeting on 23–25 July 2024 says less, not otherwise. */
function covers(wide: EventDraft, narrow: EventDraft): boolean {
  const { start = 'x', until } = wide.phrase;
  const other = narrow.phrase.start ?? '';
  if (start.length < other.length) return other.startsWith(start);
  return (
    until !== undefined &&
    other.length === start.length &&
    other >= start &&
    (narrow.phrase.until ?? other) <= until
  );
}

function merged(first: EventDraft, second: EventDraft): EventDraft {
  const dated =
    first.phrase.start === undefined && second.phrase.start !== undefined ? second : first;
  const finer =
    (second.phrase.start ?? '').length > 10 &&
    first.phrase.start?.length === 10 &&
    first.phrase.until === undefined
      ? second
      : dated;
  const placed =
    first.place?.place.country === undefined &&
    second.place?.place.country !== undefined &&
    first.place === undefined
      ? second
      : first;
  return {
    ...second,
    ...first,
    phrase: finer.phrase,
    dateReason: finer.dateReason,
    ...(placed.place === undefined ? {} : { place: placed.place }),
  };
}

/** An event told in a sentence owns its paragraph and what follows until another meeting is named; alone in an article, everything. */
function scopeOf(
  event: EventDraft,
  all: readonly EventDraft[],
  article: ArticleText,
): readonly Block[] {
  const { blocks } = article;
  if (all.length === 1) return blocks;
  if (
    event.source !== 'sentence' &&
    event.block >= 0 &&
    event.scope.length > 0 &&
    event.scope.length < blocks.length
  )
    return event.scope;
  const heading = headingAbove(blocks, Math.max(0, event.block));
  const others = all.filter((other) => other !== event);
  const section = heading < 0 ? blocks : sectionUnder(blocks, heading);
  const alone = others.every(
    (other) => !section.includes(blocks[other.block] ?? (blocks[0] as Block)),
  );
  if (heading >= 0 && alone) return section;
  const from = Math.max(0, event.block);
  const next = blocks.findIndex(
    (block, i) =>
      i > from &&
      (block.kind === 'heading' ||
        others.some((other) => other.block === i || namesIt(block, other))),
  );
  return blocks.slice(from, next < 0 ? undefined : next);
}

function namesIt(block: Block, event: EventDraft): boolean {
  return findEventNames(block.text).some((name) => isSameName(name.name, event.title));
}

function withheldDraft(draft: EventDraft, reason: string): Note {
  const value = { title: draft.title, start: draft.phrase.start, end: draft.phrase.until };
  return { path: 'events', value, reason, quote: draft.quote, withheld: true };
}

/** What one reader would not vouch for, another has read plainly. */
function isToldAnyway(note: Note, events: readonly EventDraft[], article: ArticleText): boolean {
  const start = (note.value as { start?: string } | undefined)?.start;
  if (start === undefined) return false;
  return (
    start === article.published ||
    events.some((event) => (event.phrase.start ?? '').startsWith(start.slice(0, 10)))
  );
}
