import type { EventEntry, FeedEvent, Item, Outcome } from './feed.ts';
import { codesOf, codesOfItem } from './codes.ts';
import type { Chosen } from './find.ts';
import { fold } from './fold.ts';
import { matchText, wordTest } from './match-text.ts';
import { parseAreas } from './regions.ts';
import { stateOf } from './span.ts';

/** What a page asks to be shown: what concerns any of some areas, carries a topic and holds some words. */
export interface Interest {
  /** Codes of countries and regions (`NP`, `034`), parted by spaces. */
  readonly area?: string;
  readonly topic?: string;
  /** Words that must all be there. */
  readonly query?: string;
  /** Ids of events and items to leave out, parted by spaces. */
  readonly exclude?: string;
  /** Of outcomes and posts: whether their events are `upcoming` or `past`. What has no event is past. */
  readonly when?: string;
  /** What a visitor has chosen beyond that. */
  readonly scope?: Chosen;
}

type Test = (codes: readonly string[], topics: readonly string[]) => boolean;

function tester({ area, topic }: Interest): Test | undefined {
  // An attribute that is taken away again leaves null.
  const areas = parseAreas(area ?? '');
  const sought = fold(topic?.trim() ?? '');
  if (!areas && !sought) return undefined;
  return (codes, topics) =>
    (!areas || codes.some((code) => areas.includes(code))) &&
    (!sought || topics.some((own) => fold(own) === sought));
}

function excluder({ exclude }: Interest): (id: string | undefined) => boolean {
  const ids = exclude?.split(/\s+/) ?? [];
  return (id) => !!id && ids.includes(id);
}

/** Whether an event concerns what is asked for; its item's tags count as its topics. */
export function matchEvent(interest: Interest): (entry: EventEntry) => boolean {
  const test = tester(interest);
  const isExcluded = excluder(interest);
  const hasWords = interest.query?.trim() ? matchText(interest.query) : undefined;
  const { scope, exclude } = interest;
  // Of ten thousand events, at each key that is pressed.
  if (scope && !exclude && !test && !hasWords) return scope.matchEvent;
  return (entry) => {
    const { event, item } = entry;
    if (isExcluded(event.id) || isExcluded(item.id)) return false;
    if (scope?.matchEvent(entry) === false) return false;
    if (test?.(codesOf(event), [...event.topics, ...item.tags]) === false) return false;
    return !hasWords || hasWords(entry);
  };
}

/** Whether an outcome does. */
export function matchOutcome(
  interest: Interest,
  now: number,
): (outcome: Outcome, item: Item) => boolean {
  const test = tester(interest);
  const isExcluded = excluder(interest);
  const hasWords = wordTest(interest.query ?? '');
  return (outcome, item) => {
    const { title, text, areas, topics, events } = outcome;
    if (isExcluded(item.id) || interest.scope?.matchOutcome(outcome, item) === false) return false;
    const codes = areas.map(({ code }) => code);
    const sources = item.events.filter(({ id }) => events.includes(id));
    return (
      isThen(interest, sources, now) &&
      test?.(codes, [...topics, ...item.tags]) !== false &&
      hasWords(fold([title, text, ...topics].join('\n')))
    );
  };
}

/** Whether an item does, by what it tells of. */
export function matchItem(interest: Interest, now: number): (item: Item) => boolean {
  const test = tester(interest);
  const isExcluded = excluder(interest);
  const hasWords = wordTest(interest.query ?? '');
  return (item) => {
    const { id, url, title, summary, text, tags, events } = item;
    if (isExcluded(id) || isExcluded(url) || interest.scope?.matchItem(item) === false)
      return false;
    const topics = [...tags, ...events.flatMap((event) => event.topics)];
    const words = [title, summary, text, ...topics, ...events.map((event) => event.title)];
    return (
      isThen(interest, events, now) &&
      test?.(codesOfItem(item), topics) !== false &&
      hasWords(fold(words.join('\n')))
    );
  };
}

function isThen({ when }: Interest, events: readonly FeedEvent[], now: number): boolean {
  if (when !== 'past' && when !== 'upcoming') return true;
  if (!events.length) return when === 'past';
  return events.some((event) => (stateOf(event, now) === 'past') === (when === 'past'));
}
