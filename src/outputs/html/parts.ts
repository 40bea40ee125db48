import type { CallToAction, Photo } from '../../model/feed.ts';
import { say } from '../../text/language.ts';
import { escapeMarkup } from '../escape.ts';
import type { HtmlOptions } from './options.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An HTML element. `content` is HTML; attribute values are text. What is empty inside leaves nothing. */
export function tag(name: string, content: string, attributes: Attributes = {}): string {
  return content ? `<${name}${formatAttributes(attributes)}>${content}</${name}>` : '';
}

function formatAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}

/** A heading, `below` levels under the one that the page gives. */
export const heading = ({ headingLevel = 3 }: HtmlOptions, content: string, below = 0): string =>
  tag(`h${Math.min(6, headingLevel + below)}`, content);

/** Text with a link, or the text alone when there is no address. */
export const link = (text: string, href: string | undefined): string =>
  href ? tag('a', escapeMarkup(text), { href }) : escapeMarkup(text);

/** Paragraphs of plain text: they are parted by blank lines. */
export const paragraphs = (text = ''): string =>
  text
    .split(/\n{2,}/)
    .map((part) => tag('p', escapeMarkup(part.trim()).replace(/\n/g, '<br>')))
    .join('');

export const list = (name: 'ul' | 'ol', entries: readonly string[]): string =>
  tag(name, entries.map((entry) => tag('li', entry)).join('\n'));

/** A picture with its credit under it. One of unknown size is kept to the width of a card. */
export function figure({ language }: HtmlOptions, photo: Photo | undefined): string {
  if (!photo) return '';
  const { url, alt, width, height, credit } = photo;
  const size = width && height ? { width, height } : { width: 480 };
  const image = `<img${formatAttributes({ src: url, alt, ...size, loading: 'lazy', referrerpolicy: 'no-referrer' })}>`;
  const caption = credit && say(language, 'credit', { name: credit });
  return caption ? tag('figure', image + tag('figcaption', escapeMarkup(caption))) : image;
}

export const callToAction = (cta: CallToAction | undefined): string =>
  cta ? paragraphs(cta.text) + (cta.url ? tag('p', link(cta.label ?? cta.url, cta.url)) : '') : '';
