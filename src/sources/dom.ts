import { parseHTML } from 'linkedom';

/** What the importers need of a parsed page; linkedom's own types hold little more than `any`. */
export type DomElement = Element;
export type DomDocument = Document;

/** Never text for a reader, whatever they hold. */
const SILENT = new Set(
  'script style template noscript svg math iframe object embed canvas audio video textarea select button-group head title meta link datalist'.split(
    ' ',
  ),
);

/**
 * A page or a fragment as a document whose `body` holds everything that a reader sees. Nothing in it runs and nothing is
 * loaded. Where the page leaves its `<body>` out, the head's elements are found in the body too, so ask the document, never its head.
 */
export function parsePage(html: string): DomDocument {
  const whole = /<body[\s>]/i.test(html)
    ? html.replace(/^[^<]+/, '')
    : `<!doctype html><html${languageAttribute(html)}><body>${html.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '')}</body></html>`;
  return parseHTML(whole).document;
}

function languageAttribute(html: string): string {
  const lang = /<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1];
  return lang === undefined ? '' : ` lang="${lang}"`;
}

export function isElement(node: Node): node is DomElement {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The element's name in small letters. */
export function nameOf(element: DomElement): string {
  return element.localName.toLowerCase();
}

export function isSilent(element: DomElement): boolean {
  return SILENT.has(nameOf(element)) || element.hasAttribute('hidden');
}

export interface Visitor {
  /** Returns `false` to pass by what is inside. */
  readonly enter?: (element: DomElement) => boolean;
  readonly leave?: (element: DomElement) => void;
  readonly text?: (data: string) => void;
}

/** Every node under the root in the order of the source. Keeps no stack: a page nested a hundred thousand deep is only long. */
export function walk(root: DomElement, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const descends = visit(node, visitor);
    let next: Node | null = descends ? node.firstChild : null;
    if (next === null) {
      if (descends && isElement(node)) visitor.leave?.(node);
      next = node.nextSibling;
      while (next === null) {
        node = node.parentNode;
        if (node === null || node === root) return;
        visitor.leave?.(node as DomElement);
        next = node.nextSibling;
      }
    }
    node = next;
  }
}

function visit(node: Node, visitor: Visitor): boolean {
  if (isText(node)) visitor.text?.(node.data);
  return isElement(node) && visitor.enter?.(node) !== false;
}
