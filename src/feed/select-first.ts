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
  const coming = keepFirst(count, (a, b) => a < b);
  const past = keepFirst(count, (a, b) => a > b);
  items.forEach((value, item) => {
    for (const event of eventsOf(value)) {
      const { start, end } = event;
      if (typeof start !== 'string') continue;
      const last = typeof end === 'string' ? end : start;
      const list = last >= yesterday.slice(0, last.length) ? coming : past;
      list.add({ item, event, start });
    }
  });
  const first = coming.sorted();
  const chosen = [...first, ...past.sorted().slice(0, first.length ? few : count)];
  const events = new Set(chosen.map(({ event }) => event));
  return [...new Set(chosen.map(({ item }) => item))]
    .sort((a, b) => a - b)
    .map((index) => withEvents(items[index], events));
}

/** Of all that is added, the first by their starts, without putting all in order. */
function keepFirst(count: number, isBefore: (a: string, b: string) => boolean) {
  let kept: Found[] = [];
  let bound: string | undefined;
  const sorted = () => {
    const compare = (a: Found, b: Found) =>
      Number(isBefore(b.start, a.start)) - Number(isBefore(a.start, b.start));
    return kept.sort(compare).slice(0, count);
  };
  return {
    sorted,
    add(found: Found): void {
      // What starts at the same time as the last one stands after it.
      if (bound !== undefined && !isBefore(found.start, bound)) return;
      if (kept.push(found) < 4 * count) return;
      kept = sorted();
      bound = kept.at(-1)?.start;
    },
  };
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
