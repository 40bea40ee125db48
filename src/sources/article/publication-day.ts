import { readDate } from '../date-phrases.ts';
import { fold } from '../fold.ts';
import { findEventNames } from './event-names.ts';

const LABEL =
  /^(?:(?:published|posted|publié|publiée|publicado|publicada|publicado em|diterbitkan|veröffentlicht)(?:\s+(?:on|le|el|em|pada|am))?\s*:?\s+|by\s[^|·]{2,40}[|·]\s*)/i;

/** How many blocks below the title a day of publication may stand. */
export const NEAR_TITLE = 5;

/**
 * The day of publication that a line near the title is: "24 September 2024" or "Published on 24 September 2024", and nothing else. Under a title
 * that is a meeting's name and no more, a bare date may as well be the meeting's, and is not taken.
 */
export function readPublicationDay(
  line: string,
  title: string,
  language?: string,
): string | undefined {
  if (line.length > 90) return undefined;
  const phrase = readDate(line.replace(LABEL, ''), { language });
  if (phrase?.until !== undefined || phrase?.start?.length !== 10) return undefined;
  return LABEL.test(line) || !isOnlyName(title) ? phrase.start : undefined;
}

function isOnlyName(title: string): boolean {
  const [name] = findEventNames(title, { loose: true });
  return name !== undefined && fold(name.name).length >= fold(title).length - 6;
}
