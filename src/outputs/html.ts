// All that is said here in English.
import '../text/messages/en-more.ts';
import type { EventEntry, Feed } from '../model/feed.ts';
import { selectEvents } from '../model/select.ts';
import { selectItem } from '../model/select-item.ts';
import { selectRelated } from '../model/related.ts';
import { eventCard, eventCards, eventList } from './html/events.ts';
import type { HtmlOptions } from './html/options.ts';
import { outcomeList } from './html/outcomes.ts';
import { regionList } from './html/regions.ts';
import { relatedPosts } from './html/related.ts';
import { report } from './html/report.ts';
import { formatJsonLdScript } from './json-ld.ts';

export type { HtmlOptions } from './html/options.ts';

/** The elements that show something of a feed, without `convene-`. */
export const HTML_ELEMENTS = [
  'event-cards',
  'event-list',
  'event-card',
  'outcome-list',
  'region-map',
  'related-posts',
  'report',
] as const;

export type HtmlElementName = (typeof HTML_ELEMENTS)[number];

/**
 * What an element shows, as plain semantic HTML without classes, styles or script, to stand between the
 * element's tags: it is what search engines read and what people see when no script runs. `''` when
 * there is nothing to show.
 */
export function toHtml(name: HtmlElementName, feed: Feed, given: HtmlOptions): string {
  const options: HtmlOptions = { feedLanguage: feed.language, ...given };
  const item = selectItem(feed, options.item);
  switch (name) {
    case 'event-cards':
      return eventCards(selectShown(feed, options), options);
    case 'event-list':
      return eventList(selectShown(feed, options), options);
    case 'event-card':
      return selectShown(feed, { ...options, limit: 1 })
        .map((entry) => eventCard(entry, options))
        .join('');
    case 'outcome-list':
      return item ? outcomeList(item, options) : '';
    case 'region-map':
      return regionList(options.item ? (item ? [item] : []) : feed.items, options);
    case 'related-posts': {
      const { limit } = options;
      return relatedPosts(
        selectRelated(feed, { item: options.item ? item : undefined, limit }),
        options,
      );
    }
    case 'report':
      return item ? report(feed, item, options) : '';
  }
}

/** The same with the element's events as schema.org's JSON-LD after it; without events there is none. */
export function toHtmlWithJsonLd(name: HtmlElementName, feed: Feed, options: HtmlOptions): string {
  const entries = entriesFor(name, feed, options).filter(({ event }) => event.start);
  const html = toHtml(name, feed, options);
  return entries.length ? `${html}\n${formatJsonLdScript(entries)}` : html;
}

function entriesFor(name: HtmlElementName, feed: Feed, options: HtmlOptions): EventEntry[] {
  if (name === 'event-card') return selectShown(feed, { ...options, limit: 1 });
  if (name === 'event-cards' || name === 'event-list') return selectShown(feed, options);
  if (name !== 'report') return [];
  const item = selectItem(feed, options.item);
  return item ? selectEvents(feed, { item }, options.now) : [];
}

const selectShown = (feed: Feed, { filter = {}, now, limit }: HtmlOptions): EventEntry[] =>
  selectEvents(feed, filter, now).slice(0, limit);
