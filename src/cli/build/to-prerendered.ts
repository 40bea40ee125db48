import type { Feed } from '../../model/feed.ts';
import { prerender } from '../../prerender/prerender.ts';
import { PRERENDERED } from '../../prerender/classes.ts';
import type { FileOptions } from './to-files.ts';

/** Each element that paints before any script, by the name of its file: `html/event-cards.shadow.html`. */
export async function toPrerendered(
  feed: Feed,
  { feedUrl, language, now }: FileOptions,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const src = feedUrl ?? 'feed.json';
  for (const name of PRERENDERED) {
    const html = await prerender(name, feed, { src, language, now: now.getTime() });
    files.set(`html/${name}.shadow.html`, `${html}\n`);
  }
  return files;
}
