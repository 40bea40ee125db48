import { join } from 'node:path';
import type { FeedEvent, Item } from '../../model/feed.ts';
import { hashOf } from './answer-cache.ts';
import { readJsonFile } from './disk.ts';
import type { OverrideMemory } from './overrides.ts';

export const STATE_NAME = 'convene-state.json';

/**
 * What the next run needs to know of this one. It stands beside the feed, since a run on a fresh machine (CI) has nothing
 * else; so it holds no text of anybody's, only ids that the feed shows, counts, and hashes.
 */
export interface State {
  readonly version: 1;
  readonly count: number;
  /** The addresses of the sources, and for each item the number of the one it came from. */
  readonly sources: readonly string[];
  readonly items: Readonly<Record<string, number>>;
  /** What each event was, as a hash, and how often it has changed: iCalendar's SEQUENCE. */
  readonly events: Readonly<Record<string, readonly [hash: string, sequence: number]>>;
  /** By hashes of the ids: what is hidden isn't named. */
  readonly overrides: Readonly<Record<string, OverrideMemory>>;
}

/** The state of the last run in a folder; nothing when there is none. */
export async function readState(folder: string): Promise<State | undefined> {
  const state = (await readJsonFile(join(folder, STATE_NAME))) as Partial<State> | undefined;
  return state?.version === 1 && state.items && state.events && state.overrides && state.sources
    ? (state as State)
    : undefined;
}

/** How often each event has changed by now. */
export function countChanges(
  events: readonly FeedEvent[],
  earlier: State['events'],
): State['events'] {
  return Object.fromEntries(
    events.map((event): [string, readonly [string, number]] => {
      const hash = hashOf(JSON.stringify(event));
      const known = Object.hasOwn(earlier, event.id) ? earlier[event.id] : undefined;
      if (!known) return [event.id, [hash, 0]];
      return [event.id, [hash, known[0] === hash ? known[1] : known[1] + 1]];
    }),
  );
}

/** What is remembered of each override. It stands under hashes of their ids. */
export function memoryOf(
  state: State | undefined,
  overrides: object,
): Record<string, OverrideMemory> {
  return Object.fromEntries(
    Object.keys(overrides).flatMap((id) => {
      const memory = state?.overrides[hashOf(id)];
      return memory ? [[id, memory]] : [];
    }),
  );
}

/** The state as its file's text. */
export function formatState(
  items: readonly Item[],
  events: State['events'],
  sourceOf: ReadonlyMap<string, string>,
  memory: Readonly<Record<string, OverrideMemory>>,
): string {
  const sources = [...new Set(items.flatMap(({ id }) => sourceOf.get(id) ?? []))];
  const number = new Map(sources.map((at, index) => [at, index]));
  const state: State = {
    version: 1,
    count: items.length,
    sources,
    items: Object.fromEntries(
      items.map(({ id }) => [id, number.get(sourceOf.get(id) ?? '') ?? -1]),
    ),
    events,
    overrides: Object.fromEntries(Object.entries(memory).map(([id, kept]) => [hashOf(id), kept])),
  };
  return `${JSON.stringify(state)}\n`;
}
