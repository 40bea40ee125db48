import type { RecurrenceRule } from './recurrence-rule.ts';

/** Days are counted from 1 January 1970, which was a Thursday. */
export type DayNumber = number;

const dayLength = 86_400_000;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function partsOf(day: DayNumber): { year: number; month: number; date: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/**
 * The days, in order, that a rule has in one of its periods (a year, a month, a week or a day), from the period's first day
 * to the one before `next`: https://www.rfc-editor.org/rfc/rfc5545#page-44. `start` is the event's first day, which says what the rule doesn't.
 */
export function daysInPeriod(
  rule: RecurrenceRule,
  start: DayNumber,
  first: DayNumber,
  next: DayNumber,
): DayNumber[] {
  const fits = [inMonths, inWeeks, inYearDays, inMonthDays, inWeekdays].map((test) =>
    test(rule, start),
  );
  const days: DayNumber[] = [];
  for (let day = first; day < next; day++) if (fits.every((test) => test(day))) days.push(day);
  return days;
}

type Test = (day: DayNumber) => boolean;
const always: Test = () => true;

function inMonths(
  { freq, months, weeks, yearDays, monthDays, days }: RecurrenceRule,
  start: DayNumber,
): Test {
  const isSaid = [months, weeks, yearDays, monthDays, days].some((list) => list.length > 0);
  const own = freq === 'YEARLY' && !isSaid ? [partsOf(start).month] : months;
  return own.length === 0 ? always : (day) => own.includes(partsOf(day).month);
}

function inWeeks({ freq, weeks, weekStart }: RecurrenceRule): Test {
  if (freq !== 'YEARLY' || weeks.length === 0) return always;
  return (day) => {
    // A year's first and last days may belong to a week of its neighbour.
    const { year: calendarYear } = partsOf(day);
    const years = [calendarYear + 1, calendarYear, calendarYear - 1];
    const year = years.find((each) => firstWeek(each, weekStart) <= day)!;
    const from = firstWeek(year, weekStart);
    const number = Math.floor((day - from) / 7) + 1;
    const total = Math.round((firstWeek(year + 1, weekStart) - from) / 7);
    return weeks.includes(number) || weeks.includes(number - total - 1);
  };
}

/** The first day of the first week that has four days in the year. */
function firstWeek(year: number, weekStart: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7);
}

function inYearDays({ freq, yearDays }: RecurrenceRule): Test {
  if (freq !== 'YEARLY' || yearDays.length === 0) return always;
  return (day) => {
    const { year } = partsOf(day);
    const from = dayNumber(year, 1, 1);
    return yearDays.includes(day - from + 1) || yearDays.includes(day - dayNumber(year + 1, 1, 1));
  };
}

function inMonthDays(rule: RecurrenceRule, start: DayNumber): Test {
  const { freq, weeks, yearDays, monthDays, days } = rule;
  const isSaid = [weeks, yearDays, days].some((list) => list.length > 0);
  const byMonth = freq === 'MONTHLY' || freq === 'YEARLY';
  const own = monthDays.length === 0 && byMonth && !isSaid ? [partsOf(start).date] : monthDays;
  if (own.length === 0 || freq === 'WEEKLY') return always;
  return (day) => {
    const { year, month, date } = partsOf(day);
    return (
      own.includes(date) ||
      own.includes(date - dayNumber(year, month + 1, 1) + dayNumber(year, month, 1) - 1)
    );
  };
}

function inWeekdays(rule: RecurrenceRule, start: DayNumber): Test {
  const { freq, months, weeks, days } = rule;
  const needsOne = freq === 'WEEKLY' || (freq === 'YEARLY' && weeks.length > 0);
  const own = days.length === 0 && needsOne ? [{ day: weekdayOf(start) }] : days;
  if (own.length === 0) return always;
  const countsInMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && months.length > 0);
  const counts = countsInMonth || (freq === 'YEARLY' && weeks.length === 0);
  return (day) => {
    const same = own.filter((each) => each.day === weekdayOf(day));
    if (same.some((each) => each.nth === undefined || !counts)) return true;
    const { year, month } = partsOf(day);
    const from = dayNumber(year, countsInMonth ? month : 1, 1);
    const to = countsInMonth ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
    const fromStart = Math.floor((day - from) / 7) + 1;
    const fromEnd = -Math.floor((to - 1 - day) / 7) - 1;
    return same.some((each) => each.nth === fromStart || each.nth === fromEnd);
  };
}
