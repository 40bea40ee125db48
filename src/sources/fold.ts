/** A word or name without case, diacritics, apostrophes and dots: "Côte d’Ivoire" and "COTE D'IVOIRE" are one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ`.]/gu, '')
    .toLowerCase();
}

/** A name's folded words; "&" is "and", hyphens part words. */
export function foldedWords(name: string): string[] {
  return fold(name.replace(/&/g, ' and '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A short, stable name for an address or an id: "ECPAT’s Workshop, Bali" is "ecpats-workshop-bali". */
export function slug(text: string): string {
  return foldedWords(text).join('-').slice(0, 96).replace(/-$/, '');
}
