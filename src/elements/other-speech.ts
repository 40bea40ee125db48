import type { Language } from '../text/language.ts';
import { loadLanguage, type Manner } from '../text/languages.ts';

/** A language other than English, with the room between lines that its script needs. */
export async function loadOther(tag: string, element: Element & Manner): Promise<Language> {
  const language = await loadLanguage(tag, element);
  if (!/^(am|ar|bn|fa|hi|km|lo|my|ne|ps|si|ta|th|ur)/.test(language.tag)) return language;
  // Lines that stand a little close are better than none.
  await import('./tall.ts').then(
    ({ adoptTall }) => adoptTall(element),
    () => undefined,
  );
  return language;
}
