import type { DateString } from './feed.ts';

export type DatePrecision = 'year' | 'month' | 'day' | 'minute';

const shape = /^[12]\d{3}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/;

/** Whether this is a real date as the feed writes them: `2024`, `2024-07`, `2024-07-23` or `2024-07-23T09:00`. */
export function isDate(value: unknown): value is DateString {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  // A day that does not exist rolls over into another month.
  const time = toUtc(value);
  return !isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A date's precision, which is its length. */
export function precisionOf({ length }: DateString): DatePrecision {
  return length < 7 ? 'year' : length < 10 ? 'month' : length < 16 ? 'day' : 'minute';
}

/** The first millisecond of a date, were it in UTC; `NaN` when it is none. */
export function toUtc(date: DateString): number {
  return timeOf(date, 0);
}

/** The first millisecond after a date's last one, were it in UTC: a year, a month or a day later. A minute counts as an instant. */
export function toUtcEnd(date: DateString): number {
  return timeOf(date, 1);
}

function timeOf(date: DateString, more: 0 | 1): number {
  const numbers = date.split(/\D/).map(Number);
  if (numbers.length < 4) numbers[numbers.length - 1]! += more;
  const [year = NaN, month = 1, day = 1, hour = 0, minute = 0] = numbers;
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** The day of a date (`2024-07-23`), or the whole date when it says less. */
export function dayOf(date: DateString): DateString {
  return date.slice(0, 10);
}

/** How many days lie from one day to another; both need the precision of a day at least. */
export function daysBetween(from: DateString, to: DateString): number {
  return Math.round((toUtc(dayOf(to)) - toUtc(dayOf(from))) / 86_400_000);
}
