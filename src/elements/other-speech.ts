import type { Language } from '../text/language.ts';
import { makeLanguage } from '../text/make-language.ts';
import type { Manner } from '../text/manner.ts';
import { adoptTall, isTall } from './tall.ts';

/** A language other than English, with the room between lines that its script needs; English where it can't be had. */
export async function loadOther(tag: string, element: Element & Manner): Promise<Language> {
  const spoken = await import('./ask-speech.ts')
    .then(({ askSpoken }) => askSpoken(tag, element))
    .catch(() => undefined);
  const language = makeLanguage(spoken);
  if (isTall(language.tag)) adoptTall(element);
  return language;
}
