/** The kinds of sources that a config can name; without one, what the source answers decides. */
export const SOURCE_KINDS = [
  'rss',
  'ical',
  'wordpress',
  'events-calendar',
  'json-ld',
  'article',
  'csv',
  'json-feed',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];
