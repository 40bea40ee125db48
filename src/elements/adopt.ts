import type { CSSResult } from 'lit';

/** Gives an element styles that only some pages need, after its own. */
export function adopt(element: Element, styles: CSSResult): void {
  const { shadowRoot: root } = element;
  const { styleSheet: sheet } = styles;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets.push(sheet);
}
