/** A feed as `JSON.parse` returns it, of which nothing is known. */
export interface RawFeed {
  readonly items: readonly unknown[];
}

interface RawEvent {
  readonly id?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

interface Found {
  readonly item: number;
  readonly event: RawEvent;
  readonly start: string;
}

/** So many past events stand under those to come. */
const few = 3;

/**
 * The items of a feed that tell of what is shown first, with no events but those: `count` to come, the soonest first,
 * and a few that are past; `count` past ones where none is to come. It reads no more than their dates: about a day may
 * be wrong, which the whole feed sets right.
 */
export function selectFirst({ items }: RawFeed, count: number, now: number): unknown[] {
  const yesterday = new Date(now - 129_600_000).toISOString();
  const coming: Found[] = [];
  const past: Found[] = [];
  items.forEach((value, item) => {
    for (const event of eventsOf(value)) {
      const { start, end } = event;
      if (typeof start !== 'string') continue;
      const last = typeof end === 'string' ? end : start;
      const list = last >= yesterday.slice(0, last.length) ? coming : past;
      list.push({ item, event, start });
    }
  });
  coming.sort((a, b) => Number(a.start > b.start) - Number(a.start < b.start));
  past.sort((a, b) => Number(a.start < b.start) - Number(a.start > b.start));
  const chosen = [...coming.slice(0, count), ...past.slice(0, coming.length ? few : count)];
  const events = new Set(chosen.map(({ event }) => event));
  return [...new Set(chosen.map(({ item }) => item))]
    .sort((a, b) => a - b)
    .map((index) => withEvents(items[index], events));
}

function eventsOf(item: unknown): RawEvent[] {
  const extension = (item as { readonly _convene?: { readonly events?: unknown } | null } | null)
    ?._convene;
  const events: unknown = extension?.events;
  if (!Array.isArray(events)) return [];
  return (events as unknown[]).filter(
    (event): event is RawEvent => typeof event === 'object' && !!event,
  );
}

function withEvents(item: unknown, chosen: ReadonlySet<RawEvent>): unknown {
  const { _convene: extension, ...own } = item as { _convene: object };
  return {
    ...own,
    _convene: { ...extension, events: eventsOf(item).filter((event) => chosen.has(event)) },
  };
}
