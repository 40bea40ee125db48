import type { FeedEvent } from '../model/feed.ts';
import { dayOf, daysBetween, toUtc } from '../model/dates.ts';
import { daysOf, isOff, stateOf } from '../model/span.ts';
import { isKnownZone, toLocal } from '../model/zones.ts';
import { formatter } from './formatters.ts';
import { type Language, say } from './language.ts';
import type { Clock } from './times.ts';

/** How many days ahead an event is near enough for "In 16 days". */
const near = 60;

/** The event's status in words, the publisher's own where it is none of ours; `''` for one that is on as planned. */
export function formatStatus(language: Language, { status, statusText }: FeedEvent): string {
  return statusText ?? (status === 'scheduled' ? '' : say(language, status));
}

/**
 * Where an event stands in time, as people say it: "Today", "In 16 days", "Under way, day 2 of 4"; `''` when it is
 * far ahead, over, or off. Days are counted on the event's own calendar, else on the visitor's.
 */
export function formatProgress(language: Language, event: FeedEvent, clock: Clock): string {
  const { start, end = start, timeZone } = event;
  const state = stateOf(event, clock.now);
  if (state === 'past' || isOff(event)) return '';
  const days = daysOf(event);
  if (start && end && days) {
    // Wherever the visitor is: zones are the costliest of all to ask, and most events need none.
    if (toUtc(dayOf(start)) - clock.now > (near + 1) * 86_400_000) return '';
    const own = timeZone && isKnownZone(timeZone) ? timeZone : '';
    const today = (!own && clock.today) || dayOf(toLocal(clock.now, own || clock.timeZone));
    const ahead = daysBetween(today, start);
    if (ahead > near) return '';
    if (ahead > 0 || (days === 1 && !ahead && (state !== 'underWay' || start.length < 16))) {
      return formatAhead(language, ahead);
    }
    if (days > 1 && daysBetween(today, end) >= 0) {
      return say(language, 'underWayDay', { day: 1 - ahead, days });
    }
  }
  return state === 'underWay' ? say(language, 'underWay') : '';
}

function formatAhead(language: Language, days: number): string {
  return formatter(language, 'RelativeTimeFormat', { numeric: 'auto' }).format(days, 'day');
}
