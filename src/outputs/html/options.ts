import type { EventFilter } from '../../model/select.ts';
import type { LanguageTag } from '../../model/feed.ts';
import type { Language } from '../../text/language.ts';

export interface HtmlOptions {
  /** The words and the way of writing dates. */
  readonly language: Language;
  /** Milliseconds since 1970: what is past is told from what is to come. */
  readonly now: number;
  /** The language of the feed: an item in another one is marked. */
  readonly feedLanguage?: LanguageTag;
  /** The level of the first headings, 2 to 6; 3 when absent. */
  readonly headingLevel?: number;
  /** At most so many entries; all when absent. */
  readonly limit?: number;
  /** Which events. */
  readonly filter?: EventFilter;
  /** The id or address of the item that `report`, `outcome-list` and `related-posts` are about. */
  readonly item?: string;
}

/** `lang` where something is told in another language than the feed. */
export const langOf = (
  { feedLanguage }: HtmlOptions,
  language: LanguageTag | undefined,
): LanguageTag | undefined => (language === feedLanguage ? undefined : language);
