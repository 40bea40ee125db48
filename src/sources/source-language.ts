import type { LanguageTag } from '../model/feed.ts';

/** A language as a source states it (`en_US`, `pt-br`) in its canonical form, or nothing when it states none. */
export function readLanguage(stated: string | undefined): LanguageTag | undefined {
  const tag = stated?.trim().replace(/_/g, '-');
  if (!tag || /^(?:und|mul|zxx|x-.*)$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
