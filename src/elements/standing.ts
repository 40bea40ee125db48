import type { ParsedFeed } from '../model/parse-feed.ts';
import type { Language } from '../text/language.ts';
import type { ShownClock } from '../text/times.ts';
import type { View } from './feed-element.ts';

/** An element on the page, as far as what happens around it concerns it. */
export interface Standing extends Element {
  /** Draws what stands under the content. */
  foot?: (view: View) => unknown;
  /** Whose clock the page wants times to be told by. */
  readonly timeZone?: ShownClock;
  readonly parsed?: ParsedFeed;
  readonly language: Language;
  /** Draws everything anew, as for another language. */
  requestUpdate(name: 'language'): void;
  /** Finds the language and the feed again. */
  reload(): Promise<void>;
}
