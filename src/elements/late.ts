import { findFeed } from '../feed/find-feed.ts';
import { long } from '../feed/load-feed.ts';
import type { Failure } from './fail.ts';

long.read = (...feed) => import('./long-feed.ts').then(({ readSlowly }) => readSlowly(...feed));

/** As `findFeed`; for an element that may keep the last good copy, with the code that does. */
export async function findFor(element: Element, src: string, response?: Promise<Response>) {
  const find = element.hasAttribute('keep-last')
    ? (await import('./keep-last.ts')).findKept
    : findFeed;
  return find(src, element, response);
}

/** What an error means; where the code that knows can't be had either, the error as it is. */
export function explainLate(error: unknown, src: string): Promise<Failure> {
  return import('./fail.ts').then(
    ({ explain }) => explain(error, src),
    () => error as Failure,
  );
}
