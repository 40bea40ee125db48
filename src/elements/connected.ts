import type { Feed } from '../model/feed.ts';
import type { Language } from '../text/language.ts';
import type { View } from './feed-element.ts';

/** An element on the page, as far as what happens around it concerns it. */
export interface Standing extends Element {
  /** What stands under the content. */
  readonly foot: Set<(view: View) => unknown>;
  /** What it shows and in which language, once it shows anything. */
  readonly shown?: { readonly feed: Feed; readonly language: Language; readonly tag?: string };
  /** Draws everything anew. */
  redraw(): void;
  /** Finds its language and its feed again. */
  reload(): void;
}

/** Every element that is on the page now. */
export const connected = new Set<Standing>();

let isStaying = false;

/** Whoever stays will see the day or the page's language change; whoever leaves at once needs no code for it. */
export function stay(): void {
  if (isStaying) return;
  isStaying = true;
  setTimeout(() => {
    import('./staying.ts').then(
      ({ watchDay, watchTags }) => {
        watchTags(connected);
        watchDay(connected);
      },
      () => (isStaying = false),
    );
  }, 3_000);
}
