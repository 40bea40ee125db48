import type { LanguageTag } from '../model/feed.ts';
import type { Message, MessageKey, Messages } from './messages.ts';
import { en } from './messages/en.ts';
import { formatter } from './formatters.ts';

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
  /** Which way it is written, where that isn't the page's to say. */
  readonly dir?: 'ltr' | 'rtl';
}

/** The language that is there at once, and stands in where another one isn't to be had. */
export const english: Language = {
  tag: 'en',
  locale: 'en-001-u-hc-h23',
  intl: Intl,
  // Whoever says one of the others imports `en-more.ts`, which adds them.
  messages: en as unknown as Messages,
};

/** A message in its language, its `{places}` filled; `count` chooses the plural and is written in the language's digits. */
export function say(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const message = language.messages[key];
  const { count } = values;
  const text = typeof message === 'string' ? message : pluralOf(message, language, Number(count));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatNumber(language, value) : isolate(language, value);
  });
}

function pluralOf(message: Exclude<Message, string>, language: Language, count: number): string {
  return message[formatter(language, 'PluralRules').select(count)] ?? message.other;
}

export function formatNumber(language: Language, value: number): string {
  return formatter(language, 'NumberFormat').format(value);
}

/** A Latin name or time in Arabic script is isolated, lest what surrounds it break it in two. */
export function isolate({ dir }: Language, text: string): string {
  return dir === 'rtl' && /^[^\u0600-\u06ff]*[A-Za-z][^\u0600-\u06ff]*$/.test(text)
    ? `\u2068${text}\u2069`
    : text;
}
