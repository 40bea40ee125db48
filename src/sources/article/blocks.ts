/** One piece of an article as a reader sees it: a heading, a paragraph (or one line of it), a list item, a picture. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'picture';
  /** A heading's level, 1 to 6; 0 for everything else. */
  readonly level: number;
  /** On one line, without e-mail addresses and telephone numbers. */
  readonly text: string;
  /** Which of the article's lists an item stands in; -1 for everything else. */
  readonly list: number;
  /** The bold words that it begins with. */
  readonly lead?: string;
  readonly links: readonly BlockLink[];
  readonly times: readonly BlockTime[];
  readonly picture?: Picture;
}

export interface BlockLink {
  readonly text: string;
  readonly url: string;
  /** It looks like a button. */
  readonly isButton: boolean;
}

/** A `<time>` element: its words and its machine-readable date. */
export interface BlockTime {
  readonly text: string;
  readonly datetime: string;
}

export interface Picture {
  readonly url: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
}

/** A published article as it was found, before anything is inferred from it. */
export interface ArticleSource {
  readonly url?: string;
  readonly title?: string;
  /** Where the title stood: "the page's h1". */
  readonly titleFrom?: string;
  readonly published?: string;
  readonly publishedFrom?: string;
  readonly publishedQuote?: string;
  readonly language?: string;
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly photo?: Picture;
  /** The main column, without its title. */
  readonly blocks: readonly Block[];
  /** What stands after the main column and is no menu, sidebar or footer: calls to action and related posts live there. */
  readonly after: readonly Block[];
  readonly related: readonly RelatedLink[];
}

export interface RelatedLink {
  readonly url: string;
  readonly title: string;
  readonly published?: string;
}

/** A block of text without links or markup. */
export function plainBlock(kind: Block['kind'], text: string, more: Partial<Block> = {}): Block {
  return { kind, level: 0, text, list: -1, links: [], times: [], ...more };
}

/** The blocks that stand under the heading at an index, up to the next heading of its level or a higher one. */
export function sectionUnder(blocks: readonly Block[], heading: number): readonly Block[] {
  const level = blocks[heading]?.level ?? 6;
  let end = heading + 1;
  while (end < blocks.length && !isHeadingUpTo(blocks[end], level)) end++;
  return blocks.slice(heading + 1, end);
}

/** The index of the nearest heading above a block; -1 if none. */
export function headingAbove(blocks: readonly Block[], index: number): number {
  for (let i = index - 1; i >= 0; i--) if (blocks[i]?.kind === 'heading') return i;
  return -1;
}

function isHeadingUpTo(block: Block | undefined, level: number): boolean {
  return block?.kind === 'heading' && block.level <= level;
}
