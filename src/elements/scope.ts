import { createContext } from '@lit/context';
import type { Feed, Place } from '../model/feed.ts';
import type { Chosen, Found } from '../model/find.ts';
import type { DatedEntry } from '../model/select-sorted.ts';
import type { Selection } from '../model/selection.ts';

/** What `convene-feed` gives to all that stands in it: one feed, and one choice of its visitor's. */
export interface Scope extends Chosen {
  /** All pages that have been read so far. */
  readonly feed: Feed;
  readonly selection: Selection;
  readonly found: Found<DatedEntry>;
  /** A topic or place as the feed writes it, by what the selection calls it. */
  readonly topics: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  /** Chooses, or takes back: `{ area: '' }`. */
  readonly choose: (change: Partial<Selection>) => void;
  /** Whether the feed goes on. */
  readonly hasNext: boolean;
  readonly readNext: () => Promise<void>;
}

export const scopeContext = createContext<Scope | undefined>(Symbol());
