import { findFeed, pageAddress } from '../feed/find-feed.ts';
import { long, parseDocument } from '../feed/load-feed.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import type { Language } from '../text/language.ts';
import type { Failure } from './fail.ts';
import type { Dressed } from './look.ts';
import type { Standing } from './standing.ts';

type Asking = Standing & { readonly src: string; readonly feed: unknown };

/** The answer that the loader has left; a body can be read but once, so that another try asks anew. */
export function takeEarly(
  element: Element & { conveneResponse?: Promise<Response> },
): Promise<Response> | undefined {
  const { conveneResponse } = element;
  element.conveneResponse = undefined;
  return conveneResponse;
}

long.read = (...feed) => import('./long-feed.ts').then(({ readSlowly }) => readSlowly(...feed));

/** The feed that an element is given or names; where there is one in the language that it is to speak, that one. */
export async function loadFor(
  element: Asking,
  speech: Promise<Language>,
  response?: Promise<Response>,
): Promise<ParsedFeed> {
  const { src, feed } = element;
  const parsed = feed ? parseDocument(feed, pageAddress()) : await findFor(element, src, response);
  const language = await speech;
  const near = language.tag.slice(0, 2);
  if (!parsed.feed.alternates.some((other) => other.language.startsWith(near))) return parsed;
  return (await import('./alternates.ts')).chooseAlternate(parsed, language, element);
}

/** As `findFeed`; for an element that may keep the last good copy, with the code that does. */
async function findFor(element: Element, src: string, response?: Promise<Response>) {
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
