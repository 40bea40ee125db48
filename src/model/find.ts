import type { EventEntry, FeedEvent, Item, Outcome } from './feed.ts';
import { fold } from './fold.ts';
import { type Findable, findableEvent, findableItem, findableOutcome } from './findable.ts';
import { wordTest } from './match-text.ts';
import { chosenFacets, type Facet, type Selection } from './selection.ts';

/** What passes a visitor's choice: for elements that show events, outcomes or posts. */
export interface Chosen {
  readonly matchEvent: (entry: EventEntry) => boolean;
  readonly matchOutcome: (outcome: Outcome, item: Item) => boolean;
  readonly matchItem: (item: Item) => boolean;
}

/** What came of a choice. */
export interface Found extends Chosen {
  /** How many events pass. */
  readonly count: number;
  /** How many there are to choose from. */
  readonly total: number;
  /** How many events each value of a facet would leave, the other choices as they are. */
  readonly counts: (facet: Exclude<Facet, 'query'>) => ReadonlyMap<string, number>;
  /** What passes when one facet isn't looked at. */
  readonly without: (facet: Facet) => Chosen & { readonly count: number };
}

type Test = (thing: Findable) => boolean;

/** Finds the events that pass, and counts what each other choice would leave. */
export function findEvents(
  entries: readonly EventEntry[],
  selection: Selection,
  now: number,
  nameOf: (code: string) => string,
): Found {
  const tests = testsOf(selection, now);
  const passing: EventEntry[] = [];
  // What fails by one facet alone would pass without it.
  const nearly = new Map<Facet, EventEntry[]>();
  for (const entry of entries) {
    const thing = findableEvent(entry, nameOf);
    const failed = failedOf(tests, thing);
    if (!failed.length) passing.push(entry);
    else if (failed.length === 1) {
      const [facet] = failed as [Facet];
      const list = nearly.get(facet) ?? [];
      nearly.set(facet, list);
      list.push(entry);
    }
  }
  const without = (facet: Facet) => {
    const others = new Map(tests);
    others.delete(facet);
    const all = [...passing, ...(nearly.get(facet) ?? [])];
    return { ...chosenBy(all, others), count: all.length };
  };
  return {
    ...chosenBy(passing, tests),
    count: passing.length,
    total: entries.length,
    without,
    counts: (facet) => {
      const counts = new Map<string, number>();
      for (const entry of [...passing, ...(nearly.get(facet) ?? [])]) {
        for (const value of valuesOf(findableEvent(entry, nameOf), facet, now)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      return counts;
    },
  };
}

function valuesOf(thing: Findable, facet: Exclude<Facet, 'query'>, now: number) {
  if (facet === 'area') return thing.codes;
  if (facet === 'topic') return thing.topics;
  if (facet === 'place') return new Set(thing.places);
  return [isOver(thing, now) ? 'past' : 'upcoming', ...thing.years];
}

/** The tests of what is chosen, the dearest last. */
function testsOf(selection: Selection, now: number): Map<Facet, Test> {
  const { query, area, topic, when, place } = selection;
  const key = fold(topic.trim());
  const hasWords = wordTest(query);
  const tests: Record<Facet, Test> = {
    area: ({ codes }) => codes.includes(area),
    topic: ({ topics }) => topics.includes(key),
    place: ({ places }) => places.includes(place),
    when: (thing) => {
      if (when === 'past') return isOver(thing, now);
      return when === 'upcoming' ? !isOver(thing, now) : thing.years.includes(when);
    },
    query: ({ text }) => hasWords(text()),
  };
  const chosen = chosenFacets(selection);
  return new Map(
    (Object.keys(tests) as Facet[])
      .filter((facet) => chosen.includes(facet))
      .map((facet) => [facet, tests[facet]]),
  );
}

function failedOf(tests: ReadonlyMap<Facet, Test>, thing: Findable): Facet[] {
  const failed: Facet[] = [];
  for (const [facet, test] of tests) {
    // By two it is out, whatever the others say.
    if (failed.length < 2 && !test(thing)) failed.push(facet);
  }
  return failed;
}

function isOver({ span, isOver: isKnown = false }: Findable, now: number): boolean {
  return isKnown || (span !== undefined && now >= span.until);
}

/** Outcomes and posts go with their events; what has none, or says it itself, is looked at for itself. */
function chosenBy(entries: readonly EventEntry[], tests: ReadonlyMap<Facet, Test>): Chosen {
  const events = new Set<FeedEvent>(entries.map(({ event }) => event));
  const passes = (thing: Findable) => !failedOf(tests, thing).length;
  return {
    matchEvent: ({ event }) => events.has(event),
    matchOutcome: (outcome, item) =>
      !tests.size ||
      item.events.some((event) => outcome.events.includes(event.id) && events.has(event)) ||
      passes(findableOutcome(outcome, item)),
    matchItem: (item) =>
      !tests.size || item.events.some((event) => events.has(event)) || passes(findableItem(item)),
  };
}
