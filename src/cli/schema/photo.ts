import * as v from 'valibot';
import { rule } from './expectations.ts';
import { line, pixels, url } from './fields.ts';

const share = v.pipe(
  v.number(rule('focal')),
  v.minValue(0, rule('focal')),
  v.maxValue(1, rule('focal')),
);

export const photoVariant = v.strictObject({
  url,
  width: pixels,
  type: v.optional(
    v.pipe(v.string(rule('media-type')), v.regex(/^image\/[\w.+-]+$/, rule('media-type'))),
  ),
});

export const photo = v.strictObject({
  url,
  alt: v.pipe(v.string(rule('alt')), v.maxLength(1000, rule('line'))),
  credit: v.optional(line),
  width: v.optional(pixels),
  height: v.optional(pixels),
  focal: v.optional(v.strictTuple([share, share], rule('focal'))),
  color: v.optional(v.pipe(v.string(rule('color')), v.regex(/^#[0-9a-fA-F]{6}$/, rule('color')))),
  variants: v.optional(v.array(photoVariant)),
  people: v.optional(v.picklist(['none', 'consented'])),
});
