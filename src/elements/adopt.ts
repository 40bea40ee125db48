import type { CSSResult } from 'lit';
import { isLayered, layerOf } from './layered.ts';

/** Gives an element styles that only some pages need, after its own. */
export function adopt(element: Element, styles: CSSResult): void {
  const { shadowRoot: root } = element;
  if (!root) return;
  const sheet = isLayered(root) ? layerOf(styles) : styles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
