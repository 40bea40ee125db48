const version = '0.1.0';

type Versioned = CustomElementConstructor & { version?: string };

/** Registers an element, unless its name is taken: the first definition on a page stays, and another one says so in one line. */
export function define(tag: string, Element: Versioned): void {
  const known: Versioned | undefined = customElements.get(tag);
  Element.version = version;
  if (!known) customElements.define(tag, Element);
  else if (known.version !== version) {
    console.warn(`Convene: <${tag}> is there already; ${version} stands back`);
  }
}
