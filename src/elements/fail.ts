import type { ParsedFeed } from '../model/parse-feed.ts';
import { readFailure } from '../feed/failure.ts';
import { addressOf } from '../feed/find-feed.ts';
import type { LoadError } from '../feed/load-error.ts';
import { ConveneErrorEvent } from './error-event.ts';
import type { View } from './feed-element.ts';

/** The last good copy of a feed, and words on it. */
export interface Kept {
  readonly last: ParsedFeed;
  readonly note: (view: View) => unknown;
}

/** Why there is no feed; of an error that nobody could look into, nothing is known. */
export interface Failure extends Partial<Kept> {
  readonly url?: string;
  /** Tells the page; `retry` is called when it is worth it, if ever. */
  readonly tell?: (element: Element, retry: () => void) => void;
}

const told = new Set<string>();

/** What an error means. The maintainer is told in one line a page, however many elements it befalls. */
export function explain(cause: unknown, src: string): Failure {
  const isElsewhere = src && !src.startsWith('#');
  const error = readFailure(cause, isElsewhere ? addressOf(src) : src);
  if (!told.has(error.message)) {
    told.add(error.message);
    // Some pages have put away what a console can do.
    console.warn?.(`Convene: ${error.message}`);
  }
  const { url, kept } = error as LoadError & { readonly kept?: Kept };
  return {
    ...kept,
    url,
    tell(element, retry) {
      element.dispatchEvent(new ConveneErrorEvent(error));
      void error.again?.then(() => element.isConnected && retry());
    },
  };
}
