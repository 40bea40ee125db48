import type { EventEntry, FeedEvent } from '../../model/feed.ts';
import { formatTimes } from '../../text/times.ts';
import { formatPrevious } from '../../text/previous.ts';
import { formatDate, formatDays } from '../../text/when.ts';
import { formatParticipants } from '../../text/participants.ts';
import { formatPlaces } from '../../text/where.ts';
import { formatStatus } from '../../text/state.ts';
import { say } from '../../text/language.ts';
import { escapeMarkup } from '../escape.ts';
import { type HtmlOptions, langOf } from './options.ts';
import { figure, heading, link, list, paragraphs, tag } from './parts.ts';

/** Events as a list of cards: picture, date, title, place, summary and who took part. */
export const eventCards = (entries: readonly EventEntry[], options: HtmlOptions): string =>
  list(
    'ul',
    entries.map((entry) => eventCard(entry, options)),
  );

/** Events as a list of one line each: date, title, place. */
export const eventList = (entries: readonly EventEntry[], options: HtmlOptions): string =>
  list(
    'ul',
    entries.map(({ event, item }) => {
      const title = tag('span', link(event.title, event.url ?? item.url), {
        lang: langOf(options, event.language ?? item.language),
      });
      const places = escapeMarkup(formatPlaces(options.language, event));
      return [whenLine(event, options), title, places].filter(Boolean).join(' · ');
    }),
  );

/** One event as an article. */
export function eventCard({ event, item }: EventEntry, options: HtmlOptions): string {
  const photo = event.photos[0] ?? (item.events.length === 1 ? item.photo : undefined);
  const { language } = options;
  const content = [
    heading(options, link(event.title, event.url ?? item.url)),
    tag('p', whenLine(event, options)),
    tag('p', escapeMarkup(formatPlaces(language, event))),
    paragraphs(event.summary),
    tag('p', escapeMarkup(formatParticipants(language, event))),
    registration(event, options),
    figure(options, photo),
  ];
  return tag('article', content.join(''), {
    lang: langOf(options, event.language ?? item.language),
  });
}

/** `23–25 July 2024 · Cancelled`, the start in `<time>`. */
function whenLine(event: FeedEvent, { language, now }: HtmlOptions): string {
  // Written for nobody's zone but the event's own.
  const clock = { now, timeZone: event.timeZone ?? 'UTC' };
  const days = escapeMarkup(formatDays(language, event));
  const more = [
    formatTimes(language, event, clock),
    formatStatus(language, event),
    formatPrevious(language, event),
  ];
  return [
    event.start ? tag('time', days, { datetime: event.start }) : days,
    ...more.filter(Boolean).map(escapeMarkup),
  ].join(' · ');
}

function registration({ register }: FeedEvent, { language }: HtmlOptions): string {
  if (!register) return '';
  const until =
    register.closes &&
    say(language, 'registerUntil', { date: formatDate(language, register.closes) });
  const label = link(register.label ?? say(language, 'register'), register.url);
  return tag('p', until ? `${label} ${escapeMarkup(until)}` : label);
}
