import type { UrlString } from '../model/feed.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import type { ImportResult } from './source.ts';

/** What an importer returns for one page of an answer that may have more. */
export interface PagedResult extends ImportResult {
  readonly items: readonly ImportedItem[];
  /** Where the next page stands. Whoever follows it stops at an address or at ids already seen. */
  readonly nextUrl?: UrlString;
  /** Pages that hold what the answer lacks: read them as articles instead. By the ids of the items. */
  readonly pagesToRead?: Readonly<Record<string, UrlString>>;
}
