import type { Photo, PhotoVariant } from '../model/feed.ts';
import { parsePage, type DomElement } from './dom.ts';
import { htmlToText, oneLine, textOf } from './html-text.ts';
import { readAddress } from './web-address.ts';
import { withoutRooms } from './without-rooms.ts';
import { withoutContacts } from './without-contacts.ts';

/** A piece of HTML as a feed can hold it: its text, and its pictures apart. */
export interface HtmlContent {
  readonly text: string;
  /** Those that are worth showing, in their order: no counters, smileys or authors' portraits. */
  readonly photos: readonly Photo[];
  /** Whether the first picture says what it shows, or says that it decorates. */
  readonly hasAlt: boolean;
}

const nothing: HtmlContent = { text: '', photos: [], hasAlt: true };

/** The text and the pictures of a piece of HTML; of text without tags the lines are kept. */
export function readHtmlContent(html: string, base?: string): HtmlContent {
  if (html.trim() === '') return nothing;
  if (!/<[a-z!/]/i.test(html)) {
    return { ...nothing, text: withoutRooms(htmlToText(html.trim().replace(/\r?\n/g, '<br>'))) };
  }
  const { body } = parsePage(html);
  for (const extra of body.querySelectorAll(extras)) extra.remove();
  const images = [...body.querySelectorAll('img')].filter((image) => !isOrnament(image));
  const photos = images.map((image) => toPhoto(image, base)).filter((photo) => photo !== undefined);
  const hasAlt = images[0]?.hasAttribute('alt') ?? true;
  return { text: withoutRooms(withoutBoilerplate(withoutContacts(textOf(body)))), photos, hasAlt };
}

/** Links to the rest, words for screen readers alone, and buttons that systems add to a text. */
const extras =
  '.more-link, .read-more, .readmore, .screen-reader-text, .sr-only, .sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .heateor_sss_sharing_container';

/** What publishing systems add below every post of a feed. */
function withoutBoilerplate(text: string): string {
  return text
    .replace(/(?:^|\n+)The post .{1,400} (?:first appeared|appeared first) on .{1,200}\.$/, '')
    .trim();
}

const ornaments =
  /gravatar\.com|s\.w\.org\/images|\/smil(?:ey|ie)s?\/|\bemoji|feedburner\.com|feeds\.wordpress\.com|stats\.|pixel\.|\/(?:pixel|spacer|blank|transparent)\.(?:gif|png)|doubleclick|share-?(?:button|icon)|\/avatars?\//i;

/** Whether an address is known to lead to no photo: counters, smileys, portraits of authors. */
export function isOrnamentAddress(address: string): boolean {
  return ornaments.test(address);
}

function isOrnament(image: DomElement): boolean {
  const sizes = [image.getAttribute('width'), image.getAttribute('height')].map(Number);
  const isTiny = sizes.some((size) => size > 0 && size < 50);
  return isTiny || isOrnamentAddress(image.getAttribute('src') ?? '');
}

function toPhoto(image: DomElement, base: string | undefined): Photo | undefined {
  const lazy = ['data-src', 'data-lazy-src', 'data-original', 'src'];
  const sources = lazy.map((name) => readAddress(image.getAttribute(name) ?? '', base));
  const url = sources.find((source) => source !== undefined);
  if (!url) return undefined;
  return {
    url,
    alt: oneLine(withoutContacts(image.getAttribute('alt') ?? '')),
    credit: creditIn(captionOf(image)),
    width: readSize(image.getAttribute('width')),
    height: readSize(image.getAttribute('height')),
    variants: readSrcset(image.getAttribute('srcset') ?? '', base),
  };
}

function captionOf(image: DomElement): string {
  const figure = image.closest('figure, .wp-caption');
  const caption = figure?.querySelector('figcaption, .wp-caption-text');
  return caption ? oneLine(textOf(caption)) : '';
}

/** The name in a caption's own credit ("Photo: ARAT", "© ECPAT"), or nothing when it says none. */
export function creditIn(caption: string): string | undefined {
  const label =
    /(?:^|[\s.(|[–-])(?:(?:photo|image|picture|foto|photographie|crédit photo|photo credit|image credit|crédit|crédito|credit|bild|courtesy)s?(?:\s+(?:by|credit|courtesy(?:\s+of)?|de|von|por))?\s*[:/©]|(?:photo|image) (?:by|courtesy of)|©|\(c\))\s*([^()|[\]]{2,120}?)[\s.)\]]*$/iu;
  const credit = label.exec(caption.slice(-500))?.[1];
  return credit && withoutContacts(credit).trim() ? withoutContacts(credit).trim() : undefined;
}

/** Pixels as a whole number, or nothing. */
export function readSize(value: unknown): number | undefined {
  const size =
    typeof value === 'number'
      ? value
      : Number(/^\s*(\d{1,5})(?:px|\.0)?\s*$/.exec(String(value))?.[1]);
  return Number.isInteger(size) && size > 0 && size <= 20_000 ? size : undefined;
}

/** The pictures of a `srcset` that say their width: https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
function readSrcset(srcset: string, base: string | undefined): PhotoVariant[] {
  const found = [...srcset.slice(0, 10_000).matchAll(/([^\s,][^\s]*)\s+(\d{1,5})w\s*(?:,|$)/g)];
  return found.flatMap(([, address, width]) => {
    const url = readAddress(address, base);
    return url && readSize(width) ? [{ url, width: Number(width) }] : [];
  });
}
