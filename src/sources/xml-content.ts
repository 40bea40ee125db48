import { xmlTokens, type XmlToken } from './xml-tokens.ts';

/** What stands between an element's tags. */
export interface MarkupContent {
  /** As HTML; prefixes such as `xhtml:` are gone from its tags. */
  readonly html: string;
  /** The offset after the closing tag. */
  readonly to: number;
}

/**
 * The content of an element that holds markup where text or CDATA is expected: XHTML in Atom, raw HTML in an RSS
 * description. `plain` when it is text or CDATA, `unclosed` when the element isn't closed before the next entry.
 */
export function readMarkupContent(
  xml: string,
  opening: XmlToken & { kind: 'open' },
): MarkupContent | 'plain' | 'unclosed' {
  const parts: string[] = [];
  let hasMarkup = false;
  let depth = 0;
  for (const token of xmlTokens(xml, opening.to)) {
    if (token.kind === 'text' || token.kind === 'cdata') parts.push(token.text);
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    const isSame = token.name === opening.name;
    if (isSame && token.kind === 'close' && depth-- === 0) {
      return hasMarkup ? { html: parts.join(''), to: token.to } : 'plain';
    }
    if (isSame && token.kind === 'open' && !token.isEmpty) depth++;
    if (/(?:^|:)(?:item|entry)$/i.test(token.name)) return 'unclosed';
    hasMarkup = true;
    parts.push(xml.slice(token.from, token.to).replace(/^(<\/?)[\w.-]+:/, '$1'));
  }
  return 'unclosed';
}
