import type { Photo, PhotoVariant } from '../model/feed.ts';
import { creditIn, isOrnamentAddress, readSize, type HtmlContent } from './html-content.ts';
import { htmlToLine } from './html-text.ts';
import { attributeOf, firstContent, nodesOf, type RawNode } from './raw-entry.ts';
import { readAddress } from './web-address.ts';

/** A photo, and whether the source says what it shows. */
export interface FoundPhoto {
  readonly photo: Photo;
  readonly hasAlt: boolean;
}

/**
 * An entry's picture: what it declares (Media RSS, an enclosure, iTunes), else the first one in its text. Sizes of one
 * picture are its variants. Media RSS: https://www.rssboard.org/media-rss
 */
export function readFeedPhoto(
  entry: RawNode,
  content: HtmlContent,
  base: string | undefined,
): FoundPhoto | undefined {
  const declared = declaredPhoto(entry, base);
  const [first] = content.photos;
  if (!declared) return first && { photo: first, hasAlt: content.hasAlt };
  const same = content.photos.find((photo) => isSamePicture(photo.url, declared.photo.url));
  if (!same || declared.hasAlt) return declared;
  const { alt, credit } = same;
  const hasAlt = alt !== '' || (same === first && content.hasAlt);
  return { photo: { ...declared.photo, alt, credit: declared.photo.credit ?? credit }, hasAlt };
}

function declaredPhoto(entry: RawNode, base: string | undefined): FoundPhoto | undefined {
  const groups = nodesOf(entry, 'media:group');
  const scopes = [...groups, entry];
  for (const scope of scopes) {
    const found = fromMediaContents(scope, entry, base);
    if (found) return found;
  }
  const thumbnails = [...scopes, ...scopes.flatMap((scope) => nodesOf(scope, 'media:content'))];
  const rest = [
    ...thumbnails.flatMap((scope) => nodesOf(scope, 'media:thumbnail')).map(byAttributes('url')),
    ...nodesOf(entry, 'enclosure').filter(isImage).map(byAttributes('url')),
    ...atomEnclosures(entry).filter(isImage).map(byAttributes('href')),
    ...nodesOf(entry, 'itunes:image').map(byAttributes('href')),
    ...nodesOf(entry, 'image').map((node) => ({ address: firstContent(node, 'url'), node })),
  ];
  for (const { address, node } of rest) {
    const url = usable(address, base);
    if (url) return { photo: { url, alt: '', ...sizesOf(node), variants: [] }, hasAlt: false };
  }
  return undefined;
}

function atomEnclosures(entry: RawNode): readonly RawNode[] {
  const links = [...nodesOf(entry, 'aside:link'), ...nodesOf(entry, 'atom:link')];
  return links.filter((link) => attributeOf(link, 'rel') === 'enclosure');
}

function byAttributes(name: string) {
  return (node: RawNode) => ({ address: attributeOf(node, name), node });
}

function fromMediaContents(
  scope: RawNode,
  entry: RawNode,
  base: string | undefined,
): FoundPhoto | undefined {
  const images = nodesOf(scope, 'media:content')
    .filter(isImage)
    .map((node) => ({ node, url: usable(attributeOf(node, 'url'), base), ...sizesOf(node) }))
    .filter((image) => image.url !== undefined);
  const isDefault = (image: (typeof images)[number]) =>
    attributeOf(image.node, 'isDefault') === 'true';
  // The members of a group are one picture in several sizes; loose ones are several pictures.
  const isGroup = scope !== entry;
  const byWidth = isGroup ? [...images].sort((a, b) => (b.width ?? 0) - (a.width ?? 0)) : images;
  const best = byWidth.find(isDefault) ?? byWidth[0];
  if (!best) return undefined;
  const told = (name: string) =>
    htmlToLine(
      [best.node, scope, entry].map((node) => firstContent(node, name)).find(Boolean) ?? '',
    );
  const alt = htmlToLine(
    firstContent(best.node, 'media:description') ||
      (isGroup ? firstContent(scope, 'media:description') : ''),
  );
  const variants: PhotoVariant[] = byWidth
    .filter((image) => isGroup && image !== best && image.width)
    .map((image) => ({ url: image.url!, width: image.width! }));
  const credit = told('media:credit') || creditIn(alt) || undefined;
  const { width, height } = best;
  const shortAlt = alt.length <= 300 ? alt : '';
  return {
    photo: { url: best.url!, alt: shortAlt, credit, width, height, variants },
    hasAlt: shortAlt !== '',
  };
}

function isImage(node: RawNode): boolean {
  const type = attributeOf(node, 'type') || attributeOf(node, 'medium');
  if (type) return /^image\b/i.test(type);
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(
    attributeOf(node, 'url') || attributeOf(node, 'href'),
  );
}

function usable(address: string, base: string | undefined): string | undefined {
  return isOrnamentAddress(address) ? undefined : readAddress(address, base);
}

function sizesOf(node: RawNode) {
  return {
    width: readSize(attributeOf(node, 'width')),
    height: readSize(attributeOf(node, 'height')),
  };
}

/** WordPress names the sizes of one picture `name-300x200.jpg` and `name.jpg?w=300`. */
function isSamePicture(one: string, other: string): boolean {
  const bare = (url: string) =>
    url
      .replace(/[?#].*$/, '')
      .replace(/(?:-\d+x\d+|-scaled)(?=\.\w+$)/, '')
      .replace(/^https?:/, '');
  return bare(one) === bare(other);
}
