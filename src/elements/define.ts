const version = '0.1.0';

/** Registers an element, unless its name is taken: the first definition on a page stays, and another one says so in one line. */
export function define(
  tag: string,
  Element: CustomElementConstructor & { version?: string },
): void {
  Element.version = version;
  const known = customElements.get(tag) as typeof Element | undefined;
  if (!known) customElements.define(tag, Element);
  else if (known !== Element && known.version !== version) {
    console.warn(
      `Convene: <${tag}> ${known.version ?? 'of another maker'} is already on this page; ${version} stands back.`,
    );
  }
}
