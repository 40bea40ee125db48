import type { Area, Feed, FeedEvent, Outcome, Photo, Related } from '../model/feed.ts';
import type { ImportedItem } from '../model/imported-item.ts';
import { publishedInstant } from './published-instant.ts';

/** The address that says which JSON Feed a document is: https://www.jsonfeed.org/version/1.1/ */
export const JSON_FEED_VERSION = 'https://jsonfeed.org/version/1.1';

/** A value of a JSON document. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
type JsonObject = { readonly [key: string]: Json | undefined };

/**
 * A feed as the JSON Feed 1.1 document that `parseFeed` reads back to the same feed. What is empty,
 * and what is the default, is left out. `date_published` is written for other readers: the moment where it is known; of a day
 * noon UTC, which is the same day nearly everywhere; of a month or a year there is none.
 */
export function toJsonFeed(feed: Feed): JsonObject {
  return tidy(
    {
      version: JSON_FEED_VERSION,
      title: feed.title,
      home_page_url: feed.homePageUrl,
      feed_url: feed.feedUrl,
      next_url: feed.nextUrl,
      description: feed.about,
      language: feed.language,
      _convene: tidy({
        spec: '1.0',
        about: feed.about,
        generated: feed.generated,
        license: feed.license,
        sources: feed.sources.map((source) => ({ kind: source.kind, url: source.url })),
        alternates: feed.alternates.map(({ language, url }) => ({ language, url })),
        cta: feed.cta && tidy({ ...feed.cta }),
      }),
      // A feed without items is still a feed.
      items: feed.items.map(itemJson),
    },
    ['items'],
  );
}

function itemJson(item: ImportedItem): JsonObject {
  return tidy(
    {
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_text: item.text ?? '',
      image: item.photo?.url,
      date_published: item.publishedAt ?? publishedInstant(item.published),
      language: item.language,
      tags: item.tags,
      _convene: tidy({
        kind: item.kind,
        published: item.published,
        photo: item.photo && photoJson(item.photo),
        events: item.events.map(eventJson),
        outcomesTitle: item.outcomesTitle,
        outcomes: item.outcomes.map(outcomeJson),
        cta: item.cta && tidy({ ...item.cta }),
        related: item.related.map(relatedJson),
        showFrom: item.showFrom,
        showUntil: item.showUntil,
      }),
    },
    ['content_text'],
  );
}

const eventJson = (event: FeedEvent): JsonObject =>
  tidy({
    id: event.id,
    title: event.title,
    summary: event.summary,
    url: event.url,
    start: event.start,
    end: event.end,
    timeZone: event.timeZone,
    dateText: event.dateText,
    status: event.statusText ?? (event.status === 'scheduled' ? undefined : event.status),
    previousStart: event.previousStart,
    mode: event.mode,
    places: event.places.map((place) => tidy({ ...place })),
    areas: event.areas.map(areaJson),
    parties: event.parties.map((party) => tidy({ ...party })),
    photos: event.photos.map(photoJson),
    topics: event.topics,
    register: event.register && tidy({ ...event.register }),
    language: event.language,
    showFrom: event.showFrom,
    showUntil: event.showUntil,
  });

const areaJson = ({ code, name, roles }: Area): JsonObject => tidy({ code, name, roles });

const photoJson = ({ variants, ...photo }: Photo): JsonObject =>
  tidy({ ...photo, variants: variants.map((variant) => tidy({ ...variant })) }, ['alt']);

const outcomeJson = (outcome: Outcome): JsonObject =>
  tidy({
    title: outcome.title,
    text: outcome.text,
    topics: outcome.topics,
    areas: outcome.areas.map(areaJson),
    events: outcome.events,
  });

const relatedJson = ({ url, title, published, language, photo }: Related): JsonObject =>
  tidy({ url, title, published, language, photo: photo && photoJson(photo) });

/** Without members that say nothing, but for those named in `keep`. */
function tidy(object: JsonObject, keep: readonly string[] = []): JsonObject {
  const says = (value: Json | undefined): boolean =>
    Array.isArray(value)
      ? value.length > 0
      : value !== undefined &&
        value !== '' &&
        (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);
  return Object.fromEntries(
    Object.entries(object).filter(([key, value]) => keep.includes(key) || says(value)),
  );
}
