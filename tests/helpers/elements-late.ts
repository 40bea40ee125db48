import { waitUntil } from '@open-wc/testing';

/** Waits for something that comes of itself; for tests of pages whose elements the script tag is to bring. */
export function until(condition: () => unknown, what: string): Promise<void> {
  return waitUntil(() => !!condition(), `waited for ${what}`, { interval: 5, timeout: 10_000 });
}
