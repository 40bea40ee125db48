import { join } from 'node:path';
import type { ImportedItem } from '../../model/imported-item.ts';
import { parseFeed } from '../../model/parse-feed.ts';
import { readJsonFile } from './disk.ts';

/** The items of the feed that was published last, over all its pages; none when there is no feed. */
export async function readPublished(folder: string): Promise<ImportedItem[]> {
  const items: ImportedItem[] = [];
  const seen = new Set<string>();
  let name: string | undefined = 'feed.json';
  while (name && !seen.has(name)) {
    seen.add(name);
    const document: unknown = await readJsonFile(join(folder, name));
    try {
      const { feed } = parseFeed(document, 'https://feed.invalid/feed.json');
      const moments = momentsIn(document);
      for (const item of feed.items) items.push({ ...item, publishedAt: moments.get(item.id) });
      // Pages stand side by side, whatever address they are served from.
      name = /([^/]+\.json)$/.exec(feed.nextUrl ?? '')?.[1];
    } catch {
      name = undefined;
    }
  }
  return items;
}

/** When items were published, where more than the day is known; the feed's reader keeps only the day. */
function momentsIn(document: unknown): Map<string, string> {
  const { items } = document as { items: readonly Readonly<Record<string, unknown>>[] };
  return new Map(
    items.flatMap(({ id, date_published: moment }) =>
      typeof id === 'string' && typeof moment === 'string' && !moment.endsWith('T12:00:00Z')
        ? [[id, moment]]
        : [],
    ),
  );
}
