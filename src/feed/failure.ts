import { type LoadError, toLoadError } from './load-error.ts';
import { loads } from './load-feed.ts';
import { parseRetryAfter } from './retry-after.ts';

interface Trouble {
  readonly error: LoadError;
  /** What it came of, in the last try. */
  cause: unknown;
  /** How often it has been asked for again without anybody's wish. */
  tries: number;
}

/** Statuses that may be over in a moment. */
const passing = [408, 425, 429, 500, 502, 503, 504];
const mostTries = 2;
const troubles = new Map<string, Trouble>();

/**
 * Why a feed could not be loaded, and what to do about it: nobody asks for it before the time that its server has
 * named; what may be over in a moment says when to ask again.
 *
 * @param cause what `loadFeed` threw
 * @returns the same error as long as the trouble is the same
 */
export function readFailure(cause: unknown, src: string): LoadError {
  const error = toLoadError(cause, src);
  const last = troubles.get(error.url);
  if (cause === error) return error;
  if (last && last.cause === cause) return last.error;
  const known = last?.error.message === error.message ? last.error : error;
  const trouble = { cause, error: known, tries: last?.tries ?? 0 };
  troubles.set(error.url, trouble);
  trouble.error.again = waitFor(trouble);
  return trouble.error;
}

/** When it is worth asking again, if it is. */
function waitFor(trouble: Trouble): Promise<void> | undefined {
  const { cause, error, tries } = trouble;
  const header = cause instanceof Response ? cause.headers.get('retry-after') : null;
  const asked = parseRetryAfter(header, Date.now());
  if (asked) hold(error, asked);
  else if (error.reason === 'network' && !navigator.onLine) return untilOnline();
  else if (error.reason !== 'timeout' && !passing.includes(error.status)) return undefined;
  if (tries >= mostTries) return undefined;
  trouble.tries += 1;
  return passed(asked ?? (0.5 + Math.random() / 2) * 4_000 * 5 ** tries).then(untilSeen);
}

/** Whoever asks meanwhile is told the same, without a request. */
function hold(error: LoadError, wait: number): void {
  const held = Promise.reject(error);
  held.catch(() => undefined);
  loads.set(error.url, held);
  void passed(wait).then(() => loads.get(error.url) === held && loads.delete(error.url));
}

function passed(wait: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, wait));
}

function untilOnline(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('online', () => resolve(), { once: true });
  });
}

/** A page that nobody looks at asks for nothing. */
async function untilSeen(): Promise<void> {
  if (document.visibilityState === 'visible') return;
  await new Promise((resolve) => {
    document.addEventListener('visibilitychange', resolve, { once: true });
  });
}
