import type { EventEntry, Outcome, Place, Role } from './feed.ts';

/** One country or region in one role: where in it, and in which events. */
export interface AreaEntry {
  readonly code: string;
  /** The publisher's own name for it. */
  readonly name?: string;
  readonly places: readonly Place[];
  readonly events: readonly EventEntry[];
}

export type AreasByRole = ReadonlyMap<Role, readonly AreaEntry[]>;

const roles: readonly Role[] = ['host', 'participant', 'focus', 'mentioned'];

/**
 * Which countries and regions hosted, took part, were in focus or were mentioned, in the order of their first
 * naming. One without a role was mentioned; a place's country is no host unless an area says so.
 */
export function selectAreas(
  entries: readonly EventEntry[],
  outcomes: readonly Outcome[] = [],
): AreasByRole {
  const byRole = new Map(roles.map((role) => [role, new Map<string, Draft>()]));
  const add = (role: Role, code: string, name: string | undefined, entry?: EventEntry) => {
    const areas = byRole.get(role)!;
    const draft = areas.get(code) ?? { code, name, places: [], events: [] };
    areas.set(code, draft);
    if (!entry || draft.events.includes(entry)) return;
    draft.events.push(entry);
    if (role === 'host') draft.places.push(...placesIn(code, entry));
  };
  for (const entry of entries) {
    for (const { code, name, roles: own } of entry.event.areas) {
      for (const role of own.length ? own : (['mentioned'] as const)) add(role, code, name, entry);
    }
  }
  for (const { areas } of outcomes) {
    for (const { code, name, roles: own } of areas) {
      for (const role of own.length ? own : (['mentioned'] as const)) add(role, code, name);
    }
  }
  const filled = [...byRole].filter(([, areas]) => areas.size > 0);
  return new Map(filled.map(([role, areas]) => [role, [...areas.values()]]));
}

interface Draft extends AreaEntry {
  readonly places: Place[];
  readonly events: EventEntry[];
}

function placesIn(code: string, { event }: EventEntry): Place[] {
  return event.places.filter(({ country }) => country === code);
}
