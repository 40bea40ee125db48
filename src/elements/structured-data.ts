import type { EventEntry } from '../model/feed.ts';
import { toJsonLd } from '../outputs/json-ld.ts';

const told = new Map<object, readonly EventEntry[]>();
let script: HTMLScriptElement | undefined;

/**
 * Tells search engines of the events that a widget shows (https://schema.org/Event): one script in the page's head for
 * all widgets, each event once. What a widget no longer shows is taken back; with nothing left, so is the script.
 */
export function tellEvents(widget: object, entries: readonly EventEntry[]): void {
  if (entries.length) told.set(widget, entries);
  else told.delete(widget);
  const all = new Map([...told.values()].flat().map((entry) => [entry.event.id, entry]));
  const dated = [...all.values()].filter(({ event }) => event.start);
  if (!dated.length) {
    script?.remove();
    script = undefined;
    return;
  }
  const json = JSON.stringify(toJsonLd(dated));
  if (script?.isConnected && script.textContent === json) return;
  script?.remove();
  script = document.createElement('script');
  script.type = 'application/ld+json';
  // As a text node: where trusted types are asked for, a script's own text can't be set.
  script.append(json);
  document.querySelector('head')?.append(script);
}
