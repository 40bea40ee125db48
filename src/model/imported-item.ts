import type { Item } from './feed.ts';

/** An item as an importer returns it: it may know more of its publication than the day. */
export interface ImportedItem extends Item {
  /**
   * The moment of publication as the publisher wrote it, in its own offset: `2024-09-24T08:00:00-04:00`.
   * It is what JSON Feed's `date_published` wants; `published` is its day.
   */
  readonly publishedAt?: string;
}
