import { NotAFeedError } from '../model/parse-feed.ts';

export type LoadReason =
  | 'network' // not reached: no server, no network, or no Access-Control-Allow-Origin
  | 'http' // an answer that is none: see its status
  | 'timeout' // no answer in time
  | 'too-large' // over 5 MB; split it with next_url
  | 'not-json'
  | 'not-a-feed' // JSON, but without a list of items
  | 'not-there'; // no element with that id on the page

/** Why a feed could not be read. */
export class LoadError extends Error {
  constructor(
    readonly reason: LoadReason,
    readonly url: string,
    /** The HTTP status, or 0. */
    readonly status = 0,
  ) {
    super(`${reason} ${status} ${url}`);
  }
}

/** Any error that came of loading a feed, as one that says why. */
export function toLoadError(error: unknown, url: string): LoadError {
  if (error instanceof LoadError) return error;
  return new LoadError(reasonOf(error as Error), url);
}

function reasonOf(error: Error): LoadReason {
  if (error instanceof NotAFeedError) return 'not-a-feed';
  if (error instanceof SyntaxError) return 'not-json';
  return error.name === 'TimeoutError' ? 'timeout' : 'network';
}
