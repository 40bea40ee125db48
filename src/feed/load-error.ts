export type LoadReason =
  'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'not-a-feed' | 'not-there';

/** Why a feed could not be read, in words for whoever maintains the page. */
export class LoadError extends Error {
  readonly reason: LoadReason;
  readonly url: string;
  /** The HTTP status, or 0. */
  readonly status: number;

  constructor(reason: LoadReason, url: string, status = 0) {
    super(`${sentences[reason]}: ${url} ${status || ''}`);
    this.reason = reason;
    this.url = url;
    this.status = status;
  }
}

const sentences: Record<LoadReason, string> = {
  network: 'not reached; is the server up, and does it send Access-Control-Allow-Origin?',
  http: 'no feed there',
  timeout: 'no answer in time',
  'too-large': 'over 5 MB; split it with next_url',
  'not-json': 'not JSON',
  'not-a-feed': 'JSON, but no JSON Feed',
  'not-there': 'no such element on the page',
};

/** Any error that came of loading a feed, as one that says why. */
export function toLoadError(error: unknown, url: string): LoadError {
  if (error instanceof LoadError) return error;
  const { name } = error as Error;
  return new LoadError(reasons[name] ?? 'network', url);
}

const reasons: Readonly<Record<string, LoadReason>> = {
  SyntaxError: 'not-json',
  NotAFeedError: 'not-a-feed',
  TimeoutError: 'timeout',
  AbortError: 'timeout',
};
