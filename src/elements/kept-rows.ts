import { render } from 'lit';
import type { EventEntry, FeedEvent } from '../model/feed.ts';
import { isAwaiting } from '../text/lazy.ts';
import type { FeedElement, View } from './feed-element.ts';
import { beginRows } from './begin-rows.ts';
import { timed } from './timed.ts';

type Lists = readonly (readonly EventEntry[])[];

/** An event's item, and whether nothing was on its way that it lacked. */
interface Item {
  readonly li: HTMLElement;
  readonly isWhole: boolean;
  /** Whether it tells times that differ between clocks. */
  readonly isTimed: boolean;
}

interface Kept {
  readonly lists: Lists;
  /** The host's own drawing that it belongs to. */
  readonly turn: number;
  readonly items: Map<FeedEvent, Item>;
  readonly isEven: boolean;
}

const kept = new WeakMap<FeedElement, Kept>();

/**
 * The rows of lists that change with each choice of a visitor's, at each key that is pressed and whenever more is shown:
 * of what has only become longer or shorter, the items that were drawn stay. Any others are to be put into the other of
 * two templates, for the reason that `FeedElement` gives.
 *
 * @returns the rows, which of the two templates is theirs, and whether they are no more than the beginning of the first
 * list that there is
 */
export function keepRows(
  view: View,
  host: FeedElement,
  lists: Lists,
  draw: (view: View, entries: readonly EventEntry[], index: number) => unknown,
): { readonly rows: readonly unknown[]; readonly isEven: boolean; readonly isBegun: boolean } {
  const { turn } = host;
  const last = kept.get(host);
  const before = last?.turn === turn ? last : undefined;
  const isOn = !before || lists.every((list, index) => goesOn(list, before.lists[index]!));
  const items = (isOn && before?.items) || new Map<FeedEvent, Item>();
  const isEven = (last?.isEven ?? false) === isOn;
  const keeping = { ...view, item: keeperOf(view, host, items) };
  const begun = isOn ? undefined : beginRows(host, lists);
  const rows = (begun ?? lists).map((list, index) =>
    begun && !list.length ? undefined : draw(keeping, list, index),
  );
  kept.set(host, { lists, turn, items, isEven });
  return { rows, isEven, isBegun: !!begun };
}

/** As nodes, not as templates: what has been drawn costs nothing then. */
function keeperOf(view: View, host: FeedElement, items: Map<FeedEvent, Item>): View['item'] {
  // What is written without a page is written once.
  if (!globalThis.document) return undefined;
  return (entry, draw) => {
    const known = items.get(entry.event);
    if (known?.isWhole) {
      // Whoever is told of all that is shown is told of it all the same.
      view.link?.(entry);
      if (known.isTimed) timed.add(host);
      return known.li;
    }
    const li = known?.li ?? document.createElement('li');
    const areOthers = timed.delete(host);
    render(draw(view, entry), li, { host });
    items.set(entry.event, { li, isWhole: !isAwaiting(), isTimed: timed.has(host) });
    if (areOthers) timed.add(host);
    return li;
  };
}

/** Whether one of two lists begins with all of the other; there are others' headings where one begins to be there. */
function goesOn(one: readonly EventEntry[], other: readonly EventEntry[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!short.length) return !long.length;
  return short.every(({ event }, index) => event === long[index]!.event);
}
