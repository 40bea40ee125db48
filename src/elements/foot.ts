import type { Standing } from './standing.ts';
import type { View } from './view.ts';

type Render = (view: View) => unknown;

const feet = new WeakMap<Standing, Set<Render>>();

/** Puts something under an element's content: drawn after it, and told the same. */
export function addToFoot(element: Standing, render: Render): void {
  const parts = feet.get(element) ?? new Set();
  feet.set(element, parts.add(render));
  element.foot = (view) => [...parts].map((part) => part(view));
}
