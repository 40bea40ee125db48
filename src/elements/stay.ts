import type { Standing } from './standing.ts';

/** Whoever stays will see the day or the page's language change; whoever leaves at once needs no code for it. */
export function stay(element: Standing): void {
  // Who has left is not to be held until then.
  const held = new WeakRef(element);
  setTimeout(() => {
    const stayed = held.deref();
    if (!stayed) return;
    import('./staying.ts').then(
      ({ watch }) => watch(stayed),
      () => undefined,
    );
  }, 2_000);
}
