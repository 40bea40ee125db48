import * as v from 'valibot';
import { rule } from './expectations.ts';
import { instant, language, line, text, url } from './fields.ts';
import { callToAction, item } from './item.ts';

/** What `_convene` holds at the top of a feed. */
export const feedExtension = v.strictObject({
  spec: v.pipe(v.string(rule('spec')), v.regex(/^1\.[0-9]+$/, rule('spec'))),
  about: v.optional(text),
  generated: v.optional(instant),
  license: v.optional(line),
  sources: v.optional(v.array(v.strictObject({ kind: v.optional(line), url }))),
  alternates: v.optional(v.array(v.strictObject({ language, url }))),
  cta: v.optional(callToAction),
});

/**
 * A Convene feed as it is written: JSON Feed 1.0 or 1.1 with `_convene`. The JSON Schema that is published
 * is made from this, and so is what `convene check` says.
 */
export const feedDocument = v.looseObject({
  version: v.picklist(
    [
      'https://jsonfeed.org/version/1.1',
      'https://jsonfeed.org/version/1',
      'https://jsonfeed.org/version/1.0',
    ],
    rule('json-feed-version'),
  ),
  title: line,
  home_page_url: v.optional(url),
  feed_url: v.optional(url),
  next_url: v.optional(url),
  description: v.optional(v.string()),
  user_comment: v.optional(v.string()),
  icon: v.optional(url),
  favicon: v.optional(url),
  author: v.optional(v.looseObject({})),
  authors: v.optional(v.array(v.looseObject({}))),
  language: v.optional(language),
  expired: v.optional(v.boolean()),
  hubs: v.optional(v.array(v.looseObject({}))),
  _convene: v.optional(feedExtension),
  items: v.array(item),
});

/** A feed that has passed the schema. */
export type FeedDocument = v.InferOutput<typeof feedDocument>;
