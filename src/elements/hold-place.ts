import type { ReactiveController } from 'lit';
import type { FeedElement } from './feed-element.ts';
import { findFocus } from './hold-focus.ts';
import { findAnchor } from './hold-scroll.ts';

/**
 * Has the next reading of an element's feed, and of those that share it, leave what is read where it is on the screen,
 * and the focus on what has it.
 */
export function holdPlace(element: FeedElement): void {
  const inside = [...element.querySelectorAll<FeedElement>('*')].filter(
    ({ scope, localName }) => scope && localName.startsWith('convene-'),
  );
  for (const each of [element, ...inside]) new Place(each);
}

class Place implements ReactiveController {
  #host: FeedElement;
  #restore: (() => void)[] = [];

  constructor(host: FeedElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('convene-load', this, { once: true });
  }

  /** Just before it is drawn: what is on the screen then, and not when the feed was asked for. */
  hostUpdate(): void {
    this.#restore = [findAnchor(this.#host), findFocus(this.#host)];
  }

  hostUpdated(): void {
    for (const restore of this.#restore) restore();
    this.#restore = [];
  }

  handleEvent(event: Event): void {
    // Those of elements inside come up here too.
    if (event.target !== this.#host) {
      this.#host.addEventListener('convene-load', this, { once: true });
      return;
    }
    this.hostUpdated();
    this.#host.removeController(this);
  }
}
