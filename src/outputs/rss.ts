import type { Feed, Item, Photo } from '../model/feed.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { escapeMarkup, formatCdata } from './escape.ts';
import { publishedInstant } from './published-instant.ts';

export interface RssOptions {
  /** The address that the RSS file will have, for `atom:link rel="self"`. */
  readonly url?: string;
  /** When it is made, for `lastBuildDate`. */
  readonly built: Date;
  /** The body of an item as HTML; when absent it is the item's own paragraphs. */
  readonly bodyOf?: (item: Item) => string;
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with the address of the feed itself (https://www.rssboard.org/rss-profile). */
export function toRss(feed: Feed, { url, built, bodyOf = paragraphs }: RssOptions): string {
  const home = feed.homePageUrl ?? feed.feedUrl ?? url ?? '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">',
    '<channel>',
    tag('title', feed.title),
    tag('link', home),
    tag('description', feed.about ?? feed.title),
    ...(feed.language ? [tag('language', feed.language)] : []),
    tag('lastBuildDate', formatRssDate(built)),
    tag('generator', 'Convene'),
    ...(url
      ? [`<atom:link href="${escapeMarkup(url)}" rel="self" type="application/rss+xml"/>`]
      : []),
    ...feed.items.flatMap((item) => itemLines(item, bodyOf)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

/** An instant as RFC 822 has it, always in UTC: `Tue, 24 Sep 2024 12:00:00 GMT`. */
export const formatRssDate = (instant: Date): string => instant.toUTCString();

const tag = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

function itemLines(item: Item, bodyOf: (item: Item) => string): string[] {
  const body = bodyOf(item);
  const photo = item.photo ?? item.events.find(({ photos }) => photos.length)?.photos[0];
  const summary = item.summary ?? item.events[0]?.summary;
  return [
    '<item>',
    ...(item.title ? [tag('title', item.title)] : []),
    ...(item.url ? [tag('link', item.url)] : []),
    `<guid isPermaLink="${item.id === item.url}">${escapeMarkup(item.id)}</guid>`,
    ...pubDate(item),
    ...item.tags.map((word) => tag('category', word)),
    // Readers take a description for HTML, so plain text is escaped once for HTML and once for XML.
    ...(summary || (!item.title && !body)
      ? [tag('description', escapeMarkup(summary ?? item.url ?? item.id))]
      : []),
    ...(body ? [`<content:encoded>${formatCdata(body)}</content:encoded>`] : []),
    ...(photo ? [media(photo)] : []),
    '</item>',
  ];
}

function pubDate({ published, publishedAt }: ImportedItem): string[] {
  const noted = publishedInstant(published);
  if (!noted) return [];
  const instant = new Date(publishedAt ?? noted);
  return Number.isNaN(instant.getTime()) ? [] : [tag('pubDate', formatRssDate(instant))];
}

const media = ({ url, alt, credit }: Photo): string =>
  `<media:content url="${escapeMarkup(url)}" medium="image">` +
  (alt ? tag('media:description', alt) : '') +
  (credit ? tag('media:credit', credit) : '') +
  '</media:content>';

const paragraphs = ({ text = '' }: Item): string =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => `<p>${escapeMarkup(part.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('\n');
