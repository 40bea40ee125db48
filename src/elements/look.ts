import { css, type CSSResult, type LitElement } from 'lit';
import { adopt } from './adopt.ts';
import { layerOf } from './layered.ts';

/** An element that can be told how to look. */
export interface Dressed extends LitElement {
  readonly theme?: string;
  readonly stylesheet?: string;
}

/** How long the first paint waits for a style sheet, in milliseconds. */
const patience = 1_000;

/** A ground of the element's own, lest it stand on the page's: white or nearly black, and the text that goes with it. */
const themes = css`
  :host(:is([theme='light'], [theme='dark'])) {
    padding: var(--convene-padding, calc(1.25em * var(--density)));
    border-radius: var(--radius);
    background: var(--convene-surface, light-dark(#fff, #17191b));
    color: var(--convene-color, light-dark(#1f2428, #e8e6e1));
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;

/**
 * Puts on what an element's `theme` and `stylesheet` say.
 *
 * @returns settled once the style sheet is there, can't be had, or has been waited for long enough; never rejected
 */
export async function wear(element: Dressed): Promise<void> {
  const root = element.shadowRoot;
  if (!root) return;
  const { stylesheet } = element;
  const known = root.querySelector('link') ?? (stylesheet && addLink(element, root));
  adopt(root, themes);
  if (!known) return;
  if (!stylesheet) known.remove();
  else if (known.getAttribute('href') !== stylesheet) await linkTo(known, stylesheet);
}

/** Our own styles step back, so that the page's overrule them whatever their selectors. */
function addLink(element: Dressed, root: ShadowRoot): HTMLLinkElement {
  const { styles } = element.constructor as unknown as { readonly styles: readonly CSSResult[] };
  const own = styles.flat();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.referrerPolicy = 'no-referrer';
  root.prepend(link);
  // Where none can be constructed, ours stand in elements.
  for (const style of root.querySelectorAll('style'))
    style.textContent = `@layer convene{${style.textContent}}`;
  const { adoptedStyleSheets: sheets } = root as Partial<ShadowRoot>;
  if (!sheets || !own[0]?.styleSheet) return link;
  const others = sheets.filter((sheet) => !own.some(({ styleSheet }) => styleSheet === sheet));
  root.adoptedStyleSheets = [...own.map(layerOf), ...others];
  return link;
}

function linkTo(link: HTMLLinkElement, href: string): Promise<void> {
  return new Promise((done) => {
    for (const name of ['load', 'error']) link.addEventListener(name, () => done(), { once: true });
    setTimeout(done, patience);
    link.href = href;
  });
}
