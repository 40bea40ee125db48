import { nothing } from 'lit';
import type { FeedElement } from './feed-element.ts';
import { addToFoot } from './foot.ts';
import { findFocus } from './hold-focus.ts';
import { findAnchor } from './hold-scroll.ts';

/** Whether the next drawing of an element is to leave things where they are. */
const held = new WeakMap<FeedElement, boolean>();

/**
 * Has the next reading of an element's feed, and of those that share it, leave what is read where it is on the screen,
 * and the focus on what has it.
 */
export function holdPlace(element: FeedElement): void {
  const inside = [...element.querySelectorAll<FeedElement>('*')].filter(
    ({ scope, localName }) => scope && localName.startsWith('convene-'),
  );
  for (const each of [element, ...inside]) {
    if (!held.has(each)) watch(each);
    held.set(each, true);
  }
}

function watch(host: FeedElement): void {
  // The foot is asked for just before anything is drawn: what counts is what is on the screen then.
  addToFoot(host, () => {
    if (held.get(host)) remember(host);
    return nothing;
  });
  host.addEventListener('convene-load', ({ target }) => {
    if (target === host) held.set(host, false);
  });
}

function remember(host: FeedElement): void {
  const restore = [findAnchor(host), findFocus(host)];
  void host.updateComplete.then(() => {
    for (const each of restore) each();
  });
}
