import { NotAFeedError } from '../model/parse-feed.ts';

export type LoadReason =
  | 'network' // not reached: no server, no network, or no Access-Control-Allow-Origin
  | 'http' // an answer that is none: see its status
  | 'timeout' // no answer in time
  | 'too-large' // over 5 MB; split it with next_url
  | 'not-json'
  | 'not-a-feed' // JSON, but without a list of items
  | 'not-there'; // no element with that id on the page

/** What each reason means to who looks after the page. */
const meanings: Readonly<Record<LoadReason, string>> = {
  network:
    'not reached. Is it there, does its server send Access-Control-Allow-Origin, does the page’s connect-src allow it?',
  http: 'the server answered with an error',
  timeout: 'no whole answer in time',
  'too-large': 'more than 5 MB; split it with next_url',
  'not-json': 'not JSON. A page, perhaps: a sign-in page, or a wrong address',
  'not-a-feed': 'JSON, but without a list of items',
  'not-there': 'no element with this id on the page',
};

/** Why a feed could not be read. */
export class LoadError extends Error {
  /** Kept when it is worth asking again: not sooner, not hidden, not more than twice. */
  again?: Promise<void>;

  constructor(
    readonly reason: LoadReason,
    readonly url: string,
    /** The HTTP status, or 0. */
    readonly status = 0,
  ) {
    super(`${url}: ${reason} ${status || ''}: ${meanings[reason]}`.replace(' :', ':'));
  }
}

/** Any error that came of loading a feed, or an answer that is none, as one that says why. */
export function toLoadError(error: unknown, url: string): LoadError {
  if (error instanceof LoadError) return error;
  if (error instanceof Response) return new LoadError('http', url, error.status);
  return new LoadError(reasonOf(error), url);
}

function reasonOf(error: unknown): LoadReason {
  if (error instanceof NotAFeedError) return 'not-a-feed';
  if (error instanceof SyntaxError) return 'not-json';
  if (error instanceof RangeError) return 'too-large';
  if (error instanceof ReferenceError) return 'not-there';
  return (error as Error | undefined)?.name === 'TimeoutError' ? 'timeout' : 'network';
}
