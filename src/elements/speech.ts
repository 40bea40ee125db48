import { english, type Language } from '../text/language.ts';
import type { Manner } from '../text/languages.ts';
import { tagAround } from './connected.ts';

/** The language that an element is to speak: the one around it. Other languages than English are loaded. */
export async function loadSpeech(element: Element & Manner): Promise<Language> {
  const tag = tagAround(element);
  const { calendar, numbers } = element;
  try {
    if (calendar || numbers || !/^(en\b|$)/i.test(tag)) {
      const { loadLanguage } = await import('../text/languages.ts');
      return await loadLanguage(tag, { calendar, numbers });
    }
    if (tag[2]) {
      const locale = new Intl.Locale(tag, { calendar: 'gregory' }).toString();
      return { ...english, locale };
    }
  } catch {
    // No such tag, or the language could not be loaded.
  }
  return english;
}
