import type { Photo, PhotoVariant } from '../model/feed.ts';
import type { FoundPhoto } from './feed-photo.ts';
import { creditIn, readSize } from './html-content.ts';
import { htmlToLine } from './html-text.ts';
import { at, isObject, textAt } from './json-value.ts';
import { readAddress } from './web-address.ts';

/** A picture of WordPress's media library with the sizes it was cut to: https://developer.wordpress.org/rest-api/reference/media/ */
export function readMedia(media: unknown, base: string | undefined): FoundPhoto | undefined {
  const url = readAddress(textAt(media, 'source_url') || textAt(media, 'url'), base);
  if (!url) return undefined;
  const details = isObject(at(media, 'media_details')) ? at(media, 'media_details') : media;
  const width = readSize(at(details, 'width'));
  const height = readSize(at(details, 'height'));
  const alt = htmlToLine(textAt(media, 'alt_text'));
  const caption = htmlToLine(textAt(media, 'caption', 'rendered') || textAt(media, 'caption'));
  const photo: Photo = {
    url,
    alt,
    credit: creditIn(caption),
    width,
    height,
    variants: readSizes(at(details, 'sizes'), { url, width, height }, base),
  };
  return { photo, hasAlt: alt !== '' };
}

/** The sizes that show the whole picture; a thumbnail is cut to a square. */
function readSizes(
  sizes: unknown,
  whole: Pick<Photo, 'url' | 'width' | 'height'>,
  base: string | undefined,
): PhotoVariant[] {
  if (!isObject(sizes)) return [];
  const variants = new Map<number, PhotoVariant>();
  for (const size of Object.values(sizes)) {
    const url = readAddress(textAt(size, 'source_url') || textAt(size, 'url'), base);
    const width = readSize(numberAt(size, 'width'));
    const height = readSize(numberAt(size, 'height'));
    if (!url || !width || !height || url === whole.url) continue;
    const isWhole =
      !whole.width || !whole.height || Math.abs((whole.width / whole.height) * height - width) <= 2;
    const type = textAt(size, 'mime_type') || textAt(size, 'mime-type');
    if (isWhole) variants.set(width, { url, width, type: type || undefined });
  }
  return [...variants.values()].sort((a, b) => a.width - b.width);
}

function numberAt(size: unknown, name: string): unknown {
  return Number(textAt(size, name)) || undefined;
}
