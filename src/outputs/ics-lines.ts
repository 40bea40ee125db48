/** The content lines of iCalendar: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */

// Control characters but the tab may not stand in a value, and a lone surrogate has no UTF-8.
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A TEXT value: backslash, semicolon, comma and line breaks escaped (section 3.3.11). */
export function formatIcsText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(FORBIDDEN, '');
}

const octets = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** One line of at most 75 octets, continued on further lines as often as needed, never inside a character. */
export function foldIcsLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const char of line) {
    const size = octets(char);
    if (used + size > 75) {
      folded += '\r\n ';
      used = 1;
    }
    folded += char;
    used += size;
  }
  return folded;
}
