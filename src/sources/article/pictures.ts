import { nameOf, type DomDocument, type DomElement } from '../dom.ts';
import { oneLine } from '../html-text.ts';
import { readAddress } from '../web-address.ts';
import { withoutContacts } from '../without-contacts.ts';
import type { Picture } from './blocks.ts';

const NO_PHOTO =
  /(?:gravatar|emoji|icon|logo|avatar|sprite|spacer|pixel|badge|placeholder|loading|blank)[^/]*(?:\.|$|\?)|\/(?:emoji|smilies)\/|\.svg(?:$|\?)/i;
const SMALLEST = 120;

/** The photograph in an `<img>`; `undefined` for icons, logos, tracking pixels and pictures that have no address of their own. */
export function readPicture(image: DomElement, base?: string): Picture | undefined {
  if (nameOf(image) !== 'img') return undefined;
  const source = ['data-orig-file', 'data-lazy-src', 'data-src', 'src']
    .map((name) => image.getAttribute(name))
    .find((value) => value !== null && value !== '' && !value.startsWith('data:'));
  const url = readAddress(largest(image) ?? source, base);
  const width = size(image.getAttribute('width'));
  const height = size(image.getAttribute('height'));
  if (
    url === undefined ||
    NO_PHOTO.test(url) ||
    (width ?? SMALLEST) < SMALLEST ||
    (height ?? SMALLEST) < SMALLEST
  )
    return undefined;
  const alt = withoutContacts(oneLine(image.getAttribute('alt') ?? ''));
  // Sizes are those of the file that `src` names.
  const isSource = url === readAddress(source, base);
  return {
    url,
    alt,
    ...(isSource && width !== undefined && height !== undefined ? { width, height } : {}),
  };
}

/** The picture that the page names for sharing, with the alternative text of the same file in the page where it has none. */
export function readFeaturedPicture(document: DomDocument, base?: string): Picture | undefined {
  const meta = (name: string): string | null =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content') ?? null;
  const url = readAddress(
    meta('og:image:secure_url') ?? meta('og:image') ?? meta('twitter:image'),
    base,
  );
  if (url === undefined || NO_PHOTO.test(url)) return undefined;
  const stated = meta('og:image:alt') ?? meta('twitter:image:alt') ?? altInPage(document, url);
  const [width, height] = [size(meta('og:image:width')), size(meta('og:image:height'))];
  return {
    url,
    alt: withoutContacts(oneLine(stated ?? '')),
    ...(width !== undefined && height !== undefined ? { width, height } : {}),
  };
}

/** A file's name without the size that WordPress appends: "bali-1024x683.jpg" is "bali". */
export function fileStem(url: string): string {
  const file = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return file.replace(/\.\w+$/, '').replace(/-(?:\d+x\d+|scaled)$/, '');
}

function altInPage(document: DomDocument, url: string): string | undefined {
  const stem = fileStem(url);
  for (const image of document.querySelectorAll('img[alt]')) {
    if (fileStem(image.getAttribute('src') ?? image.getAttribute('data-src') ?? '') === stem)
      return image.getAttribute('alt') ?? undefined;
  }
  return undefined;
}

function largest(image: DomElement): string | undefined {
  const set = image.getAttribute('data-srcset') ?? image.getAttribute('srcset') ?? '';
  let best: string | undefined;
  let most = 0;
  for (const [, url, width] of set.matchAll(/(\S+)\s+(\d+)w/g)) {
    if (Number(width) > most) [best, most] = [url?.replace(/^,+/, ''), Number(width)];
  }
  return best;
}

function size(value: string | null): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return number > 0 && number < 100_000 ? number : undefined;
}
