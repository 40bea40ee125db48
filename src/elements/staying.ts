import { adopt } from './adopt.ts';
import { watchDay } from './day-change.ts';
import { register } from './on-page.ts';
import { printStyles } from './print-styles.ts';
import type { Standing } from './standing.ts';
import { watchTags } from './tag-change.ts';

let isWatching = false;

/** Has an element follow what changes on a page that is left open: the day, and the language around it. It can be printed by then. */
export function watch(element: Standing): void {
  register(element);
  adopt(element, printStyles);
  watchTags(element);
  if (isWatching) return;
  isWatching = true;
  watchDay();
}
