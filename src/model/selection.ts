/** What a visitor has chosen to see. `''` chooses nothing. */
export interface Selection {
  /** Words that must all be there. */
  readonly query: string;
  /** The code of a country or a region of the world. */
  readonly area: string;
  /** A topic, folded. */
  readonly topic: string;
  /** `upcoming`, `past`, or a year: `2024`. */
  readonly when: string;
  /** A place, as `placeKey` writes it. */
  readonly place: string;
}

/** One of the things that can be chosen. */
export type Facet = keyof Selection;

export const facets: readonly Facet[] = ['query', 'area', 'topic', 'when', 'place'];

export const nothingChosen: Selection = { query: '', area: '', topic: '', when: '', place: '' };

/** What of a selection is chosen. */
export function chosenFacets(selection: Selection): Facet[] {
  return facets.filter((facet) => selection[facet].trim());
}
