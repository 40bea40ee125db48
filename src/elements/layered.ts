import type { CSSResult } from 'lit';

const layered = new WeakMap<CSSResult, CSSStyleSheet>();

/**
 * Styles of ours in a layer, where any rule outside of one overrules them. An adopted sheet would otherwise have the last
 * word over a linked one: https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function layerOf(styles: CSSResult): CSSStyleSheet {
  let sheet = layered.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@layer convene{${styles.cssText}}`);
    layered.set(styles, sheet);
  }
  return sheet;
}

/** Whether a style sheet of the page's own is to have the last word in here. */
export function isLayered(root: ParentNode): boolean {
  return !!root.querySelector('link');
}
