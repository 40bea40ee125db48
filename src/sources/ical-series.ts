import type { DateString, FeedEvent } from '../model/feed.ts';
import { dayOf, isDate } from '../model/dates.ts';
import { expandRule } from './expand-rule.ts';
import type { IcalProperties } from './ical-properties.ts';
import { inZone, readIcalTimes, type IcalTime, type ZoneReading } from './ical-time.ts';
import { toWhen, type IcalWhen } from './ical-when.ts';
import type { ProblemList } from './problem-list.ts';
import { readRule } from './recurrence-rule.ts';

/** Which dates of a series are read: days from and to, both included, and at most so many, those from today on first. */
export interface SeriesWindow {
  readonly from: DateString;
  readonly today: DateString;
  readonly to: DateString;
  readonly limit: number;
}

/** More dates than a month can have of an event that recurs at each hour. */
const mostBehind = 800;

/** One VEVENT that was read: its properties, what it says, and when it is. */
export interface ReadVevent {
  readonly properties: IcalProperties;
  readonly event: FeedEvent;
  readonly when: IcalWhen;
  readonly where: string;
}

/**
 * The events of one UID: the event itself, or each date of its series that lies in the window, those that were changed by a
 * RECURRENCE-ID in their changed form. A series with no date in the window is kept by its first.
 */
export function readSeries(
  master: ReadVevent | undefined,
  changes: readonly ReadVevent[],
  zones: ZoneReading,
  window: SeriesWindow,
  problems: ProblemList,
): FeedEvent[] {
  const dates = master ? datesOf(master, zones, window, problems) : [];
  const isSeries = master !== undefined && isRecurring(master.properties);
  const changed = new Map(changes.map((change) => [recurrenceOf(change, master, zones), change]));
  const events = dates.map((date) => {
    const change = changed.get(date) ?? changed.get(dayOf(date));
    return change ? undefined : toEvent(master!, date, isSeries ? date : undefined);
  });
  const moved = [...changed].map(([date, change]) =>
    toEvent(change, change.when.start.local, date),
  );
  const inWindow = moved.filter(({ start }) => !isSeries || isInside(start, window));
  return [...events.filter((event) => event !== undefined), ...inWindow].sort((a, b) =>
    a.start! < b.start! ? -1 : a.start! > b.start! ? 1 : 0,
  );
}

function isInside(start: DateString | undefined, { from, to }: SeriesWindow): boolean {
  return start !== undefined && dayOf(start) >= from && dayOf(start) <= to;
}

function toEvent(
  { event, when }: ReadVevent,
  start: DateString,
  recurrence: string | undefined,
): FeedEvent {
  return {
    ...event,
    ...toWhen(start, when),
    id: recurrence ? `${event.id}/${recurrence}` : event.id,
  };
}

export function isRecurring(properties: IcalProperties): boolean {
  return properties.all('rrule').length > 0 || properties.all('rdate').length > 0;
}

/** Which date of the series a change stands for, on the series' clock. */
function recurrenceOf(
  change: ReadVevent,
  master: ReadVevent | undefined,
  zones: ZoneReading,
): string {
  const [time] = change.properties
    .all('recurrence-id')
    .flatMap((each) => readIcalTimes(each, zones));
  return time ? inZone(time, master?.when.start.zone).local : change.when.start.local;
}

function datesOf(
  { properties, when: { start }, where, event }: ReadVevent,
  zones: ZoneReading,
  window: SeriesWindow,
  problems: ProblemList,
): DateString[] {
  if (!isRecurring(properties)) return [start.local];
  const onClock = (time: IcalTime) => inZone(time, start.zone).local.slice(0, start.local.length);
  const listed = (name: string) =>
    properties
      .all(name)
      .flatMap((each) => readIcalTimes(each, zones))
      .map(onClock);
  const excluded = new Set(listed('exdate'));
  if (properties.all('exrule').length > 0) {
    problems.add(
      'rule-unsupported',
      where,
      'its EXRULE is not followed',
      'Name the dates that are left out by EXDATE.',
    );
  }
  const expansions = properties.all('rrule').map((property) => {
    const rule = readRule(property);
    if (typeof rule !== 'string')
      return expandRule(rule, start.local, untilOf(rule.until, start), {
        ...window,
        limit: window.limit + excluded.size + mostBehind,
      });
    problems.add(
      'rule-unsupported',
      where,
      `its rule is not followed: ${rule}`,
      'Only its first date is read; enter the others one by one.',
    );
    return { dates: [start.local], hasMore: false };
  });
  const all = [...expansions.flatMap(({ dates }) => dates), ...listed('rdate'), start.local];
  const candidates = [...new Set(all)]
    .filter((date) => isInside(date, window) && !excluded.has(date) && !excluded.has(dayOf(date)))
    .sort();
  const inside = nearest(candidates, window);
  const isShortened =
    candidates.length > inside.length || expansions.some(({ hasMore }) => hasMore);
  if (isShortened) {
    const told =
      inside.length > 0
        ? `${inside.length} dates from ${window.from} to ${window.to} were read`
        : `no date lies between ${window.from} and ${window.to}; its first was kept`;
    problems.add(
      'series-shortened',
      where,
      `"${event.title.slice(0, 60)}" recurs beyond what is read: ${told}`,
      'Nothing to do: later dates come with later runs.',
    );
  }
  return inside.length > 0 || excluded.has(start.local) ? inside : [start.local];
}

/** As many as are read: those to come first, then the latest of those gone by. */
function nearest(dates: readonly DateString[], { today, limit }: SeriesWindow): DateString[] {
  const first = dates.findIndex((date) => dayOf(date) >= today);
  const ahead = first < 0 ? 0 : dates.length - first;
  const from = Math.max(0, dates.length - Math.max(ahead, Math.min(limit, dates.length)));
  return dates.slice(from, from + limit);
}

/** The last moment of a rule on the event's own clock. */
function untilOf(written: string | undefined, start: IcalTime): DateString | undefined {
  const [, day, time, utc] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z?))?/.exec(written ?? '') ?? [];
  if (!day || !isDate(day)) return undefined;
  if (!time || start.local.length === 10) return day;
  return inZone({ local: `${day}T${time}`, zone: utc ? 'UTC' : undefined }, start.zone).local;
}
