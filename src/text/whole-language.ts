import type { LanguageTag } from '../model/feed.ts';
import type { Language } from './language.ts';
import { loadLanguage } from './languages.ts';
import { takePending } from './lazy.ts';
import type { Manner } from './manner.ts';

/** As `loadLanguage`, with all its messages there: for what is written in one go rather than drawn. */
export async function loadWholeLanguage(tag: LanguageTag, manner?: Manner): Promise<Language> {
  const language = await loadLanguage(tag, manner);
  language.more();
  await Promise.all(takePending());
  return language;
}
