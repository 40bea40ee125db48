import { chosenFacets, type Facet } from '../model/selection.ts';
import { sayFind } from '../text/find-messages.ts';
import type { Language } from '../text/language.ts';
import { formatShown } from '../text/shown.ts';
import { formatDate } from '../text/when.ts';
import { formatArea, formatPlace } from '../text/where.ts';
import type { Scope } from './scope.ts';

/** One choice in words: "Nepal", "climate change", "2024", "“research”"; `''` where nothing is chosen. */
export function nameChoice(language: Language, scope: Scope, facet: Facet): string {
  const { selection, topics, places } = scope;
  const value = selection[facet].trim();
  if (!value) return '';
  if (facet === 'area') return formatArea(language, { code: value });
  if (facet === 'topic') return topics.get(value) ?? value;
  if (facet === 'query') return sayFind(language, 'words', { query: value });
  if (facet === 'when') return nameWhen(language, value);
  const place = places.get(value);
  return place ? formatPlace(language, place) : value;
}

export function nameWhen(language: Language, when: string): string {
  if (when === 'upcoming' || when === 'past') return sayFind(language, when);
  return formatDate(language, when);
}

/** Every choice in words, in the order of the fields. */
export function nameChoices(language: Language, scope: Scope): (readonly [Facet, string])[] {
  return chosenFacets(scope.selection).map((facet) => [facet, nameChoice(language, scope, facet)]);
}

/** "7 events in Nepal · climate change": what a scope comes to. */
export function sayChosen(language: Language, scope: Scope, count = scope.found.count): string {
  const { area, query } = scope.selection;
  return formatShown(language, count, {
    areas: area ? [area] : [],
    query,
    others: (['topic', 'when', 'place'] as const).map((facet) =>
      nameChoice(language, scope, facet),
    ),
  });
}
