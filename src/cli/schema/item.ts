import * as v from 'valibot';
import { area, event } from './event.ts';
import { date, instant, language, line, lines, text, url } from './fields.ts';
import { photo } from './photo.ts';

export const outcome = v.strictObject({
  title: line,
  text: v.optional(text),
  topics: lines,
  areas: v.optional(v.array(area)),
  events: lines,
});

export const callToAction = v.strictObject({
  text,
  label: v.optional(line),
  url: v.optional(url),
});

export const related = v.strictObject({
  url,
  title: line,
  published: v.optional(date),
  language: v.optional(language),
  photo: v.optional(photo),
});

/** What `_convene` holds inside an item. */
export const itemExtension = v.strictObject({
  kind: v.optional(v.picklist(['report', 'announcement', 'event', 'story'])),
  published: v.optional(date),
  photo: v.optional(photo),
  events: v.optional(v.array(event)),
  outcomesTitle: v.optional(line),
  outcomes: v.optional(v.array(outcome)),
  cta: v.optional(callToAction),
  related: v.optional(v.array(related)),
  showFrom: v.optional(date),
  showUntil: v.optional(date),
});

const author = v.looseObject({
  name: v.optional(v.string()),
  url: v.optional(v.string()),
  avatar: v.optional(v.string()),
});

/** One item of a JSON Feed (https://www.jsonfeed.org/version/1.1/#items). */
export const item = v.looseObject({
  id: line,
  url: v.optional(url),
  external_url: v.optional(url),
  title: v.optional(line),
  content_html: v.optional(v.string()),
  content_text: v.optional(text),
  summary: v.optional(text),
  image: v.optional(url),
  banner_image: v.optional(url),
  date_published: v.optional(instant),
  date_modified: v.optional(instant),
  author: v.optional(author),
  authors: v.optional(v.array(author)),
  tags: lines,
  language: v.optional(language),
  attachments: v.optional(v.array(v.looseObject({ url, mime_type: v.string() }))),
  _convene: v.optional(itemExtension),
});
