import { CSSResult, type LitElement } from 'lit';

// Where there are no style sheets a style's text stands for it, and is handed on like any sheet.
Object.defineProperty(CSSResult.prototype, 'styleSheet', {
  get(this: CSSResult) {
    return this;
  },
});

/** Gives an element without a page a root that its parts add styles to; returns what they come to in the end. */
export function collectStyles(element: LitElement): () => string {
  const { styles } = element.constructor as typeof LitElement;
  const own: readonly unknown[] = [styles];
  const root = { adoptedStyleSheets: own.flat(9), querySelector: () => null };
  for (const name of ['shadowRoot', 'renderRoot'])
    Object.defineProperty(element, name, { value: root });
  return () => root.adoptedStyleSheets.map(String).join(' ').replace(/\s+/g, ' ');
}
