import '../../src/index.ts';
import { waitUntil } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/feed-element.ts';

export const tags = [
  'convene-event-cards',
  'convene-event-list',
  'convene-event-card',
  'convene-outcome-list',
  'convene-region-map',
  'convene-related-posts',
  'convene-report',
  'convene-subscribe',
] as const;

export type Tag = (typeof tags)[number];
type Attributes = Readonly<Record<string, string>>;

/** What the elements told the maintainer of the page. */
export const warnings: string[] = [];
console.warn = (...words: unknown[]) => warnings.push(words.join(' '));

const stage = document.createElement('main');

/** Takes away everything that was put on the page. */
export function clearStage(): void {
  stage.replaceChildren();
}

/** Puts an element on the page, without waiting for it. */
export function place<Name extends Tag>(
  tag: Name,
  attributes: Attributes = {},
  feed?: unknown,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (feed !== undefined) element.feed = feed;
  document.body.append(stage);
  stage.append(element);
  return element;
}

/** Puts an element on the page and waits until it has shown its feed, or said why it can't. */
export async function show<Name extends Tag>(
  tag: Name,
  feed: unknown,
  attributes: Attributes = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = place(tag, attributes);
  await change(element, { feed });
  return element;
}

/** Gives an element another feed or address and waits until it has dealt with it. */
export async function change(
  element: FeedElement,
  members: { readonly feed?: unknown; readonly src?: string },
): Promise<void> {
  const done = dealtWith(element);
  Object.assign(element, members);
  await done;
  await element.updateComplete;
}

/** The event that says that an element has shown its feed, or why it can't. */
export function dealtWith(element: FeedElement): Promise<Event> {
  return new Promise((resolve) => {
    for (const name of ['convene-load', 'convene-error']) {
      element.addEventListener(name, (event) => event.target === element && resolve(event), {
        once: true,
      });
    }
  });
}

/** Waits for something that comes of itself. */
export function until(condition: () => unknown, what: string): Promise<void> {
  return waitUntil(() => !!condition(), `waited for ${what}`, { interval: 5, timeout: 10_000 });
}

/** What stands inside an element. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The first of it, which must be there. */
export function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
}

/** What an element says, blanks made single; what styles hide from everybody is left out. */
export function textOf(element: Element): string {
  const root = element.shadowRoot ?? element;
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length) return;
    if (node instanceof Element && node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
    else node.childNodes.forEach(walk);
  };
  root.childNodes.forEach(walk);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

export function headingsOf(element: Element): HTMLElement[] {
  return all(element, 'h1, h2, h3, h4, h5, h6');
}

export function isShown(element: Element): boolean {
  return getComputedStyle(element).display !== 'none';
}
