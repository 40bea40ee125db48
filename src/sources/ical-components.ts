/** A calendar cut into what the importer reads of it. */
export interface CalendarParts {
  /** The calendar's own lines: `X-WR-TIMEZONE`, `METHOD`. */
  readonly head: readonly string[];
  /** The lines of each VEVENT, without those of its alarms. */
  readonly events: readonly (readonly string[])[];
  /** The lines of each VTIMEZONE's head. */
  readonly zones: readonly (readonly string[])[];
  /** How many tasks and journals were passed over. */
  readonly others: number;
  /** It ended inside a VEVENT, which has been left out. */
  readonly lostEvent: boolean;
  /** It begins as a calendar does. */
  readonly isCalendar: boolean;
}

/** Cuts a calendar's lines into its components. One that isn't closed ends where the next of its kind begins. */
export function splitCalendar(lines: readonly string[]): CalendarParts {
  const head: string[] = [];
  const events: string[][] = [];
  const zones: string[][] = [];
  let others = 0;
  let isCalendar = false;
  const open: string[] = [];
  for (const line of lines) {
    const [, edge, name = ''] = /^(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const component = name.toUpperCase();
    if (edge === undefined) {
      const inside = open.at(-1);
      if (inside === 'VEVENT') events.at(-1)!.push(line);
      else if (inside === 'VTIMEZONE') zones.at(-1)!.push(line);
      else if (inside === 'VCALENDAR') head.push(line);
    } else if (edge.toUpperCase() === 'BEGIN') {
      isCalendar ||= component === 'VCALENDAR' || component === 'VEVENT';
      if (component === 'VEVENT') {
        const unclosed = open.indexOf('VEVENT');
        if (unclosed >= 0) open.length = unclosed;
        events.push([]);
      }
      if (component === 'VTIMEZONE') zones.push([]);
      if (component === 'VTODO' || component === 'VJOURNAL') others++;
      open.push(component);
    } else {
      const depth = open.lastIndexOf(component);
      if (depth >= 0) open.length = depth;
    }
  }
  const lostEvent = open.includes('VEVENT');
  return {
    head,
    events: lostEvent ? events.slice(0, -1) : events,
    zones,
    others,
    lostEvent,
    isCalendar,
  };
}
