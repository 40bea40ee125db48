import type { LanguageTag } from '../model/feed.ts';
import type { Message, MessageKey, Messages } from './messages.ts';
import { en } from './messages/en.ts';
import { formatter } from './formatters.ts';

/** The language that the elements speak: its words, and how `Intl` is to write its dates and numbers. */
export interface Language {
  /** What `lang` says of it: `en`. */
  readonly tag: LanguageTag;
  /** What `Intl` is given: the tag with its calendar, digits and clock. */
  readonly locale: string;
  readonly messages: Messages;
}

/** The language that is there at once, and stands in where another one isn't to be had. */
export const english: Language = {
  tag: 'en',
  locale: 'en-001-u-hc-h23',
  // Whoever says one of the others imports `en-more.ts`, which adds them.
  messages: en as unknown as Messages,
};

/** A message in its language, its `{places}` filled; `count` chooses the plural and is written in the language's digits. */
export function say(
  { locale, messages }: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const message = messages[key];
  const { count } = values;
  const text = typeof message === 'string' ? message : pluralOf(message, locale, Number(count));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });
}

function pluralOf(message: Exclude<Message, string>, locale: string, count: number): string {
  return message[formatter(Intl.PluralRules, locale).select(count)] ?? message.other;
}

export function formatNumber(locale: string, value: number): string {
  return formatter(Intl.NumberFormat, locale).format(value);
}
