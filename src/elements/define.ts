/** Registers an element, unless its name is taken: the first definition on a page stays, and another one says so in one line. */
export function define(tag: string, Element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, Element);
  else console.warn(`Convene: <${tag}> is there already`);
}
