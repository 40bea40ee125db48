import type { Item } from '../../model/feed.ts';
import { toJsonFeed } from '../../outputs/json-feed.ts';
import { prepareItem } from '../build/prepare-item.ts';

/** Items as a feed in its own file, which a person corrects and a build takes as a source. */
export function formatProposal(items: readonly Item[], from: string): string {
  const feed = toJsonFeed({
    title: `To review: ${from}`.slice(0, 200),
    sources: URL.canParse(from) ? [{ url: from }] : [],
    alternates: [],
    items: items.map(prepareItem),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}
