import type { ParsedFeed } from '../model/parse-feed.ts';
import { loadFeed, parseText } from './load-feed.ts';

/**
 * The feed that a `src` names, as seen from a node: `#id` is a `<script type="application/json">` on its page or in
 * its shadow root, anything else an address relative to the page (never to its `<base>`).
 *
 * @throws saying why there is none
 */
export async function findFeed(
  src: string,
  from: Node,
  response?: Promise<Response>,
): Promise<ParsedFeed> {
  if (!src.startsWith('#')) return loadFeed(addressOf(src), { response });
  const id = src.slice(1);
  const script =
    (from.getRootNode() as ShadowRoot).getElementById?.(id) ?? document.getElementById(id);
  if (!script) throw new ReferenceError(src);
  return parseText(script.textContent, pageAddress());
}

/** An address as the page means it. */
export function addressOf(src: string): string {
  try {
    return new URL(src, pageAddress()).href;
  } catch {
    return src;
  }
}

/** Where the page is; an `about:srcdoc` is nowhere, and borrows its maker's address. */
export function pageAddress(): string {
  return location.protocol === 'about:' ? document.baseURI : location.href;
}
