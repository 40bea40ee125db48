import type { EventEntry, FeedEvent, Item, Outcome } from './feed.ts';
import { fold } from './fold.ts';
import { type Findable, findableEvent, findableItem, findableOutcome } from './findable.ts';
import { tally, type Tally } from './tally.ts';
import { wordTest } from './match-text.ts';
import { chosenFacets, type Facet, type Selection } from './selection.ts';

/** What passes a visitor's choice: for elements that show events, outcomes or posts. */
export interface Chosen {
  readonly matchEvent: (entry: EventEntry) => boolean;
  readonly matchOutcome: (outcome: Outcome, item: Item) => boolean;
  readonly matchItem: (item: Item) => boolean;
}

/** What came of a choice. */
export interface Found<Entry extends EventEntry = EventEntry> extends Chosen {
  /** The events that pass, in the order in which they were given. */
  readonly entries: readonly Entry[];
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
type Choice = Exclude<Facet, 'query'>;

/** What a list of events is found by, made once: with ten thousand of them, each key that is pressed counts. */
interface Index {
  readonly things: readonly Findable[];
  readonly placeOf: ReadonlyMap<FeedEvent, number>;
  readonly tallies: Map<Choice, Tally>;
}

const indexes = new WeakMap<readonly EventEntry[], Index>();

/** Finds the events that pass, and counts what each other choice would leave. */
export function findEvents<Entry extends EventEntry>(
  entries: readonly Entry[],
  selection: Selection,
  now: number,
  nameOf: (code: string) => string,
): Found<Entry> {
  const { things, placeOf, tallies } = indexOf(entries, nameOf);
  const tests = testsOf(selection, now);
  const chosen = [...tests];
  const passing: number[] = [];
  // What fails by one facet alone would pass without it.
  const nearly = new Map<Facet, number[]>(chosen.map(([facet]) => [facet, []]));
  things.forEach((thing, place) => {
    let failed: Facet | undefined;
    for (const [facet, test] of chosen) {
      if (test(thing)) continue;
      // By two it is out, whatever the others say.
      if (failed) return;
      failed = facet;
    }
    (failed ? nearly.get(failed)! : passing).push(place);
  });
  const isAt = (...places: readonly (readonly number[])[]) => {
    const marks = new Uint8Array(things.length);
    for (const place of places.flat()) marks[place] = 1;
    return (event: FeedEvent) => !!marks[placeOf.get(event) ?? -1];
  };
  return {
    ...chosenBy(isAt(passing), tests),
    entries: passing.length < entries.length ? passing.map((place) => entries[place]!) : entries,
    count: passing.length,
    total: entries.length,
    without: (facet) => {
      const others = new Map(tests);
      others.delete(facet);
      const more = nearly.get(facet) ?? [];
      return { ...chosenBy(isAt(passing, more), others), count: passing.length + more.length };
    },
    counts: (facet) => {
      let own = tallies.get(facet);
      if (!own) tallies.set(facet, (own = tally(things, (thing) => valuesOf(thing, facet))));
      const places = [passing, nearly.get(facet) ?? []];
      const counts = own(places);
      if (facet === 'when') countStates(counts, places, things, now);
      return counts;
    },
  };
}

function indexOf(entries: readonly EventEntry[], nameOf: (code: string) => string): Index {
  let index = indexes.get(entries);
  if (!index) {
    const things = entries.map((entry) => findableEvent(entry, nameOf));
    const placeOf = new Map(entries.map(({ event }, place) => [event, place]));
    indexes.set(entries, (index = { things, placeOf, tallies: new Map() }));
  }
  return index;
}

function valuesOf(thing: Findable, facet: Choice): Iterable<string> {
  if (facet === 'area') return thing.codes;
  if (facet === 'topic') return thing.topics;
  return facet === 'place' ? new Set(thing.places) : thing.years;
}

/** What is to come and what is past changes with the hour, and so can't be counted beforehand. */
function countStates(
  counts: Map<string, number>,
  places: readonly (readonly number[])[],
  things: readonly Findable[],
  now: number,
): void {
  const all = places.flat();
  const past = all.filter((place) => isOver(things[place]!, now)).length;
  if (past) counts.set('past', past);
  if (all.length > past) counts.set('upcoming', all.length - past);
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

function isOver({ span, isOver: isKnown = false }: Findable, now: number): boolean {
  return isKnown || (span !== undefined && now >= span.until);
}

/** Outcomes and posts go with their events; what has none, or says it itself, is looked at for itself. */
function chosenBy(has: (event: FeedEvent) => boolean, tests: ReadonlyMap<Facet, Test>): Chosen {
  const passes = (thing: Findable) => [...tests.values()].every((test) => test(thing));
  return {
    matchEvent: ({ event }) => has(event),
    matchOutcome: (outcome, item) =>
      !tests.size ||
      item.events.some((event) => outcome.events.includes(event.id) && has(event)) ||
      passes(findableOutcome(outcome, item)),
    matchItem: (item) => !tests.size || item.events.some(has) || passes(findableItem(item)),
  };
}
