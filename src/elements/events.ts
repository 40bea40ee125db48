import type { Problem } from '../model/feed.ts';
import type { LoadReason } from '../feed/load-error.ts';

/** The first data of a feed has been painted. */
export class ConveneLoadEvent extends Event {
  /** What was wrong with the feed, and was left out. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('convene-load', { bubbles: true, composed: true });
    this.problems = problems;
  }
}

/** A feed could not be read. */
export class ConveneErrorEvent extends Event {
  readonly reason: LoadReason;
  readonly url: string;
  /** The HTTP status, or 0. */
  readonly status: number;

  constructor({ reason, url, status }: Pick<ConveneErrorEvent, 'reason' | 'url' | 'status'>) {
    super('convene-error', { bubbles: true, composed: true });
    this.reason = reason;
    this.url = url;
    this.status = status;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'convene-load': ConveneLoadEvent;
    'convene-error': ConveneErrorEvent;
  }
}
