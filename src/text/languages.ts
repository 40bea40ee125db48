import type { LanguageTag } from '../model/feed.ts';
import type { Language } from './language.ts';
import { makeLanguage } from './make-language.ts';
import type { Manner } from './manner.ts';
import { askSpoken } from './spoken.ts';

/**
 * The language that a tag asks for, by BCP 47 lookup (https://www.rfc-editor.org/rfc/rfc4647#section-3.4): `pt-BR`
 * finds `pt`, `prs` and `fa` find `fa-AF`. English where there is none of it, or where it can't be loaded.
 */
export async function loadLanguage(tag: LanguageTag, manner?: Manner): Promise<Language> {
  return makeLanguage(await askSpoken(tag, manner).catch(() => undefined));
}
