import { stayCatalogues, stayEnglish, type StayWords } from '../text/stay/catalogues.ts';
import { countEscapes } from './escapes.ts';
import { exitStyles } from './exit-styles.ts';
import { leave } from './leave.ts';

/** Known nearly everywhere, in nearly every language, and nothing that anybody is asked about. */
const neutral = 'https://www.google.com/';

/** Those on the page, in the order in which they came: the first alone counts keys. */
const standing = new Set<Exit>();

/**
 * A button for who may be seen reading this page: it goes blank at once, and another one takes its place, which Back
 * doesn't leave for this one. Pressing Escape three times does the same. It needs no feed and none of the other
 * elements' code, and says what it cannot hide.
 *
 * @tag convene-exit
 * @attr {string} href - where to go; else where the link inside the tag leads, else `https://www.google.com/`
 * @attr {boolean} fixed - keeps it in view: at the lower edge of small screens, at the upper one of the box that it stands in on others
 * @slot - a link, for those without script; `<a href="https://www.google.com/" rel="noreferrer">Leave this page</a>`
 * @slot limits - your own words on what the button cannot hide
 * @csspart root - everything
 * @csspart button - the button
 * @csspart key - the words on the key
 * @csspart limits - what the button cannot hide
 * @cssprop [--convene-danger] - the button: a red, made from the text's colour
 * @cssprop [--convene-on-accent] - the words on it
 * @fires {Event} convene-exit - the page is being left: the moment to forget what the visitor has entered
 */
export class Exit extends HTMLElement {
  #root = openRoot(this);
  #words: StayWords = stayEnglish;
  #said = make('p', { class: 'said', role: 'status' });
  #observer = new MutationObserver(() => void this.#speak());
  #tag?: string;
  #press = countEscapes({
    tell: (pressed, isLate) => this.#tell(pressed, isLate),
    leave: () => this.leave(),
    after: (milliseconds, run) => setTimeout(run, milliseconds),
    cancel: (timer) => clearTimeout(timer),
  });

  constructor() {
    super();
    dress(this.#root);
  }

  connectedCallback(): void {
    standing.add(this);
    addEventListener('keydown', this.#onKey, true);
    this.#observer.observe(this.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    void this.#speak();
  }

  disconnectedCallback(): void {
    standing.delete(this);
    removeEventListener('keydown', this.#onKey, true);
    this.#observer.disconnect();
  }

  /** Leaves the page, as the button does. */
  leave(): void {
    this.dispatchEvent(new Event('convene-exit', { bubbles: true, composed: true }));
    this.go(this.#href, this.#words.messages.leaving);
  }

  /** Blanks the page and goes. */
  protected go = (href: string, words: string): void => leave(href, words);

  get #href(): string {
    const own = this.getAttribute('href') ?? this.querySelector('a')?.getAttribute('href');
    try {
      const { href, protocol } = new URL(own ?? neutral, location.href);
      return /^https?:$/.test(protocol) ? href : neutral;
    } catch {
      return neutral;
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    const [first] = standing;
    if (first === this) this.#press(event);
  };

  #tell(pressed: number, isLate: boolean): void {
    const { exitOne, exitTwo, exitOff } = this.#words.messages;
    const root = this.#root.querySelector<HTMLElement>('.root');
    if (pressed) root?.setAttribute('data-pressed', `${pressed}`);
    else root?.removeAttribute('data-pressed');
    this.#said.textContent = pressed ? (pressed > 1 ? exitOne : exitTwo) : isLate ? exitOff : '';
  }

  /** Draws it in the language around it. */
  async #speak(): Promise<void> {
    const tag = tagAround(this);
    if (tag === this.#tag) return;
    this.#tag = tag;
    const name = nameOf(tag);
    // The button stands there in English until its words have come.
    this.#draw('en');
    if (!name) return;
    const words = await stayCatalogues[name]!().catch(() => undefined);
    if (!words || tag !== this.#tag) return;
    this.#words = words;
    this.#draw(name);
  }

  #draw(tag: string): void {
    if (tag === 'en') this.#words = stayEnglish;
    const { messages } = this.#words;
    const [before = '', after = ''] = messages.exitName.split('{exit}');
    const button = make(
      'button',
      { class: 'button', part: 'button', type: 'button', 'aria-describedby': 'key' },
      make('span', { class: 'unseen' }, before),
      make('span', { class: 'words' }, messages.exit),
      make('span', { class: 'unseen' }, after),
      make('span', { class: 'lights', 'aria-hidden': 'true' }, ...[1, 2, 3].map(() => make('i'))),
    );
    button.addEventListener('click', () => this.leave());
    const { limitsHistory, limitsNetwork, limitsDevice } = messages;
    const list = [limitsHistory, limitsNetwork, limitsDevice].map((text) => make('li', {}, text));
    const limits = make(
      'slot',
      { name: 'limits' },
      make('p', {}, messages.limitsBlank),
      make('ul', {}, ...list),
    );
    const dir = /^(ar|fa|ps|ur)/.test(tag) ? 'rtl' : 'ltr';
    const root = make(
      'div',
      { class: 'root', part: 'root', lang: tag, dir },
      button,
      make('p', { id: 'key', class: 'key', part: 'key' }, messages.exitKey),
      make('details', { part: 'limits' }, make('summary', {}, messages.limits), limits),
      this.#said,
    );
    this.#root.querySelector('.root')?.remove();
    this.#root.append(root);
  }
}

/** One element; what is asked of it stands here rather than in markup, which a page may forbid to be written. */
function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (string | Node)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Where a page's security layer refuses one, the link inside stays, and the key works all the same. */
function openRoot(exit: Exit): ShadowRoot | DocumentFragment {
  try {
    return exit.attachShadow({ mode: 'open' });
  } catch (error) {
    console.warn('Convene: <convene-exit> may not draw here:', error);
    return document.createDocumentFragment();
  }
}

function dress(root: ShadowRoot | DocumentFragment): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(exitStyles);
    (root as ShadowRoot).adoptedStyleSheets = [sheet];
  } catch {
    // A browser that constructs none: Safari before 16.4.
    root.append(make('style', {}, exitStyles));
  }
}

/** Said again here rather than imported, like what finds a catalogue: either would bring the other elements' code. */
function tagAround(node: Element): string {
  const near = node.closest<HTMLElement>('[lang]');
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return near?.lang ?? (host ? tagAround(host) : '');
}

/** The catalogue that a tag asks for: `pt-BR` finds `pt`, `prs` and `fa` find `fa-AF`. */
function nameOf(tag: string): string | undefined {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  const today = { prs: 'fa', tl: 'fil' }[language] ?? language;
  if (/^zh.(hant|tw|hk|mo)/i.test(tag)) return undefined;
  return Object.keys(stayCatalogues).find((name) => name.split('-')[0] === today);
}

if (!customElements.get('convene-exit')) customElements.define('convene-exit', Exit);

declare global {
  interface HTMLElementTagNameMap {
    'convene-exit': Exit;
  }
}
