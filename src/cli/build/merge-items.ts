import type { Item } from '../../model/feed.ts';
import { withoutRepeatedEvents } from '../../model/repeated-events.ts';
import type { Finding } from '../finding.ts';
import type { Gathered } from './gather.ts';

/** The items of all sources as one list, and which source each came from. */
export interface Merged {
  readonly items: readonly Item[];
  /** The source of each item, by its id. */
  readonly sourceOf: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * Puts sources together. Of items with the same id the newest wins, by `published`, else the one of the
 * source that stands first; an event that two items tell of stays in the newest.
 */
export function mergeItems(sources: readonly Pick<Gathered, 'source' | 'items'>[]): Merged {
  const items = new Map<string, Item>();
  const sourceOf = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { source, items: own } of sources) {
    for (const item of own) {
      const other = items.get(item.id);
      const isNewer = !other || (item.published ?? '') > (other.published ?? '');
      if (other) findings.push(repeated(item, source.at, sourceOf.get(item.id) ?? '', isNewer));
      if (!isNewer) continue;
      items.set(item.id, item);
      sourceOf.set(item.id, source.at);
    }
  }
  const merged = withoutRepeatedEvents([...items.values()], (item, event) => {
    findings.push({
      level: 'warning',
      code: 'repeated-event',
      file: sourceOf.get(item.id) ?? '',
      path: item.id,
      message: `a newer item tells of the event "${event.id}" too; here it is left out`,
      fix: 'Nothing to do, unless they are two events: then one of them needs another id.',
    });
  });
  return { items: merged, sourceOf, findings };
}

function repeated(item: Item, file: string, other: string, isNewer: boolean): Finding {
  const kept = isNewer ? file : other;
  return {
    level: 'warning',
    code: 'repeated-item',
    file,
    path: item.id,
    message: `an item with this id is in ${other} too; the newest is kept, which is that of ${kept}`,
    fix: 'Nothing to do, unless they are two things: then one of them needs another id.',
  };
}
