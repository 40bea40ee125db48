import { formatter } from './formatters.ts';
import { fill, type Language } from './language.ts';
import type { CountKey } from './messages.ts';

/** A message on so many things, in the plural form that the language has for the number. */
export function sayCount({ locale, messages }: Language, key: CountKey, count: number): string {
  const message = messages[key];
  const form = formatter(Intl.PluralRules, locale).select(count);
  return fill(locale, message[form] ?? message.other, { count });
}
