import type { Feed, Item } from '../../model/feed.ts';
import { checkFeed } from '../check/check-feed.ts';
import { nothingSeen } from '../check/check-ids.ts';
import type { Finding } from '../finding.ts';
import { type FileOptions, type Files, toFiles } from './to-files.ts';

/** From here on a page is a burden for who loads it on a telephone. */
const HEAVY = 250_000;

/**
 * The files of a feed after the strict check of each page of it. An item that doesn't pass is left out and told, so that
 * one fault is one item's; what is wrong with the feed itself is an error.
 */
export function checkPages(
  feed: Feed,
  options: FileOptions,
  findings: Finding[],
): Files & { readonly items: readonly Item[] } {
  const made = toFiles(feed, options);
  const lost = new Set<string>();
  const seen = nothingSeen();
  for (const { name, feed: page } of made.pages) {
    const text = made.files.get(name) ?? '';
    if (name === 'feed.json' && text.length > HEAVY) findings.push(heavy(text.length, name));
    const found = checkFeed(JSON.parse(text), { file: name, now: options.now.getTime(), seen });
    for (const finding of found.filter(({ level }) => level === 'error')) {
      const item = page.items[Number(/^items\[(\d+)\]/.exec(finding.path ?? '')?.[1] ?? -1)];
      if (!item) findings.push(finding);
      else {
        lost.add(item.id);
        const message = `left out: ${finding.message}`;
        findings.push({
          ...finding,
          level: 'warning',
          code: 'item-left-out',
          path: `${item.id}, ${finding.path ?? ''}`,
          message,
        });
      }
    }
  }
  if (!lost.size) return { ...made, items: feed.items };
  const items = feed.items.filter(({ id }) => !lost.has(id));
  return { ...toFiles({ ...feed, items }, options), items };
}

const heavy = (size: number, file: string): Finding => ({
  level: 'warning',
  code: 'heavy',
  file,
  message: `expected at most 250 kB, got ${String(Math.round(size / 1000))} kB`,
  fix: 'Set "pageSize" lower, so that older items move to further pages.',
});
