import { soundText, toCdata } from './xml-text.ts';

/** Elements deeper than this hold nothing that a feed says. */
const deepest = 60;

/** Writes a feed's elements so that each is closed once and in order, whatever order they are given in. */
export class FeedXmlWriter {
  readonly #parts: string[] = [];
  readonly #open: string[] = [];
  readonly #root: string;
  #entryAt = 0;
  #isBroken = false;

  constructor(root: string) {
    this.#root = root;
    // Every version is read as 2.0: the reader refuses a missing one, and the others hold less of the same.
    this.open(root, root === 'rss' ? ' version="2.0"' : '');
  }

  /** Whether anything so far was closed wrongly or not at all. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  text(text: string): void {
    if (/&(?!#?\w+;)|</.test(text)) this.#isBroken = true;
    this.#parts.push(soundText(text));
  }

  cdata(text: string): void {
    this.#parts.push(toCdata(text));
  }

  /** Opens an element; `attributes` is as it stands in a tag. An entry within an entry ends the one before. */
  open(name: string, attributes = ''): void {
    if (name === 'channel' && this.#open.includes(name)) return;
    if (isEntry(name)) this.#beginEntry();
    if (this.#open.length >= deepest) return;
    this.#parts.push(`<${name}${attributes}>`);
    this.#open.push(name);
  }

  close(name: string): void {
    // Items may follow a channel that was closed too soon; the root's end closes it.
    if (name === 'channel' && this.#root === 'rss') return;
    const depth = this.#open.lastIndexOf(name);
    if (depth < 1) this.#isBroken ||= name !== 'channel' && this.#open.length < deepest;
    else this.#closeTo(depth);
  }

  /** The whole; where the document was cut, without the entry that it was cut in. */
  end(isCut: boolean): { xml: string; lostEntry: boolean } {
    const entry = this.#open.findIndex(isEntry);
    const lostEntry = isCut && entry > 0;
    if (lostEntry) {
      this.#parts.length = this.#entryAt;
      this.#open.length = entry;
    }
    if (this.#root !== 'feed' && !this.#parts.some((part) => part.startsWith('<channel'))) {
      this.open('channel');
    }
    this.#closeTo(0);
    return { xml: this.#parts.join(''), lostEntry };
  }

  #beginEntry(): void {
    const within = this.#open.findIndex(isEntry);
    if (within > 0) {
      this.#isBroken = true;
      this.#closeTo(within);
    }
    if (this.#root === 'rss') {
      this.open('channel');
      this.#closeTo(this.#open.indexOf('channel') + 1);
    } else {
      this.#closeTo(1);
    }
    this.#entryAt = this.#parts.length;
  }

  #closeTo(depth: number): void {
    if (this.#open.length > depth + 1) this.#isBroken = true;
    while (this.#open.length > depth) this.#parts.push(`</${this.#open.pop()}>`);
  }
}

/** Whether an element is one of the published things of a feed. */
export function isEntry(name: string): boolean {
  return name === 'item' || name === 'entry';
}
