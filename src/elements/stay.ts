import type { Standing } from './standing.ts';

/** Whoever stays will see the day or the page's language change; whoever leaves at once needs no code for it. */
export function stay(element: Standing): void {
  setTimeout(() => {
    import('./staying.ts').then(
      ({ watch }) => watch(element),
      () => undefined,
    );
  }, 2_000);
}
