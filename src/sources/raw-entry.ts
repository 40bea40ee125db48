/** An element as the XML reader gives it: its text alone, or its text (`_`), attributes (`$`) and children. */
export type RawNode = string | RawElement;

export interface RawElement {
  readonly _?: string;
  readonly $?: Readonly<Record<string, string>>;
  readonly [child: string]: unknown;
}

/** All elements of that name directly inside, in the order of the document. */
export function nodesOf(parent: RawNode | undefined, name: string): readonly RawNode[] {
  if (typeof parent !== 'object' || !Object.hasOwn(parent, name)) return [];
  const found = parent[name];
  return (Array.isArray(found) ? found : [found]).filter(isNode);
}

function isNode(value: unknown): value is RawNode {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/** An element's own text, or `''`. */
export function contentOf(node: RawNode | undefined): string {
  const text = typeof node === 'object' ? node._ : node;
  return typeof text === 'string' ? text.trim() : '';
}

/** The text of the first element that has one among those of the given names, or `''`. */
export function firstContent(parent: RawNode, ...names: readonly string[]): string {
  for (const name of names) {
    const found = nodesOf(parent, name).map(contentOf).find(Boolean);
    if (found) return found;
  }
  return '';
}

/** An attribute's value, or `''`. */
export function attributeOf(node: RawNode | undefined, name: string): string {
  const attributes = typeof node === 'object' ? node.$ : undefined;
  return attributes && Object.hasOwn(attributes, name) ? String(attributes[name]).trim() : '';
}
