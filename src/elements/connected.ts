import type { Feed } from '../model/feed.ts';
import type { Language } from '../text/language.ts';
import type { View } from './feed-element.ts';

/** An element on the page, as far as what happens around it concerns it. */
export interface Standing extends Element {
  /** What stands under the content. */
  readonly foot: Set<(view: View) => unknown>;
  /** What it shows and in which language, once it shows anything. */
  readonly shown?: { readonly feed: Feed; readonly language: Language };
  /** Draws everything anew. */
  redraw(): void;
  /** Finds its language and its feed again. */
  reload(): void;
}

const standing = new Map<Standing, string>();

/** Every element that is on the page now. */
export function connected(): Iterable<Standing> {
  return standing.keys();
}

const observer = new MutationObserver(() => {
  for (const [element, tag] of standing) {
    const own = tagAround(element);
    standing.set(element, own);
    if (own !== tag) element.reload();
  }
});

let isStaying = false;

/** Whoever stays will see the day change; whoever leaves at once needs no code for it. */
function stay(): void {
  if (isStaying) return;
  isStaying = true;
  setTimeout(() => {
    import('./day-change.ts').then(
      ({ watchDay }) => watchDay(connected),
      () => (isStaying = false),
    );
  }, 20_000);
}

/** From here on an element hears when the language around it changes. */
export function connect(element: Standing): void {
  stay();
  standing.set(element, tagAround(element));
  for (let node: Node | undefined = element; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    observer.observe(node, { attributeFilter: ['lang'], subtree: true });
  }
}

export function disconnect(element: Standing): void {
  standing.delete(element);
  if (!standing.size) observer.disconnect();
}

/** The language around a node, through shadow roots: https://html.spec.whatwg.org/multipage/dom.html#language */
export function tagAround(node: Element): string {
  const near = node.closest('[lang]');
  if (near) return near.getAttribute('lang')!;
  const { host } = node.getRootNode() as ShadowRoot;
  return host ? tagAround(host) : '';
}
