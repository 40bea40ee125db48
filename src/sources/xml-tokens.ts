/** One piece of an XML document, whether or not the document is well-formed. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Attributes;
      readonly isEmpty: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly from: number; readonly to: number }
  | {
      readonly kind: 'text' | 'cdata';
      readonly text: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'doctype'; readonly text: string; readonly from: number; readonly to: number };

export type Attributes = ReadonlyMap<string, string>;

const tag = /<(\/?)([A-Za-z_][\w:.-]*)/y;
const attribute = /\s*([^\s=<>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/y;
const tagEnd = /[\s"']*(\/?)\s*>/y;

/**
 * The pieces of an XML document from left to right, from an offset on. It reads what it can: a `<` that begins
 * nothing is text, attributes may lack quotes or values, what is never closed reaches to the end.
 * Comments and processing instructions are passed over. Nothing is expanded.
 */
export function* xmlTokens(xml: string, offset = 0): Generator<XmlToken, void, undefined> {
  let at = offset;
  let textFrom = at;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    const token = readMarkup(xml, open);
    if (!token) {
      at = open + 1;
      continue;
    }
    if (open > textFrom) {
      yield { kind: 'text', text: xml.slice(textFrom, open), from: textFrom, to: open };
    }
    if (token.kind !== 'nothing') yield token;
    at = textFrom = token.to;
  }
  if (textFrom < xml.length) {
    yield { kind: 'text', text: xml.slice(textFrom), from: textFrom, to: xml.length };
  }
}

type Nothing = { readonly kind: 'nothing'; readonly to: number };

function readMarkup(xml: string, from: number): XmlToken | Nothing | undefined {
  if (xml.startsWith('<!--', from)) return { kind: 'nothing', to: after(xml, '-->', from + 4) };
  if (xml.startsWith('<?', from)) return { kind: 'nothing', to: after(xml, '?>', from + 2) };
  if (xml.startsWith('<![CDATA[', from)) {
    const to = after(xml, ']]>', from + 9);
    const text = xml.slice(
      from + 9,
      xml.startsWith(']]>', to - 3) ? Math.max(from + 9, to - 3) : to,
    );
    return { kind: 'cdata', text, from, to };
  }
  if (/^<!doctype/i.test(xml.slice(from, from + 9))) return readDoctype(xml, from);
  return readTag(xml, from);
}

/** The offset after a mark, or the end where the mark never comes. */
function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
}

function readDoctype(xml: string, from: number): XmlToken {
  const angle = xml.indexOf('>', from);
  let to = angle < 0 ? xml.length : angle + 1;
  const bracket = xml.slice(from, to).indexOf('[');
  if (bracket > 0) {
    const subsetEnd = /\]\s*>/g;
    subsetEnd.lastIndex = from + bracket;
    to = subsetEnd.exec(xml) ? subsetEnd.lastIndex : xml.length;
  }
  return { kind: 'doctype', text: xml.slice(from, to), from, to };
}

function readTag(xml: string, from: number): XmlToken | undefined {
  tag.lastIndex = from;
  const begun = tag.exec(xml);
  if (!begun) return undefined;
  const name = begun[2]!;
  const attributes = new Map<string, string>();
  let at = tag.lastIndex;
  for (;;) {
    tagEnd.lastIndex = at;
    const end = tagEnd.exec(xml);
    if (end) {
      const to = tagEnd.lastIndex;
      if (begun[1]) return { kind: 'close', name, from, to };
      return { kind: 'open', name, attributes, isEmpty: end[1] === '/', from, to };
    }
    attribute.lastIndex = at;
    const found = attribute.exec(xml);
    if (!found) return undefined;
    at = attribute.lastIndex;
    if (!attributes.has(found[1]!)) attributes.set(found[1]!, unquoted(found[2] ?? ''));
  }
}

function unquoted(value: string): string {
  return /^["']/.test(value) ? value.slice(1, -1) : value;
}
