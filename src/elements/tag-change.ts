import { onPage } from './on-page.ts';
import { tagAround } from './speech.ts';
import type { Standing } from './standing.ts';

const known = new WeakMap<Standing, string>();

const observer = new MutationObserver(() => {
  for (const element of onPage()) {
    const tag = tagAround(element);
    if (tag !== known.get(element)) void element.reload();
    known.set(element, tag);
  }
});

/** Has an element speak the language around it when that changes. One observer for all. */
export function watchTags(element: Standing): void {
  known.set(element, tagAround(element));
  for (let node: Node | undefined = element; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    observer.observe(node, { attributeFilter: ['lang'], subtree: true });
  }
}
