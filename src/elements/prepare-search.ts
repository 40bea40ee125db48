import type { EventEntry } from '../model/feed.ts';
import { findableEvent } from '../model/findable.ts';
import { turn } from './turn.ts';

/** With fewer, the first key that is pressed finds them fast enough. */
const many = 300;
const slice = 50;

let latest: readonly EventEntry[] | undefined;

/** Makes ready what a search looks through, before anybody types, without keeping the page from anything else. */
export async function prepareSearch(
  entries: readonly EventEntry[],
  nameOf: (code: string) => string,
): Promise<void> {
  if (entries.length < many) return;
  latest = entries;
  for (let from = 0; from < entries.length && latest === entries; from += slice) {
    await turn();
    for (const entry of entries.slice(from, from + slice)) findableEvent(entry, nameOf).text();
  }
}
