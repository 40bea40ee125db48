import { htmlToLine, oneLine } from './html-text.ts';
import { attributeOf, contentOf, nodesOf, type RawNode } from './raw-entry.ts';
import { withoutContacts } from './without-contacts.ts';

/** An entry's title on one line, or `''`. */
export function readFeedTitle(entry: RawNode, isAtom: boolean): string {
  const titles = ['title', 'dc:title', 'itunes:title'].flatMap((name) => nodesOf(entry, name));
  const node = titles.find((title) => contentOf(title) !== '');
  const isPlain = isAtom && /^(?:text)?$/.test(attributeOf(node, 'type'));
  return isPlain ? plainTitle(contentOf(node)) : titleText(contentOf(node));
}

const formatting =
  /<\/?(?:a|abbr|b|bdi|bdo|big|br|cite|code|del|div|dfn|em|font|h\d|i|img|ins|kbd|li|mark|p|q|s|small|span|strong|sub|sup|tt|u|ul|ol|wbr)(?:\s[^<>]*)?\/?>/gi;
/** No title is longer, its markup included. */
const longest = 10_000;

/** What holds no words, and any tag that does something: titles are written without either. */
const foreign =
  /<(script|style|iframe|svg|object|noscript)\b[^<>]*>[\s\S]*?<\/\1\s*>|<\/?[a-z][\w:-]*\s[^<>]*=[^<>]*>/gi;

/**
 * A title that may hold HTML, as text: entities are characters, formatting is gone. A word in angle brackets that
 * formats nothing is part of the title: "The <template> element".
 */
export function titleText(given: string): string {
  const html = given.slice(0, longest);
  if (!/[<&]/.test(html)) return plainTitle(html);
  const bare = html
    .replace(foreign, ' ')
    .replace(/<br\b[^<>]*>/gi, ' ')
    .replace(formatting, '');
  return htmlToLine(bare.replace(/</g, '&lt;'));
}

/** Text that is no HTML; entities in it were escaped once too often and are undone. */
function plainTitle(text: string): string {
  const line = oneLine(withoutContacts(text.slice(0, longest)));
  return /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(line)
    ? htmlToLine(line.replace(/</g, '&lt;'))
    : line;
}
