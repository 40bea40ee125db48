import type { Standing } from './standing.ts';

/** Whoever stays will see the day or the page's language change; whoever leaves at once needs no code for it. */
export function stay(element: Standing): void {
  // No closure: who has left is not to be held until then.
  setTimeout(begin, 2_000, new WeakRef(element));
}

function begin(held: WeakRef<Standing>): void {
  const element = held.deref();
  if (!element) return;
  import('./staying.ts').then(
    ({ watch }) => watch(element),
    () => undefined,
  );
}
