import type { ImportedItem } from '../../model/imported-item.ts';
import type { ReviewEntry } from '../../sources/source.ts';

/**
 * Items without what was inferred rather than read: a build publishes nothing that no person has seen.
 * `convene import` is the way for such a source: what it proposes is reviewed, and the result is a source then.
 */
export function withoutProposals(
  items: readonly ImportedItem[],
  review: readonly ReviewEntry[],
): ImportedItem[] {
  const copy = structuredClone(items) as unknown[];
  // From the end of each list to its beginning, so that an index still means what it meant.
  const paths = review
    .filter(({ standing }) => standing !== 'withheld')
    .map(({ path }) => wholeOf(keysOf(path).slice(1)))
    .sort(byPathBackwards);
  // Each once: a second removal at an index would take what has moved there.
  const each = new Map(paths.map((keys) => [JSON.stringify(keys), keys]));
  for (const keys of each.values()) remove(copy, keys);
  return copy as ImportedItem[];
}

/** `items[0].events[1].start` as its keys. */
const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );

/** Without its title or its date an event is none, and without its title an article is none: then the whole is inferred. */
function wholeOf(keys: (string | number)[]): (string | number)[] {
  const isNeeded = /^(?:id|title|start|dateText)$/.test(String(keys.at(-1)));
  return isNeeded && keys.length > 1 ? keys.slice(0, -1) : keys;
}

function byPathBackwards(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [left, right] = [a[i], b[i]];
    if (left === right) continue;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    if (typeof left === 'number' && typeof right === 'number') return right - left;
    return String(left) < String(right) ? -1 : 1;
  }
  return 0;
}

function remove(root: unknown, keys: readonly (string | number)[]): void {
  let at = root as Record<string | number, unknown> | undefined;
  for (const key of keys.slice(0, -1)) at = at?.[key] as typeof at;
  const last = keys.at(-1);
  if (at === undefined || last === undefined || typeof at !== 'object') return;
  if (Array.isArray(at) && typeof last === 'number') at.splice(last, 1);
  else if (Array.isArray(at[last])) at[last] = [];
  else Reflect.deleteProperty(at, last);
}
