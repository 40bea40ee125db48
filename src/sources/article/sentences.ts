const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|etc|Inc|Ltd|Hon|Rev|Gen|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|U\.N|\p{Lu})\.$/u;

/** A paragraph's sentences. A full stop after an abbreviation or an initial ends none. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of paragraph.matchAll(
    /[.!?]["”’)\]]?\s+(?=["“‘(¿¡]?[\p{Lu}\p{N}])/gu,
  )) {
    const end = index + mark.trimEnd().length;
    if (ABBREVIATION.test(paragraph.slice(start, index + 1)) && paragraph[index] === '.') continue;
    sentences.push(paragraph.slice(start, end).trim());
    start = end;
  }
  const last = paragraph.slice(start).trim();
  return last === '' ? sentences : [...sentences, last];
}

const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|of|the|de|del|la|el|da|do)?\s?(?:\p{Lu}[\p{L}.'’-]*))*)(?:[\s,(/|]+(?<date>[^—–]{0,40}?))?[\s)]*(?:\([\p{Lu}\s]{2,20}\)\s*)?\s*(?:—|–|--|\s-\s|:\s)\s*(?=[\p{Lu}"“‘\d])/u;

/** How a news agency opens a report: "KATHMANDU, Nepal, 12 March —". Where it was written and when, not where anything took place. */
export function readDateline(paragraph: string): { dateline: string; rest: string } | undefined {
  const match = DATELINE.exec(paragraph.slice(0, 140));
  if (match === null) return undefined;
  const dateline = match[0];
  const date = match.groups?.['date'] ?? '';
  const capitals = /^(?:\p{Lu}{3,}|\p{Lu}[\p{L}.'’]+)/u.test(dateline);
  const isDated = /\d/.test(date) || /\b\d{1,2}\b/.test(dateline);
  const isAllCapitals = /^\p{Lu}{4,}/u.test(dateline);
  const colon = /:\s*$/.test(dateline);
  if (!capitals || colon || (!isDated && !isAllCapitals)) return undefined;
  return { dateline: dateline.trim(), rest: paragraph.slice(dateline.length) };
}
