import type { EventEntry } from '../model/feed.ts';
import { isAwaiting } from '../text/lazy.ts';
import type { FeedElement } from './feed-element.ts';
import { timed } from './timed.ts';

type Lists = readonly (readonly EventEntry[])[];

interface Kept {
  readonly lists: Lists;
  /** The host's own drawing that it belongs to. */
  readonly turn: number;
  readonly rows: readonly unknown[];
  readonly isEven: boolean;
  /** Whether nothing was on its way that the rows lacked. */
  readonly isWhole: boolean;
  readonly isTimed: boolean;
}

const kept = new WeakMap<FeedElement, Kept>();

/**
 * The rows of lists that change with each choice of a visitor's, at each key that is pressed: where the same events
 * stand in them as before, those that were drawn. Where they have only become longer or shorter what they show stays;
 * any others are to be put into the other of two templates, for the reason that `FeedElement` gives.
 *
 * @returns the rows, and which of the two templates is theirs
 */
export function keepRows(
  host: FeedElement,
  lists: Lists,
  draw: (entries: readonly EventEntry[], index: number) => unknown,
): Pick<Kept, 'rows' | 'isEven'> {
  const { turn } = host;
  const last = kept.get(host);
  const before = last?.turn === turn ? last : undefined;
  const isOn = !before || lists.every((list, index) => goesOn(list, before.lists[index]!));
  const isSame =
    isOn && before?.isWhole && lists.every(({ length }, i) => length === before.lists[i]!.length);
  const rows = isSame ? before.rows : lists.map(draw);
  const isEven = (last?.isEven ?? false) === isOn;
  // The choice between clocks stands under rows that stay, too.
  if (isSame && before.isTimed) timed.add(host);
  kept.set(host, { lists, turn, rows, isEven, isWhole: !isAwaiting(), isTimed: timed.has(host) });
  return { rows, isEven };
}

/** Whether one of two lists begins with all of the other; there are others' headings where one begins to be there. */
function goesOn(one: readonly EventEntry[], other: readonly EventEntry[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!short.length) return !long.length;
  return short.every(({ event }, index) => event === long[index]!.event);
}
