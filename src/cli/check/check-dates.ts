import { isDate, precisionOf, toUtc } from '../../model/dates.ts';
import type { Tell } from './tell.ts';

interface Dated {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly dateText?: string | undefined;
  readonly status?: string | undefined;
  readonly previousStart?: string | undefined;
  readonly showFrom?: string | undefined;
  readonly showUntil?: string | undefined;
}

/** What the dates of an event must be to one another. */
export function checkDates(event: Dated, tell: Tell): void {
  const { start, end, timeZone, dateText, status, previousStart } = event;
  if (!start && !dateText) {
    tell('start', 'missing', 'expected a start or a dateText, but neither is there', {
      fix: 'Write "start": "2024-07-23", or "dateText": "To be announced".',
    });
  }
  if (end && !start) {
    tell('end', 'end-alone', 'expected an end only beside a start', {
      fix: 'Write the start too.',
    });
  }
  if (isDate(start) && isDate(end)) checkOrder(start, end, tell);
  if (timeZone && start?.length !== 16) {
    tell('timeZone', 'zone-alone', 'expected a time zone only beside a time', {
      fix: 'Leave it out, or write the time: "2024-07-23T09:00".',
    });
  }
  if (status === 'rescheduled' && !previousStart) {
    tell('previousStart', 'no-previous-start', 'expected the earlier date of a rescheduled event', {
      level: 'warning',
      fix: 'Write "previousStart" with the date that no longer holds.',
    });
  }
}

function checkOrder(start: string, end: string, tell: Tell): void {
  if (precisionOf(start) !== precisionOf(end)) {
    tell(
      'end',
      'other-precision',
      `expected an end as precise as the start "${start}", got "${end}"`,
      {
        fix: 'Write both as days, or both with a time.',
      },
    );
  } else if (toUtc(end) < toUtc(start)) {
    tell('end', 'end-before-start', `expected an end that is not before "${start}", got "${end}"`, {
      fix: 'Check both dates; the end is the last day itself.',
    });
  }
}

/** What `showFrom` and `showUntil` must be to one another and to the day of the check. */
export function checkShown({ showFrom, showUntil }: Dated, now: number, tell: Tell): void {
  if (!isDate(showFrom)) return;
  if (isDate(showUntil) && toUtc(showUntil) < toUtc(showFrom)) {
    tell('showUntil', 'never-shown', `expected a date not before showFrom "${showFrom}"`, {
      fix: 'Check both dates.',
    });
  }
  if (toUtc(showFrom) > now) {
    tell('showFrom', 'shown-early', `this is to be kept back until ${showFrom}, but stands here`, {
      level: 'warning',
      fix: 'Publish what convene build writes: it leaves this out until then.',
    });
  }
}
