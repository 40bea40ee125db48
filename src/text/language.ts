import type { LanguageTag } from '../model/feed.ts';
import type { MessageKey, Messages } from './messages.ts';
import { en } from './messages/en.ts';
import { formatter } from './formatters.ts';
import { lazy } from './lazy.ts';
import type { FindWords, KeepWords, MapWords } from './words.ts';

/** What of `Intl` words, dates and numbers are written with. What a platform lacks or gets wrong is filled in. */
export type Writers = Pick<
  typeof Intl,
  | 'Collator'
  | 'DateTimeFormat'
  | 'DisplayNames'
  | 'ListFormat'
  | 'NumberFormat'
  | 'PluralRules'
  | 'RelativeTimeFormat'
>;

/** The language that the elements speak: its words, and how its dates and numbers are written. */
export interface Language {
  /** What `lang` says of it: `en`. */
  readonly tag: LanguageTag;
  /** What `Intl` is given: the tag with its calendar, digits and clock. */
  readonly locale: string;
  /** `Intl`, or what stands in for it. */
  readonly intl: Writers;
  readonly messages: Messages;
  /** Loads the messages that only some pages need, and adds them. */
  readonly more: () => unknown;
  /** What filters and longer lists say, what is said on keeping and sharing, and what maps say: English when absent. */
  readonly find?: () => FindWords | undefined;
  readonly keep?: () => KeepWords | undefined;
  readonly map?: () => MapWords | undefined;
  /** Keeps a name or a time in another script together, where what surrounds it would break it in two. */
  readonly isolate?: (text: string) => string;
  /** Which way it is written, where that isn't the page's to say. */
  readonly dir?: 'ltr' | 'rtl';
}

/** The language that is there at once, and stands in where another one isn't to be had. */
export const english: Language = {
  tag: 'en',
  locale: 'en-001-u-hc-h23',
  intl: Intl,
  messages: en as unknown as Messages,
  more: lazy(() => import('./messages/en-more.ts')),
};

/** A message in its language, its `{places}` filled; `''` as long as it is on its way. */
export function say(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(language, language.messages[key] ?? (language.more(), ''), values);
}

/** Fills the `{places}` of a text; numbers are written in the digits of the language. */
export function fill(
  language: Language,
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number'
      ? formatNumber(language, value)
      : (language.isolate?.(value) ?? value);
  });
}

export function formatNumber(language: Language, value: number): string {
  return formatter(language, 'NumberFormat').format(value);
}
