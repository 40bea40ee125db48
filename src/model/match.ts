import type { EventEntry, Item, Outcome } from './feed.ts';
import { codesOf, codesOfItem } from './codes.ts';
import { fold } from './fold.ts';
import { parseAreas } from './regions.ts';

/** What a page asks to be shown: what concerns any of some areas, and carries a topic. */
export interface Interest {
  /** Codes of countries and regions (`NP`, `034`), parted by spaces. */
  readonly area?: string;
  readonly topic?: string;
}

type Test = (codes: readonly string[], topics: readonly string[]) => boolean;

function tester({ area, topic }: Interest): Test {
  // An attribute that is taken away again leaves null.
  const areas = parseAreas(area ?? '');
  const sought = fold(topic?.trim() ?? '');
  return (codes, topics) =>
    (!areas || codes.some((code) => areas.includes(code))) &&
    (!sought || topics.some((own) => fold(own) === sought));
}

/** Whether an event concerns what is asked for; its item's tags count as its topics. */
export function matchEvent(interest: Interest): (entry: EventEntry) => boolean {
  const test = tester(interest);
  return ({ event, item }) => test(codesOf(event), [...event.topics, ...item.tags]);
}

/** Whether an outcome does. */
export function matchOutcome(interest: Interest): (outcome: Outcome, item: Item) => boolean {
  const test = tester(interest);
  return ({ areas, topics }, { tags }) => {
    const codes = areas.map(({ code }) => code);
    return test(codes, [...topics, ...tags]);
  };
}

/** Whether an item does, by what it tells of. */
export function matchItem(interest: Interest): (item: Item) => boolean {
  const test = tester(interest);
  return (item) => {
    const topics = item.events.flatMap((event) => event.topics);
    return test(codesOfItem(item), [...item.tags, ...topics]);
  };
}
