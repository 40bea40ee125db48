import type { Io } from '../io.ts';
import { FetchError } from './fetch-error.ts';
import { fetchLimited, type Fetched, type FetchOptions } from './fetch-limited.ts';

/** Longer than this nobody waits in front of a terminal: the source is left for the next run. */
const PATIENCE = 15_000;
const AFTER_FAILURE = 1_000;

/**
 * Fetches, and asks once more after a failure that may pass: a server that is busy says how long to wait
 * (`Retry-After`), up to two times and 15 seconds each. A server that doesn't answer at all isn't asked again.
 *
 * @throws {FetchError} with `retryAfter` when the server wants a longer pause
 */
export async function ask(
  address: string,
  options: Omit<FetchOptions, 'now' | 'signal'>,
  { now, wait, signal }: Pick<Io, 'now' | 'wait' | 'signal'>,
): Promise<Fetched> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await fetchLimited(address, { ...options, now: now().getTime(), signal });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const pause = error.retryAfter ?? AFTER_FAILURE;
      const isBusy = error.retryAfter !== undefined && tries <= 2;
      const mayPass = /^(status-(429|5..)|cut-off|wrong-length)$/.test(error.code) && tries === 1;
      if ((!isBusy && !mayPass) || pause > PATIENCE) throw error;
      await wait(pause);
    }
  }
}
