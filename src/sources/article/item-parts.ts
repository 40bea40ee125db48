import type { FeedEvent, Item, ItemKind, Outcome } from '../../model/feed.ts';
import { findDatePhrases } from '../date-phrases.ts';
import type { ReviewEntry } from '../source.ts';
import type { ArticleSource, Block } from './blocks.ts';
import { isCreditLine, readCredit } from './credits.ts';
import type { Note } from './drafts.ts';
import { eventsOfOutcomes, type OutcomeList } from './outcomes.ts';
import { readFeaturedCredit, toPhoto } from './photos.ts';
import { readDateline } from './sentences.ts';

/** A note as an entry of the review of the one item. */
export function toReview({ path, value, reason, quote, withheld }: Note): ReviewEntry {
  return {
    path: `items[0].${path}`,
    value,
    reason,
    ...(quote === undefined
      ? {}
      : { quote: quote.length > 400 ? `${quote.slice(0, 399)}…` : quote }),
    standing: withheld === true ? 'withheld' : 'proposed',
  };
}

/** Where the title and the day of publication stood. */
export function headNotes(source: ArticleSource): Note[] {
  const notes: Note[] = [];
  if (source.title !== undefined)
    notes.push({ path: 'title', value: source.title, reason: source.titleFrom ?? 'the title' });
  if (source.published !== undefined) {
    notes.push({
      path: 'published',
      value: source.published,
      reason: source.publishedFrom ?? 'the day of publication',
      ...(source.publishedQuote === undefined ? {} : { quote: source.publishedQuote }),
    });
  }
  return notes;
}

/** "ACCRA, 3 May 2024 —": the day a report was written, where nothing else tells its day. */
export function datelineDay(
  blocks: readonly Block[],
  language: string,
): { day: string; quote: string } | undefined {
  const first = blocks.find((block) => block.kind === 'paragraph');
  const quote = first === undefined ? undefined : readDateline(first.text)?.dateline;
  if (quote === undefined) return undefined;
  const [phrase] = findDatePhrases(quote, { language });
  return phrase?.start?.length === 10 && phrase.until === undefined
    ? { day: phrase.start, quote }
    : undefined;
}

/** The outcomes of a list, tied to the events that they came of. */
export function tied(
  list: OutcomeList,
  drafts: readonly { id: string; block: number; title: string }[],
  blocks: readonly Block[],
  notes: Note[],
): Outcome[] {
  const { ids, reason } = eventsOfOutcomes(list, drafts, blocks);
  notes.push({
    path: 'outcomesTitle',
    value: list.title,
    reason: 'the heading above a list of outcomes',
    quote: list.title,
  });
  return list.outcomes.map((outcome, i) => {
    notes.push({ path: `outcomes[${i}]`, value: outcome.title, reason: list.reasons[i] ?? '' });
    if (ids.length > 0)
      notes.push({ path: `outcomes[${i}].events`, value: ids, reason, quote: list.intro });
    return { ...outcome, events: ids };
  });
}

/** The article's own picture with its credit. */
export function readPhoto(
  source: ArticleSource,
  blocks: readonly Block[],
  notes: Note[],
): Item['photo'] {
  const credit = readFeaturedCredit([...blocks, ...source.after]);
  if (source.photo === undefined) {
    if (credit !== undefined)
      notes.push({
        path: 'photo.credit',
        value: credit.credit,
        reason:
          "the credit of the featured image; the text holds no picture's address, so no photo is proposed",
        quote: credit.quote,
        withheld: true,
      });
    return undefined;
  }
  notes.push({
    path: 'photo',
    value: source.photo.url,
    reason: "the page's own image for sharing",
  });
  if (credit !== undefined)
    notes.push({
      path: 'photo.credit',
      value: credit.credit,
      reason: 'a line that credits the featured image',
      quote: credit.quote,
    });
  return toPhoto(source.photo, credit?.credit);
}

/** Credits that stand in no event's section. */
export function creditNotes(blocks: readonly Block[], told: readonly Block[], notes: Note[]): void {
  for (const block of blocks) {
    const credit = isCreditLine(block.text) ? readCredit(block.text) : undefined;
    if (credit === undefined || credit.isFeatured || told.includes(block)) continue;
    notes.push({
      path: 'photos',
      value: { credit: credit.whom },
      reason: "a photo credit that stands in no event's section",
      quote: block.text,
      withheld: true,
    });
  }
}

/** Report or announcement, by whether its events were over when it was published. */
export function kindOf(
  events: readonly FeedEvent[],
  outcomes: readonly Outcome[],
  published?: string,
): { kind: ItemKind; reason: string } | undefined {
  if (events.length === 0) return undefined;
  if (outcomes.length > 0) return { kind: 'report', reason: 'it lists outcomes' };
  if (published === undefined) return undefined;
  if (events.every((event) => (event.end ?? event.start ?? '9') <= published))
    return { kind: 'report', reason: 'its events were over when it was published' };
  if (events.every((event) => (event.start ?? '0') > published))
    return { kind: 'announcement', reason: 'its events were still to come when it was published' };
  return undefined;
}
