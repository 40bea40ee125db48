import { adopt } from './adopt.ts';
import { watchDay } from './day-change.ts';
import { register } from './on-page.ts';
import { printStyles } from './print-styles.ts';
import type { Standing } from './standing.ts';
import { watchTags } from './tag-change.ts';

let isWatching = false;

const observer = new MutationObserver((records) => {
  for (const { target } of records) refresh(target as Element);
});

/** Has an element follow what changes on a page that is left open: the day, and the language around it. It can be printed by then. */
export function watch(element: Standing): void {
  register(element);
  adopt(element.shadowRoot, printStyles);
  watchTags(element);
  observer.observe(element, { attributeFilter: ['refresh'] });
  refresh(element);
  if (isWatching) return;
  isWatching = true;
  watchDay();
}

/** Has an element's feed read again, where the page asks for it. */
function refresh(element: Element): void {
  if (!element.hasAttribute('refresh')) return;
  import('./refresh.ts').then(
    ({ watchFeed }) => watchFeed(element),
    () => undefined,
  );
}
