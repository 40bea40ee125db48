import { addressOf } from '../feed/find-feed.ts';
import { readLong } from '../feed/long-feed.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import type { FeedElement } from './feed-element.ts';
import { loadSpeech } from './speech.ts';

/** Those that show events by their dates, and so can begin before they know all of them. */
const starters = 'convene-event-cards, convene-event-list, convene-event-card:not([event])';

/** With more at first, nothing is gained. */
const many = 200;

/**
 * A feed that is so long that reading it would be felt. What lists and cards show first is read at once and drawn;
 * the rest is read in slices, and then they go on with the whole.
 *
 * @throws as `parseText` does
 */
export function readSlowly(text: string, base: string, url: string): Promise<ParsedFeed> {
  // What most events come to need, lest it is found out only when they are drawn.
  import('./event-details.ts').catch(() => undefined);
  const long = readLong(text, base, breathe);
  for (const element of document.querySelectorAll<FeedElement>(starters)) {
    if (canStart(element, url)) void start(element, long.first);
  }
  return long.whole;
}

function canStart(element: FeedElement, url: string): boolean {
  const { src, feed, parsed, scope, area, topic, query, exclude, limit = 20 } = element;
  const isNarrow = area || topic || query || exclude || scope;
  // What was painted before any script shows the first already.
  if (element.renderRoot?.querySelector('.before')) return false;
  return !!src && !feed && !parsed && !isNarrow && limit < many && addressOf(src) === url;
}

async function start(
  element: FeedElement,
  first: (count: number, now: number) => ParsedFeed,
): Promise<void> {
  const language = await loadSpeech(element);
  const part = first(element.limit ?? 20, Date.now());
  const near = language.tag.slice(0, 2);
  const isTranslated = part.feed.alternates.some((other) => other.language.startsWith(near));
  // Meanwhile the whole may have come, or nothing is known of what comes first.
  if (element.parsed || isTranslated || !part.feed.items.length) return;
  element.language = language;
  element.parsed = part;
  element.requestUpdate();
  await element.updateComplete;
  (await afterwards()).holdPlace(element);
}

/** Not to keep the first events waiting. */
const afterwards = () => import('./long-after.ts');

let isPainted: Promise<unknown> | undefined;

/** What has been drawn is painted first; then whatever the visitor does has its turn between any two slices. */
async function breathe(): Promise<void> {
  isPainted ??= new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // In a page that nobody sees there are no frames.
    setTimeout(resolve, 250);
  });
  await isPainted;
  await (await afterwards()).turn();
}
