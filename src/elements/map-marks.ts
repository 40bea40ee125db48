import { coarsenPlace, type PlaceMark } from '../model/coarsen.ts';
import type { AreaEntry, AreasByRole } from '../model/areas.ts';
import type { EventEntry, Role } from '../model/feed.ts';
import { stateOf } from '../model/span.ts';

/** A country or region with everything that the map and its list know of it. */
export interface Mark extends Omit<AreaEntry, 'places'> {
  readonly roles: readonly Role[];
}

/** The areas of all roles, each once, in the order of the list. */
export function marksOf(areas: AreasByRole): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const [role, entries] of areas) {
    for (const { code, name, events } of entries) {
      const known = marks.get(code);
      marks.set(code, {
        code,
        name: known?.name ?? name,
        roles: [...(known?.roles ?? []), role],
        events: [...new Set([...(known?.events ?? []), ...events])],
      });
    }
  }
  return marks;
}

/** What may be drawn of the places where the events of the hosts are. */
export function placesOf(areas: AreasByRole, now: number): PlaceMark[] {
  const entries = new Set<EventEntry>((areas.get('host') ?? []).flatMap(({ events }) => events));
  return [...entries].flatMap(({ event }) => {
    const isPast = stateOf(event, now) === 'past';
    return event.places.flatMap((place) => coarsenPlace(place, isPast) ?? []);
  });
}

/** Many events make a count worth showing; two meetings don't. */
export function countsOf(marks: ReadonlyMap<string, Mark>): Map<string, number> | undefined {
  const counts = new Map([...marks.values()].map(({ code, events }) => [code, events.length]));
  const all = new Set([...marks.values()].flatMap(({ events }) => events)).size;
  return all >= 5 && Math.max(...counts.values()) >= 3 ? counts : undefined;
}
