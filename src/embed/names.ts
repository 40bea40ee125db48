/** The elements that a page may name in other ways than by their tags. */
export const names: readonly string[] = [
  ...['event-cards', 'event-list', 'event-card', 'outcome-list'],
  ...['region-map', 'related-posts', 'report'],
];

/**
 * The attributes that an element may be given by what is not its tag: those that it says it heeds, never one that
 * runs, styles or places something.
 */
export function knownAttributes(element: Element): string[] {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  return [...observedAttributes, 'keep-last'].filter(
    (name) => !/^(on|style|class|id$|slot|part)/.test(name),
  );
}
