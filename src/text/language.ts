import type { LanguageTag } from '../model/feed.ts';
import type { MessageKey, Messages } from './messages.ts';
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

/** A message in its language, its `{places}` filled. */
export function say(
  { locale, messages }: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(locale, messages[key], values);
}

/** Fills the `{places}` of a text; numbers are written in the digits of the language. */
export function fill(
  locale: string,
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });
}

export function formatNumber(locale: string, value: number): string {
  return formatter(Intl.NumberFormat, locale).format(value);
}
