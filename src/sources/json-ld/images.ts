import type { Photo, PhotoVariant } from '../../model/feed.ts';
import { htmlToLine } from '../html-text.ts';
import { readAddress } from '../web-address.ts';
import { isNode, listOf, member, resolve, text, type JsonNode } from './nodes.ts';

interface LdImage extends Omit<Photo, 'variants'> {
  readonly type?: string;
}

/** `image` in all its shapes: an address, an ImageObject, a reference, an array. The first stands; others of the same shape and a known width are its variants. */
export function readLdImage(
  value: unknown,
  byId: ReadonlyMap<string, JsonNode>,
  base?: string,
): Photo | undefined {
  const images = listOf(value).flatMap((one) => readOne(one, byId, base));
  const [first] = images;
  if (first === undefined) return undefined;
  const { type: _type, ...photo } = first;
  const variants = images.slice(1).flatMap((image): PhotoVariant[] => {
    const { url, width, type } = image;
    return width === undefined || !isSameShape(first, image)
      ? []
      : [{ url, width, ...(type === undefined ? {} : { type }) }];
  });
  return { ...photo, variants };
}

function readOne(value: unknown, byId: ReadonlyMap<string, JsonNode>, base?: string): LdImage[] {
  if (typeof value === 'string') {
    const url = readAddress(value, base);
    return url === undefined ? [] : [{ url, alt: '' }];
  }
  if (!isNode(value)) return [];
  const node = resolve(value, byId);
  const url = readAddress(
    text(member(node, 'url')) ?? text(member(node, 'contentUrl')) ?? text(member(node, '@id')),
    base,
  );
  if (url === undefined) return [];
  const width = pixels(member(node, 'width'));
  const height = pixels(member(node, 'height'));
  const credit = creditOf(node, byId);
  const type = text(member(node, 'encodingFormat'));
  return [
    {
      url,
      alt: htmlToLine(text(member(node, 'caption')) ?? text(member(node, 'description')) ?? ''),
      ...(width !== undefined && height !== undefined ? { width, height } : {}),
      ...(credit === undefined ? {} : { credit }),
      ...(type?.startsWith('image/') === true ? { type } : {}),
    },
  ];
}

function creditOf(node: JsonNode, byId: ReadonlyMap<string, JsonNode>): string | undefined {
  const said = text(member(node, 'creditText')) ?? text(member(node, 'copyrightNotice'));
  if (said !== undefined) return htmlToLine(said) || undefined;
  for (const name of ['creator', 'author', 'copyrightHolder']) {
    const [first] = listOf(member(node, name));
    const whom = htmlToLine(
      (isNode(first) ? text(member(resolve(first, byId), 'name')) : text(first)) ?? '',
    );
    if (whom !== '') return whom;
  }
  return undefined;
}

/** 1200, "1200", "1200px" or a QuantitativeValue. */
function pixels(value: unknown): number | undefined {
  const [first] = listOf(value);
  const number = Number.parseInt(text(isNode(first) ? member(first, 'value') : first) ?? '', 10);
  return number > 0 && number < 100_000 ? number : undefined;
}

function isSameShape(a: LdImage, b: LdImage): boolean {
  if (
    a.width === undefined ||
    a.height === undefined ||
    b.width === undefined ||
    b.height === undefined
  )
    return false;
  return Math.abs(a.width / a.height - b.width / b.height) < 0.02;
}
