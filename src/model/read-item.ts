import type { CallToAction, Item, ItemKind, Outcome, Photo, Related } from './feed.ts';
import { isDate } from './dates.ts';
import {
  oneOf,
  readDate,
  readLanguage,
  readLine,
  readMember,
  readText,
  readUrl,
  report,
  type Reader,
  type Source,
} from './read.ts';
import { readAreas } from './read-area.ts';
import { readEvent } from './read-event.ts';
import { listOf, objectOf, readLines, readObject, readShape, type Shape } from './read-object.ts';
import { readPhoto } from './read-photo.ts';

/** The `_convene` of a document or an item; an empty one where there is none. */
export function readExtension(source: Source): Source {
  return readObject(source, '_convene') ?? { ...source, members: {} };
}

export const readCallToAction = objectOf<CallToAction>(
  { text: readText, label: readLine, url: readUrl },
  'text',
);

type Extended = 'kind' | 'events' | 'outcomesTitle' | 'outcomes' | 'cta' | 'related';
type Own = 'title' | 'summary' | 'language' | 'tags';

const own: Shape<Pick<Item, Own>> = {
  title: readLine,
  summary: readText,
  language: readLanguage,
  tags: readLines,
};

const extended: Shape<Pick<Item, Extended | 'showFrom' | 'showUntil'>> = {
  kind: oneOf<ItemKind>(['report', 'announcement', 'event', 'story']),
  events: listOf(readEvent, 5_000),
  outcomesTitle: readLine,
  outcomes: listOf(
    objectOf<Outcome>(
      { title: readLine, text: readText, topics: readLines, areas: readAreas, events: readLines },
      'title',
    ),
  ),
  cta: readCallToAction,
  related: listOf(
    objectOf<Related>(
      {
        url: readUrl,
        title: readLine,
        published: readDate,
        photo: readPhoto,
        language: readLanguage,
      },
      'url',
      'title',
    ),
  ),
  showFrom: readDate,
  showUntil: readDate,
};

/** One item, or nothing when neither an id nor an address tells which. A plain one has no `_convene` that can be read. */
export function itemReader(isPlain: boolean): Reader<Item> {
  return (list, key) => {
    const source = readObject(list, key);
    if (!source) return undefined;
    const extension = isPlain ? { ...source, members: {} } : readExtension(source);
    const url = readUrl(source, 'url') ?? readUrl(source, 'external_url');
    const id = readLine(source, 'id') ?? url;
    if (!id) return report(source, 'id', 'the id that an item needs', true);
    return Object.freeze({
      id,
      url,
      ...readShape(source, own),
      text: readText(source, 'content_text'),
      published: readDate(extension, 'published') ?? readDay(source, 'date_published'),
      photo:
        readPhoto(extension, 'photo') ??
        readImage(source, 'image') ??
        readImage(source, 'banner_image'),
      ...readShape(extension, extended),
    });
  };
}

/** A plain item's image: nobody has said what it shows, so it decorates. */
const readImage: Reader<Photo> = (source, key) => {
  const url = readUrl(source, key);
  return url ? { url, alt: '', variants: [] } : undefined;
};

/** The day as it is written: its own offset, no conversion. */
const readDay: Reader<string> = (source, key) => {
  const value = readMember(source, key);
  if (value === undefined) return undefined;
  const day = typeof value === 'string' && value.trim().slice(0, 10);
  return isDate(day) ? day : report(source, key, 'a date like 2024-07-23T09:00:00Z');
};
