import type { EventEntry } from '../model/feed.ts';
import type { FeedElement } from './feed-element.ts';

/** So many rows fill a screen, or nearly. */
const few = 8;

/**
 * Of lists that are new from top to bottom, what somebody who waits for them looks at first: the rest is drawn when that
 * has been painted, and meanwhile the element keeps its height. Nothing where it is hardly more.
 */
export function beginRows(
  host: FeedElement,
  lists: readonly (readonly EventEntry[])[],
): (readonly EventEntry[])[] | undefined {
  const root = host.renderRoot.querySelector<HTMLElement>('.root');
  if (!root || document.hidden || lists.flat().length < 2 * few) return undefined;
  root.style.minBlockSize = `${root.offsetHeight}px`;
  const goOn = async () => {
    host.requestUpdate();
    await host.updateComplete;
    root.style.minBlockSize = '';
  };
  requestAnimationFrame(() => setTimeout(() => void goOn()));
  const first = lists.findIndex(({ length }) => length);
  return lists.map((list, index) => (index === first ? list.slice(0, few) : []));
}
