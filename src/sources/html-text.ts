import { isSilent, nameOf, parsePage, walk, type DomElement } from './dom.ts';
import { withoutContacts } from './without-contacts.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Begun on a line of its own rather than as a paragraph. */
const LINES = new Set(['li', 'tr', 'dt', 'dd', 'caption', 'option']);
/** A cell is parted from the next by a space. */
const CELLS = new Set(['td', 'th']);

export function isBlock(element: DomElement): boolean {
  return BLOCKS.has(nameOf(element));
}

/**
 * HTML as plain text: entities are characters, paragraphs are parted by a blank line, list items and table rows by a line's end;
 * scripts, styles and comments are gone, and so are e-mail addresses and telephone numbers. Text without tags comes back as it is.
 */
export function htmlToText(html: string): string {
  if (html.trim() === '') return '';
  return withoutContacts(textOf(parsePage(html).body));
}

/** The same on one line: for a title or a name. */
export function htmlToLine(html: string): string {
  return oneLine(htmlToText(html));
}

/** A string's white space, no-break and zero-width spaces too, as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00A0\u200B\u2060\uFEFF]+/g, ' ').trim();
}

/** The text that a reader sees in an element, as `htmlToText` gives it but with e-mail addresses and telephone numbers still in it. */
export function textOf(root: DomElement): string {
  const parts: string[] = [];
  walk(root, {
    enter(element) {
      if (isSilent(element)) return false;
      const name = nameOf(element);
      if (name === 'br') parts.push('\n');
      else if (CELLS.has(name)) parts.push(' ');
      else if (LINES.has(name)) parts.push('\n');
      else if (isBlock(element)) parts.push('\n\n');
      return true;
    },
    leave(element) {
      const name = nameOf(element);
      if (CELLS.has(name)) parts.push(' ');
      else if (isBlock(element) && !LINES.has(name)) parts.push('\n\n');
    },
    text: (data) => parts.push(data.replace(/[\s\u200B\u2060\uFEFF]+/g, ' ')),
  });
  return tidy(parts.join(''));
}

/** Spaces at the ends of lines, and more than one blank line, are gone. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
