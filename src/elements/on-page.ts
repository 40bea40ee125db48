import type { Standing } from './standing.ts';

const references = new Set<WeakRef<Standing>>();
const known = new WeakSet<Standing>();

/** From here on an element is told what happens around it, as long as it is on the page. */
export function register(element: Standing): void {
  if (known.has(element)) return;
  known.add(element);
  references.add(new WeakRef(element));
}

/** Every registered element that is on the page now; those that are gone for good are forgotten. */
export function onPage(): Standing[] {
  return [...references].flatMap((reference) => {
    const element = reference.deref();
    if (!element) references.delete(reference);
    return element?.isConnected ? element : [];
  });
}
