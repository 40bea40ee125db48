import type { ImportedItem } from '../../model/imported-item.ts';
import type { PagedResult } from '../../sources/paged-result.ts';
import type { Finding } from '../finding.ts';
import { toFetchError } from '../net/fetch-error.ts';
import { mapLimit } from './map-limit.ts';

/**
 * Items whose text a page builder has left as shortcodes, with the text of their own pages. Only the text is taken from there:
 * what an article's page lets one infer is for a person to confirm. A page that can't be read leaves its item as it is.
 *
 * @param pages the pages to read, by the ids of the items
 */
export function completeItems(
  items: readonly ImportedItem[],
  pages: NonNullable<PagedResult['pagesToRead']>,
  readPage: (url: string) => Promise<{ readonly result: PagedResult }>,
  findings: Finding[],
): Promise<ImportedItem[]> {
  return mapLimit(items, 2, async (item) => {
    const url = Object.hasOwn(pages, item.id) ? pages[item.id] : undefined;
    if (!url) return item;
    try {
      const [article] = (await readPage(url)).result.items;
      return { ...item, text: article?.text ?? item.text };
    } catch (error) {
      const { code, message, fix } = toFetchError(error);
      if (code === 'stopped') throw error;
      findings.push({
        level: 'warning',
        code,
        file: url,
        message: `the page of a post: ${message}`,
        fix,
      });
      return item;
    }
  });
}
