import type { DateString } from '../model/feed.ts';
import { dayOf } from '../model/dates.ts';
import { dayNumber, daysInPeriod, partsOf, weekdayOf, type DayNumber } from './recurrence-days.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

/** The dates of a rule that lie in a window, and whether there are others. */
export interface Expansion {
  /** In order, as precise as the event's start. */
  readonly dates: readonly DateString[];
  /** There are dates before or after the window, or more in it than were asked for. */
  readonly hasMore: boolean;
}

/** What is expanded: days from and to, both included, and at most so many dates. */
export interface ExpansionWindow {
  readonly from: DateString;
  readonly to: DateString;
  readonly limit: number;
}

/** Days looked at, dates gone through: no honest rule needs more, and none can take longer. */
const mostDays = 100_000;
const mostDates = 20_000;

/**
 * The dates of an event that recurs, on the wall clock of its zone. The start is always the first and counts as one. `until` is the
 * last moment on the same clock. Ends for every rule, also one that no day fits.
 */
export function expandRule(
  rule: RecurrenceRule,
  start: DateString,
  until: DateString | undefined,
  window: ExpansionWindow,
): Expansion {
  const dates: DateString[] = [];
  let hasMore = false;
  let counted = 0;
  /** Takes one date; false when there can be no more. */
  const take = (date: DateString): boolean => {
    if (until && (until.length === 10 ? dayOf(date) : date) > until) return false;
    if (rule.count !== undefined && counted >= rule.count) return false;
    counted++;
    const day = dayOf(date);
    if (day > window.to || (day >= window.from && dates.length >= window.limit)) hasMore = true;
    else if (day < window.from) hasMore = true;
    else dates.push(date);
    return day <= window.to && dates.length <= window.limit && counted < mostDates;
  };

  if (!take(start)) return { dates, hasMore };
  const times = timesOf(rule, start);
  const first = toDayNumber(start);
  let looked = 0;
  for (let index = firstPeriod(rule, first, window); looked < mostDays; index++) {
    const [from, next] = period(rule, first, index);
    const { year } = partsOf(from);
    if (year > 2200) break;
    looked += next - from;
    const all = daysInPeriod(rule, first, from, next).flatMap((day) =>
      times.map((time) => toDate(day) + time),
    );
    for (const date of atPositions(all, rule.positions)) {
      if (date > start && !take(date)) return { dates, hasMore };
    }
    if (toDate(from) > window.to && rule.count === undefined && until === undefined)
      return { dates, hasMore: true };
    if (toDate(from) > window.to) return { dates, hasMore: hasMore || !until || until > window.to };
  }
  return { dates, hasMore: true };
}

function toDayNumber(date: DateString): DayNumber {
  const [year, month, day] = dayOf(date).split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, day);
}

function toDate(day: DayNumber): DateString {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function timesOf({ hours, minutes }: RecurrenceRule, start: DateString): string[] {
  if (start.length === 10) return [''];
  const two = (values: readonly number[], own: string) =>
    (values.length > 0 ? [...values].sort((a, b) => a - b) : [Number(own)]).map((value) =>
      String(value).padStart(2, '0'),
    );
  const [, hour = '', minute = ''] = /T(\d\d):(\d\d)$/.exec(start) ?? [];
  return two(hours, hour).flatMap((h) => two(minutes, minute).map((m) => `T${h}:${m}`));
}

function atPositions(dates: readonly DateString[], positions: readonly number[]): DateString[] {
  if (positions.length === 0) return [...dates];
  const indexes = positions.map((at) => (at > 0 ? at - 1 : dates.length + at));
  return dates.filter((_date, index) => indexes.includes(index));
}

/** The first and the next period's first day of the rule's period of that index; the start lies in period 0. */
function period(
  { freq, interval, weekStart }: RecurrenceRule,
  start: DayNumber,
  index: number,
): [DayNumber, DayNumber] {
  const step = interval * index;
  const { year, month } = partsOf(start);
  if (freq === 'YEARLY') return [dayNumber(year + step, 1, 1), dayNumber(year + step + 1, 1, 1)];
  if (freq === 'MONTHLY')
    return [dayNumber(year, month + step, 1), dayNumber(year, month + step + 1, 1)];
  if (freq === 'DAILY') return [start + step, start + step + 1];
  const week = start - ((weekdayOf(start) - weekStart + 7) % 7) + 7 * step;
  return [week, week + 7];
}

/** Without a count nothing before the window matters: it is passed over. */
function firstPeriod(rule: RecurrenceRule, start: DayNumber, window: ExpansionWindow): number {
  const days = toDayNumber(window.from) - start;
  if (rule.count !== undefined || days <= 0) return 0;
  const length = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1 }[rule.freq] * rule.interval;
  return Math.max(0, Math.floor(days / length) - 1);
}
