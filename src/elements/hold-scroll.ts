import { entriesIn, findEntry, keyOf } from './entry-key.ts';
import type { FeedElement } from './feed-element.ts';

/** Remembers where the first entry that is seen is on the screen. @returns what brings it back there */
export function findAnchor(host: FeedElement): () => void {
  const scroller = scrollerOf(host);
  const { top: edge, bottom: end } = viewOf(scroller);
  const seen = entriesIn(host.renderRoot)
    .map((entry) => ({ entry, rect: entry.getBoundingClientRect() }))
    .filter(({ rect }) => rect.height && rect.top < end && rect.bottom > edge)
    .map(({ entry, rect }) => ({ key: keyOf(entry), top: rect.top }));
  if (!seen.length) return () => undefined;
  return () => {
    // Where the first is gone, the next one stands for it.
    for (const { key, top } of seen) {
      const entry = findEntry(host.renderRoot, key);
      if (!entry) continue;
      const moved = entry.getBoundingClientRect().top - top;
      if (Math.abs(moved) >= 1) scrollBy(scroller, moved);
      return;
    }
  };
}

/** By so many pixels, at once, without the browser's own correction on top of it. */
function scrollBy(scroller: HTMLElement, pixels: number): void {
  const { style } = scroller;
  const before = style.overflowAnchor;
  style.overflowAnchor = 'none';
  scroller.scrollBy({ top: pixels, behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => (style.overflowAnchor = before)));
}

/** What an element is scrolled in, through shadow roots. */
function scrollerOf(element: Element): HTMLElement {
  const page = (document.scrollingElement ?? document.documentElement) as HTMLElement;
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!(node instanceof HTMLElement) || node === page || node === document.body) continue;
    const isLong = node.scrollHeight > node.clientHeight;
    if (isLong && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return page;
}

function parentOf(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

function viewOf(scroller: HTMLElement): { readonly top: number; readonly bottom: number } {
  if (scroller === document.scrollingElement) return { top: 0, bottom: innerHeight };
  return scroller.getBoundingClientRect();
}
