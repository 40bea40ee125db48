import type { EventEntry, FeedEvent, Item, Outcome, Place } from './feed.ts';
import { codesOf } from './codes.ts';
import { fold } from './fold.ts';
import { searchTextOf } from './match-text.ts';
import { regionsHolding } from './regions.ts';
import { type Span, spanOf } from './span.ts';

/** What something can be found by. */
export interface Findable {
  /** Countries and regions, with the regions that hold them. */
  readonly codes: readonly string[];
  /** Folded. */
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly string[];
  readonly span?: Span;
  /** Whether nothing of it is to come, whatever its span. */
  readonly isOver?: boolean;
  /** All its words, folded. */
  text: () => string;
}

/** One name for a place, however it is written. */
export function placeKey({ name, country = '' }: Place): string {
  return `${foldName(name)}|${country}`;
}

const known = new WeakMap<object, Findable>();

function remember(thing: object, make: () => Findable): Findable {
  let made = known.get(thing);
  if (!made) known.set(thing, (made = make()));
  return made;
}

/** What an event is found by. The names of its countries are said in the visitor's language. */
export function findableEvent(entry: EventEntry, nameOf: (code: string) => string): Findable {
  const { event, item } = entry;
  return remember(event, () => {
    const codes = codesOf(event);
    return {
      codes: withRegions(codes),
      topics: foldAll([...event.topics, ...item.tags]),
      places: event.places.map(placeKey),
      years: yearsOf(event),
      span: spanOf(event),
      text: once(() =>
        [searchTextOf(entry), ...codes.map((code) => foldName(nameOf(code)))].join('\n'),
      ),
    };
  });
}

/** What an outcome that names no event is found by. */
export function findableOutcome(outcome: Outcome, item: Item): Findable {
  return remember(outcome, () => ({
    ...bare(item),
    codes: withRegions(outcome.areas.map(({ code }) => code)),
    topics: foldAll([...outcome.topics, ...item.tags]),
    text: once(() => fold([outcome.title, outcome.text, ...outcome.topics].join('\n'))),
  }));
}

/** What an item is found by, besides its events. */
export function findableItem(item: Item): Findable {
  return remember(item, () => ({
    ...bare(item),
    codes: withRegions(item.outcomes.flatMap(({ areas }) => areas.map(({ code }) => code))),
    topics: foldAll(item.tags),
    text: once(() => fold([item.title, item.summary, item.text, ...item.tags].join('\n'))),
  }));
}

function bare({ published }: Item) {
  return { places: [], years: published ? [published.slice(0, 4)] : [], isOver: true };
}

function withRegions(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => [code, ...regionsHolding(code)]))];
}

function foldAll(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => foldName(text.trim())))];
}

const folded = new Map<string, string>();

/** Topics and places come again and again. */
function foldName(text: string): string {
  let name = folded.get(text);
  if (name === undefined) folded.set(text, (name = fold(text)));
  return name;
}

/** From the first year to the last; of a span too long to be one, its two ends. */
function yearsOf({ start, end = start }: FeedEvent): string[] {
  if (!start || !end) return [];
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  if (last - first > 20) return [`${first}`, `${last}`];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, more) => `${first + more}`);
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
