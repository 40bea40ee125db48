import { adoptStyles, type CSSResult } from 'lit';
import type { FeedElement } from './feed-element.ts';

const adopted = new WeakMap<Element, Set<CSSResult>>();

/** Gives an element styles that only some pages need, after its own. */
export function adopt(element: Element, styles: CSSResult): void {
  const all = adopted.get(element) ?? new Set();
  if (!element.shadowRoot || all.has(styles)) return;
  adopted.set(element, all.add(styles));
  const own = (element.constructor as typeof FeedElement).elementStyles;
  adoptStyles(element.shadowRoot, [...own, ...all]);
}
