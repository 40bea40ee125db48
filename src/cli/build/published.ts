import { join } from 'node:path';
import type { Item } from '../../model/feed.ts';
import { parseFeed } from '../../model/parse-feed.ts';
import { readJsonFile } from './disk.ts';

/** The items of the feed that was published last, over all its pages; none when there is no feed. */
export async function readPublished(folder: string): Promise<Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let name: string | undefined = 'feed.json';
  while (name && !seen.has(name)) {
    seen.add(name);
    const document: unknown = await readJsonFile(join(folder, name));
    try {
      const { feed } = parseFeed(document, 'https://feed.invalid/feed.json');
      items.push(...feed.items);
      // Pages stand side by side, whatever address they are served from.
      name = /([^/]+\.json)$/.exec(feed.nextUrl ?? '')?.[1];
    } catch {
      name = undefined;
    }
  }
  return items;
}
