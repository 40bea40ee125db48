import { entriesIn, findEntry, keyOf } from './entry-key.ts';
import type { FeedElement } from './feed-element.ts';

const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Remembers what in an element has the focus. @returns what gives it back, where drawing anew has taken it away */
export function findFocus(host: FeedElement): () => void {
  const root = host.renderRoot as ShadowRoot;
  const active = root.activeElement as HTMLElement | null;
  if (!active) return () => undefined;
  const entry = entriesIn(root).find((each) => each.contains(active));
  const key = entry && keyOf(entry);
  const place = stopsIn(entry ?? root).indexOf(active);
  const isEntry = entry === active;
  return () => {
    // What is open over the page was never touched.
    if (active.isConnected) return;
    const same = key === undefined ? undefined : findEntry(root, key);
    // An event that is gone leaves the focus where its neighbours are.
    const target = isEntry ? same : stopsIn(same ?? root)[same || !entry ? place : -1];
    if (isEntry) same?.setAttribute('tabindex', '-1');
    (target ?? root.querySelector<HTMLElement>('.root'))?.focus({ preventScroll: true });
  };
}

function stopsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(stops)];
}
