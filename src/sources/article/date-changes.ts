import type { EventStatus } from '../../model/feed.ts';
import type { DatePhrase } from '../date-phrases.ts';

/** That a meeting was called off or moved, with the date that now holds. */
export interface DateChange {
  readonly status: EventStatus;
  readonly phrase?: DatePhrase;
  readonly previousStart?: string;
}

const CANCELLED =
  /\b(?:has been|have been|was|is|been)\s(?:cancell?ed|called off)\b|^\W*cancell?ed\b/i;
const POSTPONED =
  /\b(?:has been|have been|was|is|been)\s(?:postponed|put off|delayed)\b|^\W*postponed\b/i;
const MOVED =
  /\b(?:rescheduled|moved|postponed|brought forward)\s(?:from|to)\b|\b(?:new dates? (?:is|are)|will now (?:be held|take place))\b/i;
const MOVED_ONLINE =
  /\b(?:moved online|moved to (?:an )?online|will now (?:be held|take place) online)\b/i;
const FROM_TO = /\b(?:rescheduled|moved|postponed|brought forward|shifted)(?:\s\w+){0,2}\sfrom\s$/i;
const OLD =
  /\b(?:originally|initially|previously|first)\s(?:planned|scheduled|due|set)[^,;]{0,30}$|\b(?:planned|scheduled|set|due)\s(?:for|on|to be held on)\s(?:the\s)?$|\bfrom\s$|\binstead of(?: on)?\s$|\bwas to (?:be held|take place)[^,;]{0,30}$/i;
const NEW =
  /\b(?:to|until|now(?:\sbe\sheld|\stake\splace)?(?:\son|\sfrom)?|new dates?(?:\sis|\sare)?:?)\s(?:the\s)?$/i;

/** Reads "postponed from 3 May to 7 June 2025"; `undefined` where a sentence says nothing of the kind. Which date is which must be said. */
export function readChange(text: string, phrases: readonly DatePhrase[]): DateChange | undefined {
  const full = phrases.filter((phrase) => phrase.start !== undefined);
  const [span] = full;
  if (full.length === 1 && span?.until !== undefined && FROM_TO.test(text.slice(0, span.index))) {
    // "postponed from 10 March to 12 May 2025" is no span: one day takes the other's place.
    return {
      status: 'rescheduled',
      previousStart: span.start,
      phrase: { ...span, start: span.until, until: undefined },
    };
  }
  const before = (phrase: DatePhrase): string =>
    text.slice(Math.max(0, phrase.index - 60), phrase.index);
  if (MOVED.test(text) || /\boriginally\b/i.test(text)) {
    const old = full.filter((phrase) => OLD.test(before(phrase)));
    const now = full.filter(
      (phrase) => !old.includes(phrase) && (NEW.test(before(phrase)) || old.length === 1),
    );
    if (old.length <= 1 && now.length === 1) {
      const previousStart = old[0]?.start;
      const status =
        MOVED_ONLINE.test(text) && previousStart === undefined ? 'movedOnline' : 'rescheduled';
      return { status, phrase: now[0], ...(previousStart === undefined ? {} : { previousStart }) };
    }
    if (full.length > 1) return undefined;
  }
  const [only] = full;
  const phrase = full.length === 1 ? { phrase: only } : {};
  if (CANCELLED.test(text)) return { status: 'cancelled', ...phrase };
  if (POSTPONED.test(text)) return { status: 'postponed', ...phrase };
  return MOVED_ONLINE.test(text) ? { status: 'movedOnline', ...phrase } : undefined;
}
