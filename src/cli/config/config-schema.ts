import * as v from 'valibot';
import { rule } from '../schema/expectations.ts';
import { language, line, text } from '../schema/fields.ts';
import { callToAction } from '../schema/item.ts';
import { SOURCE_KINDS } from './source-kinds.ts';

/** A whole http(s) address. */
export const address = v.pipe(
  v.string(rule('http-url')),
  v.regex(/^https?:\/\/[^\s]+$/, rule('http-url')),
  v.check((value) => URL.canParse(value) && !new URL(value).username, rule('http-url')),
);

const path = v.pipe(v.string(rule('path')), v.regex(/^[^\0\r\n]*\S[^\0\r\n]*$/, rule('path')));

const count = v.pipe(
  v.number(rule('count')),
  v.integer(rule('count')),
  v.minValue(1, rule('count')),
);

const aboutSource = {
  kind: v.optional(v.picklist(SOURCE_KINDS)),
  /** What the source is called in messages. */
  name: v.optional(line),
  /** The language of the source where it doesn't say so itself. */
  language: v.optional(language),
  /** How the columns of a table write 07/08/2024. */
  dateOrder: v.optional(v.picklist(['dmy', 'mdy'])),
  /** At most so many pages of an answer in pages. */
  maxPages: v.optional(count),
};

/** A source of which more is said than its address. */
export const sourceObject = v.pipe(
  v.strictObject(
    { url: v.optional(address), file: v.optional(path), ...aboutSource },
    rule('source'),
  ),
  v.check(({ url, file }) => (url === undefined) !== (file === undefined), rule('source')),
);

/** An address alone, or more about a source. Which of the two is looked at first, so that messages are about that one. */
export const source = v.lazy<typeof address | typeof sourceObject>((input) =>
  typeof input === 'string' ? address : sourceObject,
);

/** `convene.config.json`. */
export const configDocument = v.strictObject({
  /** The address of this file's schema, for editors. */
  $schema: v.optional(v.string()),
  title: line,
  /** The site's own address. */
  url: v.optional(address),
  /** The address that feed.json will have: what stands beside it is addressed from there. */
  feedUrl: v.optional(address),
  language: v.optional(language),
  about: v.optional(text),
  license: v.optional(line),
  cta: v.optional(callToAction),
  alternates: v.optional(v.array(v.strictObject({ language, url: address }))),
  sources: v.pipe(v.array(source), v.maxLength(1000)),
  /** The folder that the feed is written to. */
  out: v.optional(path),
  /** The file of corrections by hand. */
  overrides: v.optional(path),
  /** How many items a page of the feed holds. */
  pageSize: v.optional(count),
  /** Whether pictures are read for their size and colour. */
  images: v.optional(v.boolean()),
  /** Hosts that may be asked although they aren't on the public internet. */
  allowPrivate: v.optional(
    v.array(
      v.pipe(
        v.string(rule('host')),
        v.regex(/^(?:\[[0-9a-f:.]+\]|[\w.-]+)(?::\d+)?$/i, rule('host')),
      ),
    ),
  ),
});

export type ConfigDocument = v.InferOutput<typeof configDocument>;
