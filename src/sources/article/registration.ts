import type { Registration } from '../../model/feed.ts';
import { findDatePhrases } from '../date-phrases.ts';
import { isMeetingRoom } from '../web-address.ts';
import type { Block } from './blocks.ts';

const REGISTER =
  /^(?:(?:click here to |please )?(?:register|registration|rsvp|sign up|book (?:your|a|now)|reserve (?:your|a)|get (?:your )?tickets|tickets|enrol)|inscr[ií]b|s['’]inscrire|inscription|inscreva|inscriç|daftar|pendaftaran|anmeld)/i;
const CLOSES =
  /(?:registration|applications?|inscripci\p{L}+|inscriptions?)[^.]{0,40}?\b(?:clos(?:es?|ing)|deadline|open until|by|until|hasta|jusqu['’]au)\b|\b(?:register|rsvp)\b[^.]{0,30}\b(?:by|before|until|no later than)\b|^(?:registration )?deadline\b/iu;

/** Where to register, by a link whose words say so, and by when, where a sentence says so. */
export function readRegistration(
  scope: readonly Block[],
  language?: string,
): Registration | undefined {
  for (const block of scope) {
    const link = block.links.find(({ text, url }) => REGISTER.test(text) && !isMeetingRoom(url));
    if (link === undefined) continue;
    const closes = closingDay(scope, language);
    return { url: link.url, label: link.text, ...(closes === undefined ? {} : { closes }) };
  }
  return undefined;
}

function closingDay(scope: readonly Block[], language?: string): string | undefined {
  for (const { text } of scope) {
    const at = CLOSES.exec(text);
    if (at === null) continue;
    const [phrase] = findDatePhrases(text.slice(at.index, at.index + 140), { language });
    if (phrase?.start !== undefined && phrase.until === undefined && phrase.start.length >= 10)
      return phrase.start;
  }
  return undefined;
}
