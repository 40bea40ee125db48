import type { Standing } from './connected.ts';
import { tagAround } from './speech.ts';

/** Has every element speak the language around it when that changes. One observer for all. */
export function watchTags(connected: ReadonlySet<Standing>): void {
  const observer = new MutationObserver(look);
  function look(): void {
    for (const element of connected) {
      const { tag } = element.shown ?? {};
      if (tag !== undefined && tag !== tagAround(element)) element.reload();
      for (let node: Node | undefined = element; node; node = (node as ShadowRoot).host) {
        node = node.getRootNode();
        observer.observe(node, { attributeFilter: ['lang'], subtree: true });
      }
    }
  }
  look();
}
