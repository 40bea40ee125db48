import type { Facet } from '../model/selection.ts';
import { regionsHolding } from '../model/regions.ts';
import { sayFind } from '../text/find-messages.ts';
import type { Language } from '../text/language.ts';
import { sortBy } from '../text/lists.ts';
import { formatArea, formatPlace } from '../text/where.ts';
import { nameWhen } from './say-chosen.ts';
import type { Scope } from './scope.ts';

/** One thing to choose, and how many events it would leave. */
export interface FilterOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

export interface OptionGroup {
  /** `''` for options that stand without a heading. */
  readonly name: string;
  readonly options: readonly FilterOption[];
}

type Choice = Exclude<Facet, 'query'>;

/** What can be chosen of a facet, as the other choices stand; what is chosen is always among it. */
export function optionsOf(language: Language, scope: Scope, facet: Choice): OptionGroup[] {
  const counts = new Map(scope.found.counts(facet));
  const chosen = scope.selection[facet];
  if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
  if (facet === 'area') return areaOptions(language, counts, chosen);
  if (facet === 'when') return whenOptions(language, counts);
  const nameOf = (value: string) => {
    const place = scope.places.get(value);
    if (facet === 'topic') return scope.topics.get(value) ?? value;
    return place ? formatPlace(language, place) : value;
  };
  return [{ name: '', options: sorted(language, toOptions(counts, nameOf)) }];
}

function areaOptions(
  language: Language,
  counts: ReadonlyMap<string, number>,
  chosen: string,
): OptionGroup[] {
  const options = toOptions(counts, (code) => formatArea(language, { code }));
  const isRegion = ({ value }: FilterOption) => /^\d/.test(value);
  const isIn = (inner: string, outer: string) =>
    inner === outer || regionsHolding(inner).includes(outer);
  const size = (code: string) =>
    options.filter((option) => !isRegion(option) && isIn(option.value, code)).length;
  // A region that holds no more than one of its own says nothing new.
  const isNeeded = ({ value, count }: FilterOption) =>
    value === chosen ||
    !options.some(
      (other) =>
        other.value !== value &&
        other.count === count &&
        isIn(other.value, value) &&
        size(other.value) === size(value),
    );
  const regions = options.filter((option) => isRegion(option) && isNeeded(option));
  const countries = options.filter((option) => !isRegion(option));
  return groups(language, [
    ['regions', sorted(language, regions)],
    ['countries', sorted(language, countries)],
  ]);
}

function whenOptions(language: Language, counts: ReadonlyMap<string, number>): OptionGroup[] {
  const options = toOptions(counts, (when) => nameWhen(language, when));
  const isYear = ({ value }: FilterOption) => /^\d/.test(value);
  const states = options.filter((option) => !isYear(option));
  const years = options.filter(isYear).sort((a, b) => Number(b.value) - Number(a.value));
  // Coming before past, whichever was met first.
  states.sort((a, b) => Number(a.value === 'past') - Number(b.value === 'past'));
  return [{ name: '', options: states }, ...groups(language, [['years', years]])];
}

function toOptions(counts: ReadonlyMap<string, number>, nameOf: (value: string) => string) {
  return [...counts].map(([value, count]) => ({ value, count, name: nameOf(value) }));
}

function sorted(language: Language, options: readonly FilterOption[]): FilterOption[] {
  return sortBy(language, options, ({ name }) => name);
}

function groups(
  language: Language,
  list: readonly (readonly ['regions' | 'countries' | 'years', readonly FilterOption[]])[],
): OptionGroup[] {
  return list.flatMap(([key, options]) =>
    options.length ? { name: sayFind(language, key), options } : [],
  );
}
