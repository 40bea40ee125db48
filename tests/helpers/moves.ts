import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** How far things have moved: https://web.dev/articles/cls */
    moved: number;
    parsed: number;
    /** How many articles there were at most in any frame. */
    most: number;
    /** When there was the first frame with articles, in milliseconds; 0 before. */
    painted: number;
  }
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  /** Whether the visitor has just asked for something. */
  readonly hadRecentInput: boolean;
}

/** Runs in the page before anything else: looks at what moves, at what is parsed and at how much is shown. */
export function watchMoves(): void {
  window.moved = 0;
  window.parsed = 0;
  window.most = 0;
  window.painted = 0;
  const look = () => {
    const root = document.querySelector('convene-event-cards')?.shadowRoot;
    window.most = Math.max(window.most, root?.querySelectorAll('article').length ?? 0);
    if (window.most) window.painted ||= performance.now();
    requestAnimationFrame(look);
  };
  look();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[])
      if (!entry.hadRecentInput) window.moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { parse } = JSON;
  JSON.parse = (...given: Parameters<typeof parse>) => {
    if (given[0].length > 1_000) window.parsed += 1;
    return parse(...given);
  };
}

/** How far things have moved, once all that was to be painted is. */
export function moved(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return window.moved;
  });
}
