import type { CSSResult } from 'lit';
import { isLayered, layerOf } from './layered.ts';

type Tree = ParentNode & Partial<Pick<ShadowRoot, 'adoptedStyleSheets'>>;

/**
 * Gives a tree styles that only some pages need, once: after those that it has, or in front of them, where they are to
 * yield. Browsers that construct no style sheets get them in an element, as Lit itself does: Safari before 16.4.
 */
export function adopt(root: Tree | null, styles: CSSResult, isInFront = false): void {
  if (!root) return;
  const { adoptedStyleSheets: sheets } = root;
  if (!sheets || !styles.styleSheet) return addElement(root, styles.cssText, isInFront);
  const sheet = isLayered(root) ? layerOf(styles) : styles.styleSheet;
  if (sheets.includes(sheet)) return;
  root.adoptedStyleSheets = isInFront ? [sheet, ...sheets] : [...sheets, sheet];
}

function addElement(root: Tree, css: string, isInFront: boolean): void {
  const own = [...root.children].filter(({ localName }) => localName === 'style');
  if (own.some(({ textContent }) => textContent === css)) return;
  const style = document.createElement('style');
  style.textContent = css;
  const last = own.at(-1);
  // What stands after the styles is Lit's.
  if (last && !isInFront) last.after(style);
  else root.prepend(style);
}
