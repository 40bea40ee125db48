import { findFeed } from '../feed/find-feed.ts';
import { long } from '../feed/load-feed.ts';
import type { Failure } from './fail.ts';
import type { Dressed } from './look.ts';

/** Under this key the loader leaves the answer to a request that it has begun. */
const earlyResponse = Symbol.for('convene.response');

/** The answer that the loader has left; a body can be read but once, so that another try asks anew. */
export function takeEarly(element: Element): Promise<Response> | undefined {
  const holder = element as Element & { [earlyResponse]?: Promise<Response> };
  const { [earlyResponse]: early } = holder;
  holder[earlyResponse] = undefined;
  return early;
}

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

/** Puts on what `theme` and `stylesheet` say; where the code for it can't be had, the element goes without. */
export function dress(element: Dressed): Promise<unknown> {
  return import('./look.ts').then(
    ({ wear }) => wear(element),
    () => undefined,
  );
}
