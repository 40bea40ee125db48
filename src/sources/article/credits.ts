const CREDIT =
  /^\(?\s*(?<what>(?:(?:photo(?:graph)?s?|images?|pictures?|pics?|foto(?:s|grafía)?|crédits?|créditos?|bild)\s*(?:credits?|crédits?|créditos?|kredit|courtesy|source)?(?:\s+(?:for\s+)?(?:the\s+)?(?:top|main|lead|header|cover|banner|featured|feature|first|thumbnail)){0,3}(?:\s+(?:image|photo|picture))?)|(?:(?:top|main|lead|header|cover|banner|featured|feature)\s+){1,3}(?:image|photo|picture)(?:\s+(?:credits?|courtesy|source))?)\s*(?::|©|\bby\b|\bof\b|–|—|-)\s*(?<whom>.+?)\s*\)?\.?$/iu;
const COURTESY = /^\(?\s*(?:photos?|images?|pictures?)\s+courtesy\s+of\s+(?<whom>.+?)\s*\)?\.?$/i;
const SIGN = /^©\s*(?<whom>\p{Lu}[^,]{1,60}?)(?:[,/]\s*\d{4})?$/u;
const TRAILING =
  /[([](?:photo|image|picture|foto)s?\s*(?:credit|courtesy of|by)?\s*[:©]\s*(?<whom>[^)\]]{2,80})[)\]]\s*\.?$/i;

export interface Credit {
  readonly whom: string;
  /** It names the picture at the head of the article. */
  readonly isFeatured: boolean;
}

/** "Photo Credit: ARAT" or "Photo courtesy of ARAT" as a whole line, or in brackets at a caption's end. */
export function readCredit(line: string): Credit | undefined {
  if (line.length > 400) return undefined;
  const match = CREDIT.exec(line) ?? COURTESY.exec(line) ?? SIGN.exec(line) ?? TRAILING.exec(line);
  const whom = match?.groups?.['whom']?.replace(/^(?:courtesy of|by|credit:?)\s+/i, '').trim();
  if (whom === undefined || whom === '' || whom.length > 80 || !/[\p{L}]/u.test(whom))
    return undefined;
  const what = match?.groups?.['what'] ?? '';
  return {
    whom,
    isFeatured: /\b(?:featured|feature|top|header|cover|banner|main|lead)\b/i.test(what),
  };
}

/** Whether a line is a credit and nothing else. */
export function isCreditLine(line: string): boolean {
  return line.length <= 160 && readCredit(line) !== undefined && !TRAILING.test(line);
}
