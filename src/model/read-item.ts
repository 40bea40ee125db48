import type { CallToAction, Item, Outcome, Photo, Related } from './feed.ts';
import { isDate } from './dates.ts';
import { readAreas } from './read-area.ts';
import { readEvent } from './read-event.ts';
import { readPhoto } from './read-photo.ts';
import {
  readDate,
  readLanguage,
  readLine,
  readLines,
  readList,
  readMember,
  readObject,
  readText,
  readUrl,
  readWord,
  report,
  type Source,
} from './read.ts';

/** The `_convene` of a document or an item; an empty one where there is none. */
export function readExtension(source: Source): Source {
  return readObject(source, '_convene') ?? { ...source, members: {} };
}

/** One item, or nothing when neither an id nor an address tells which. A plain one has no `_convene` that can be read. */
export function readItem(source: Source, isPlain: boolean): Item | undefined {
  const url = readUrl(source, 'url') ?? readUrl(source, 'external_url');
  const id = readLine(source, 'id') ?? url;
  if (!id) return report(source, 'id', 'the id that an item needs', true);
  const extension = isPlain ? { ...source, members: {} } : readExtension(source);
  return {
    id,
    url,
    title: readLine(source, 'title'),
    summary: readText(source, 'summary'),
    text: readText(source, 'content_text'),
    kind: readWord(extension, 'kind', ['report', 'announcement', 'event', 'story']),
    published: readDate(extension, 'published') ?? dayAsWritten(source),
    language: readLanguage(source, 'language'),
    tags: readLines(source, 'tags'),
    photo: readPicture(extension) ?? imageOf(source),
    events: readList(extension, 'events', readEvent, 5_000),
    outcomesTitle: readLine(extension, 'outcomesTitle'),
    outcomes: readList(extension, 'outcomes', readOutcome),
    cta: readCallToAction(extension),
    related: readList(extension, 'related', readRelated, 100),
    showFrom: readDate(extension, 'showFrom'),
    showUntil: readDate(extension, 'showUntil'),
  };
}

function readPicture(parent: Source): Photo | undefined {
  const source = readObject(parent, 'photo');
  return source && readPhoto(source);
}

/** A plain item's `image`, else its `banner_image`: nobody has said what it shows, so it decorates. */
function imageOf(source: Source): Photo | undefined {
  const url = readUrl(source, 'image') ?? readUrl(source, 'banner_image');
  return url ? { url, alt: '', variants: [] } : undefined;
}

/** The day of `date_published` as it is written: its own offset, no conversion. */
function dayAsWritten(source: Source): string | undefined {
  const value = readMember(source, 'date_published');
  if (value === undefined) return undefined;
  const day = String(value).trim().slice(0, 10);
  return isDate(day) ? day : report(source, 'date_published', 'a date like 2024-07-23T09:00:00Z');
}

function readOutcome(source: Source): Outcome | undefined {
  const title = readLine(source, 'title');
  if (!title) return report(source, 'title', 'the title that an outcome needs');
  return {
    title,
    text: readText(source, 'text'),
    topics: readLines(source, 'topics'),
    areas: readAreas(source),
    events: readLines(source, 'events'),
  };
}

export function readCallToAction(parent: Source): CallToAction | undefined {
  const source = readObject(parent, 'cta');
  if (!source) return undefined;
  const text = readText(source, 'text');
  if (!text) return report(source, 'text', 'the text that a call to action needs');
  return { text, label: readLine(source, 'label'), url: readUrl(source, 'url') };
}

function readRelated(source: Source): Related | undefined {
  const url = readUrl(source, 'url');
  const title = readLine(source, 'title');
  if (!url || !title) return report(source, url ? 'title' : 'url', 'what a related post needs');
  return { url, title, published: readDate(source, 'published'), photo: readPicture(source) };
}
