/** Characters that XML 1.0 has no place for: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu;

/** The text without the characters that make an XML reader give up. */
export function withoutForbidden(xml: string): string {
  return xml.replace(forbidden, '');
}

/**
 * Text of a document as sound XML text. The five entities of XML and sound numbers stay as they are; any other entity,
 * HTML's and a DOCTYPE's alike, becomes its own letters (`&nbsp;` is written `&amp;nbsp;`): nothing is ever expanded here.
 */
export function soundText(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,9});|#[xX]([\da-fA-F]{1,8});|(?:amp|lt|gt|quot|apos);)?/g,
      (found, decimal?: string, hex?: string) => {
        if (found === '&') return '&amp;';
        if (hex !== undefined) return soundNumber(found, parseInt(hex, 16));
        return decimal === undefined ? found : soundNumber(found, Number(decimal));
      },
    )
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function soundNumber(found: string, code: number): string {
  // Written by tools that mean windows-1252; a reader of HTML knows what they meant.
  if (code >= 0x80 && code <= 0x9f) return `&amp;#${code};`;
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code < 0xfffe) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? found : '';
}

/** Text as CDATA, whatever it holds. */
export function toCdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
