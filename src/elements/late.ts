import { findFeed, pageAddress } from '../feed/find-feed.ts';
import { parseDocument } from '../feed/load-feed.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import type { Language } from '../text/language.ts';
import type { Failure } from './fail.ts';
import type { Standing } from './standing.ts';

type Asking = Standing & { readonly src: string; readonly feed: unknown };

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
