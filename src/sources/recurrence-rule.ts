import type { IcalProperty } from './ical-properties.ts';

/** A rule of RFC 5545 that an event may follow: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 */
export interface RecurrenceRule {
  readonly freq: 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';
  readonly interval: number;
  readonly count?: number;
  /** As it is written: a day, a local time, or a time in UTC. */
  readonly until?: string;
  /** The day that a week begins with; Sunday is 0. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  /** `{ nth: -1, day: 5 }` is the last Friday; without `nth`, every Friday. */
  readonly days: readonly { readonly nth?: number; readonly day: number }[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly positions: readonly number[];
}

const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'] as const;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The rule of an RRULE, or why it is not followed. */
export function readRule(property: IcalProperty): RecurrenceRule | string {
  const parts = property.values[0] as Record<string, unknown> | undefined;
  if (!parts || typeof parts !== 'object') return 'it is no rule of RFC 5545';
  const freq = frequencies.find((each) => each === String(parts['freq']).toUpperCase());
  if (!freq) return `events that recur ${String(parts['freq']).toLowerCase()} are no meetings`;
  const numbers = (name: string) => listOf(parts[name]).map(Number).filter(Number.isInteger);
  const days = listOf(parts['byday']).map(toWeekday);
  if (days.includes(undefined)) return 'it names a day that is none';
  const hours = numbers('byhour');
  const minutes = numbers('byminute');
  if (Math.max(1, hours.length) * Math.max(1, minutes.length) > 24)
    return 'it has too many times a day';
  const interval = Number(parts['interval'] ?? 1);
  const count = parts['count'] === undefined ? undefined : Number(parts['count']);
  return {
    freq,
    interval: interval >= 1 ? Math.floor(interval) : 1,
    count,
    until: parts['until'] === undefined ? undefined : String(parts['until']),
    weekStart: Math.max(0, weekStartOf(parts['wkst'])),
    months: numbers('bymonth'),
    weeks: numbers('byweekno'),
    yearDays: numbers('byyearday'),
    monthDays: numbers('bymonthday'),
    days: days.filter((day) => day !== undefined),
    hours,
    minutes,
    positions: numbers('bysetpos'),
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function toWeekday(written: unknown) {
  const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/i.exec(String(written)) ?? [];
  const day = weekdays.indexOf(name.toUpperCase());
  if (day < 0) return undefined;
  return nth === undefined ? { day } : { nth: Number(nth), day };
}

/** ical.js counts from Sunday as 1; a week begins on Monday where nothing is said. */
function weekStartOf(value: unknown): number {
  if (value === undefined) return 1;
  return typeof value === 'number' ? value - 1 : weekdays.indexOf(String(value).toUpperCase());
}
