/** Every element in a tree, those in open shadow roots included. */
export function everyElement(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);
}

/** Does to a page what translators do: each text is put into an element of the translator’s own. */
export function translate(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node instanceof Text && node.data.trim() && !(root instanceof HTMLStyleElement)) {
      const font = document.createElement('translator-font');
      font.textContent = `⟨${node.data}⟩`;
      node.replaceWith(font);
    } else {
      translate(node);
      if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot);
    }
  }
}
