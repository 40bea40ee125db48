import { formatter } from './formatters.ts';
import type { Language } from './language.ts';

/** "Bangladesh, Cambodia and India" */
export function formatList(language: Language, names: readonly string[]): string {
  return formatter(language, 'ListFormat').format(names);
}

/** Things in their names' order. */
export function sortBy<Thing>(
  language: Language,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Thing[] {
  const { compare } = formatter(language, 'Collator');
  return [...things].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
