import { formatter } from './formatters.ts';
import type { Language } from './language.ts';

/** "Bangladesh, Cambodia and India" */
export function formatList({ locale }: Language, names: readonly string[]): string {
  return formatter(Intl.ListFormat, locale).format(names);
}

/** Things in their names' order. */
export function sortBy<Thing>(
  { locale }: Language,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Thing[] {
  const { compare } = formatter(Intl.Collator, locale);
  return [...things].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
