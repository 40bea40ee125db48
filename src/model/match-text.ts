import type { EventEntry } from './feed.ts';
import { fold } from './fold.ts';

/** Whether all words of a text stand somewhere in an event, whatever their case and accents. */
export function matchText(text: string): (entry: EventEntry) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return (entry) => {
    const own = fold(textOf(entry));
    return words.every((word) => own.includes(word));
  };
}

function textOf({ event, item }: EventEntry): string {
  const places = event.places.map(({ name }) => name);
  return [event.title, event.summary, item.title, ...places, ...event.topics, ...item.tags].join(
    '\n',
  );
}
