import type { DateString } from './feed.ts';

export type DatePrecision = 'year' | 'month' | 'day' | 'minute';

const shape = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/;
const precisions: Record<number, DatePrecision> = {
  4: 'year',
  7: 'month',
  10: 'day',
  16: 'minute',
};

/** Whether this is a real date as the feed writes them: `2024`, `2024-07`, `2024-07-23` or `2024-07-23T09:00`. */
export function isDate(value: unknown): value is DateString {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  // A day that does not exist rolls over into another month.
  const time = toUtc(value);
  return !isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A date's precision, which is its length. */
export function precisionOf(date: DateString): DatePrecision {
  return precisions[date.length] ?? 'day';
}

/** The first millisecond of a date, were it in UTC; `NaN` when it is none. */
export function toUtc(date: DateString): number {
  const [, year, month = '1', day = '1', hour = '0', minute = '0'] = shape.exec(date) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
}

/** The first millisecond after a date's last one, were it in UTC: a day, a month or a year later. A minute counts as an instant. */
export function toUtcEnd(date: DateString): number {
  const end = new Date(toUtc(date));
  const precision = precisionOf(date);
  if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  if (precision === 'day') end.setUTCDate(end.getUTCDate() + 1);
  return end.getTime();
}

/** The day of a date (`2024-07-23`), or the whole date when it says less. */
export function dayOf(date: DateString): DateString {
  return date.slice(0, 10);
}

/** How many days lie from one day to another; both need the precision of a day at least. */
export function daysBetween(from: DateString, to: DateString): number {
  return Math.round((toUtc(dayOf(to)) - toUtc(dayOf(from))) / 86_400_000);
}
