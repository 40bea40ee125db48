import type { EventEntry, FeedEvent } from './feed.ts';
import { fold } from './fold.ts';

/** Whether all words of a text stand somewhere in an event, whatever their case and accents. */
export function matchText(text: string): (entry: EventEntry) => boolean {
  const hasWords = wordTest(text);
  return (entry) => hasWords(searchTextOf(entry));
}

/** Whether all words of a text stand in another that is folded already. */
export function wordTest(text: string): (folded: string) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}

const texts = new WeakMap<FeedEvent, string>();

/** What is searched of an event, folded: its own words and its item's, places, topics, who took part, and its dates. */
export function searchTextOf({ event, item }: EventEntry): string {
  let text = texts.get(event);
  if (text === undefined) {
    const { title, summary, places, topics, areas, parties, start, dateText } = event;
    const names = [...places, ...areas].map(({ name }) => name);
    const people = parties.flatMap((party) => [party.org, party.title]);
    const own = [title, summary, item.title, ...names, ...topics, ...item.tags, ...people];
    text = fold([...own, start, dateText].join('\n'));
    texts.set(event, text);
  }
  return text;
}
