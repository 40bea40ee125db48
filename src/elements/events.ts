import type { Problem } from '../model/feed.ts';
import type { ConveneErrorEvent } from './error-event.ts';

export type { ConveneErrorEvent };

/** The first data of a feed has been painted. */
export class ConveneLoadEvent extends Event {
  /** What was wrong with the feed, and was left out. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('convene-load', { bubbles: true, composed: true });
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'convene-load': ConveneLoadEvent;
    'convene-error': ConveneErrorEvent;
  }
}
