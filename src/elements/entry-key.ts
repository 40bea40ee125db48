/** By what an entry is known again when it is drawn anew: where its title leads, else its title. */
export function keyOf(entry: Element): string {
  const link = entry.querySelector('[part~=link], a');
  const title = link ?? entry.querySelector('[part~=title]') ?? entry;
  return [link?.getAttribute('href') ?? '', title.textContent.trim()].join('\n');
}

/** The entries of an element in the order in which they stand. */
export function entriesIn(root: ParentNode): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('article')];
  return all.length ? all : [...root.querySelectorAll<HTMLElement>('li')];
}

/** The entry that has a key; where it has been renamed, the only one that leads to the same place. */
export function findEntry(root: ParentNode, key: string): HTMLElement | undefined {
  const entries = entriesIn(root);
  const [href] = key.split('\n');
  const near = entries.filter((entry) => href && keyOf(entry).startsWith(`${href}\n`));
  return entries.find((entry) => keyOf(entry) === key) ?? (near.length === 1 ? near[0] : undefined);
}
