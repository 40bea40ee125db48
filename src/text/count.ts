import { formatter } from './formatters.ts';
import { fill, type Language } from './language.ts';
import type { CountKey, PluralForms } from './messages.ts';

/** A message on so many things, in the plural form that the language has for the number; `''` as long as it is on its way. */
export function sayCount(language: Language, key: CountKey, count: number): string {
  const forms: PluralForms = language.messages[key] ?? (language.more(), { other: '' });
  const form = formatter(language, 'PluralRules').select(count);
  return fill(language, forms[form] ?? forms.other, { count });
}
