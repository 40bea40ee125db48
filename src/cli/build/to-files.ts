import type { Feed } from '../../model/feed.ts';
import { HTML_ELEMENTS, toHtmlWithJsonLd } from '../../outputs/html.ts';
import { type LeftOut, toIcs } from '../../outputs/ics.ts';
import { toJsonFeed } from '../../outputs/json-feed.ts';
import { type Page, toPages } from '../../outputs/pages.ts';
import { toRss } from '../../outputs/rss.ts';
import type { Language } from '../../text/language.ts';
import type { State } from './state.ts';

export interface FileOptions {
  /** The address that feed.json will have; without one, files name each other relative to it. */
  readonly feedUrl?: string;
  readonly pageSize: number;
  readonly now: Date;
  readonly language: Language;
  readonly changes: State['events'];
}

export interface Files {
  /** Contents by name, in the order in which they are to be put in place: what others point to comes first. */
  readonly files: ReadonlyMap<string, string>;
  readonly pages: readonly Page[];
  /** Events that the calendar can't hold. */
  readonly leftOut: readonly LeftOut[];
}

/** How many entries a prerendered list shows. */
const PRERENDERED = 24;

/** Everything that is published, from a feed. */
export function toFiles(feed: Feed, options: FileOptions): Files {
  const { feedUrl, pageSize, now, language, changes } = options;
  const addressOf = (name: string): string | undefined =>
    feedUrl && (name === 'feed.json' ? feedUrl : new URL(name, feedUrl).href);
  const pages = toPages(feed, { size: pageSize, urlOf: (name) => addressOf(name) ?? name });
  const [first] = pages;
  const files = new Map<string, string>();
  for (const name of HTML_ELEMENTS) {
    const shown = { language, now: now.getTime(), limit: PRERENDERED };
    files.set(`html/${name}.html`, `${toHtmlWithJsonLd(name, feed, shown)}\n`);
  }
  const entries = feed.items.flatMap((item) => item.events.map((event) => ({ event, item })));
  const domain = feed.homePageUrl ?? feedUrl;
  const { ics, leftOut } = toIcs(entries, {
    stamp: now,
    name: feed.title,
    url: addressOf('events.ics'),
    domain: domain && new URL(domain).hostname,
    language,
    sequenceOf: ({ id }) => changes[id]?.[1] ?? 0,
  });
  files.set('events.ics', ics);
  if (first) files.set('feed.rss', toRss(first.feed, { url: addressOf('feed.rss'), built: now }));
  for (const { name, feed: page } of [...pages].reverse()) {
    const own = {
      ...page,
      ...(feedUrl ? {} : { feedUrl: undefined }),
      // The first page tells how old the feed is; the others are to stay as they are from run to run.
      ...(name === 'feed.json' ? {} : { generated: undefined }),
    };
    files.set(name, `${JSON.stringify(toJsonFeed(own), null, 1)}\n`);
  }
  return { files, pages, leftOut };
}
