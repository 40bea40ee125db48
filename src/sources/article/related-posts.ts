import { readDate } from '../date-phrases.ts';
import { isElement, nameOf, type DomDocument, type DomElement } from '../dom.ts';
import { oneLine, textOf } from '../html-text.ts';
import { readAddress } from '../web-address.ts';
import { withoutContacts } from '../without-contacts.ts';
import type { RelatedLink } from './blocks.ts';

const HEADING =
  /^(?:related (?:posts?|articles?|stories|news|reading|content|resources|blogs?)|you (?:may|might) also (?:like|be interested in|enjoy)|more (?:stories|articles|news|like this|from (?:the|our) blog)|(?:further|keep|continue) reading|read (?:next|more|also)|see also|entradas relacionadas|artículos relacionados|noticias relacionadas|articles (?:liés|similaires|connexes)|à lire aussi|artigos relacionados|leia também|artikel terkait|baca juga|verwandte (?:artikel|beiträge))\s*:?$/i;
const CONTAINER =
  /(?:^|[\s_-])(?:related|yarpp|jp-relatedposts|et_pb_related|similar)(?:$|[\s_-])/i;
const MOST = 12;

export function isRelatedHeading(text: string): boolean {
  return text.length < 60 && HEADING.test(oneLine(text));
}

/** The posts that a page offers for further reading, by a heading that says so or a container named for it; never menus or archives. */
export function readRelatedPosts(document: DomDocument, base?: string): RelatedLink[] {
  const links: RelatedLink[] = [];
  for (const container of relatedContainers(document)) {
    for (const anchor of anchorsIn(container)) {
      const link = relatedLink(anchor, container, base);
      if (link === undefined || links.length >= MOST) continue;
      const at = links.findIndex((other) => other.url === link.url);
      const other = links[at];
      if (other === undefined) links.push(link);
      // A card links its picture, its title and "Read more" to one address: the longest words are the title.
      else if (link.title.length > other.title.length) links[at] = { ...other, ...link };
    }
  }
  return links.filter((link) => !/^(?:read|learn|find out) more\b/i.test(link.title));
}

function anchorsIn(container: DomElement): DomElement[] {
  return container.matches('a[href]') ? [container] : [...container.querySelectorAll('a[href]')];
}

function relatedContainers(document: DomDocument): DomElement[] {
  const containers: DomElement[] = [];
  for (const heading of document.querySelectorAll(
    'h1,h2,h3,h4,h5,h6,p,strong,.elementor-heading-title',
  )) {
    if (isRelatedHeading(textOf(heading))) {
      containers.push(...followers(heading));
    }
  }
  for (const element of document.querySelectorAll('section,aside,div,ul,nav')) {
    const names = `${element.id} ${element.className}`;
    if (
      CONTAINER.test(names) &&
      !containers.some((c) => c.contains(element) || element.contains(c))
    )
      containers.push(element);
  }
  return containers;
}

/** What follows a heading, or the first of the elements around it that anything with links follows; up to the next heading. */
function followers(heading: DomElement): DomElement[] {
  let level: DomElement | null = heading;
  for (let steps = 0; level !== null && steps < 5; level = level.parentElement, steps++) {
    if (['body', 'main', 'article', 'html'].includes(nameOf(level))) return [];
    const found: DomElement[] = [];
    for (
      let next = level.nextSibling;
      next !== null && found.length < MOST;
      next = next.nextSibling
    ) {
      if (!isElement(next)) continue;
      if (/^h[1-6]$/.test(nameOf(next)) || nameOf(next) === 'footer') break;
      if (next.matches('a[href]') || next.querySelector('a[href]') !== null) found.push(next);
    }
    if (found.length > 0) return found;
  }
  return [];
}

function relatedLink(
  anchor: DomElement,
  container: DomElement,
  base?: string,
): RelatedLink | undefined {
  const url = readAddress(anchor.getAttribute('href'), base);
  const title = withoutContacts(
    oneLine(textOf(anchor.querySelector('h1,h2,h3,h4,h5,h6') ?? anchor)),
  );
  if (url === undefined || title.length < 8 || url.split('#')[0] === base?.split('#')[0])
    return undefined;
  if (/\/(?:category|tag|author|topics?)\//i.test(url)) return undefined;
  const published = dayBeside(anchor, container);
  return { url, title, ...(published === undefined ? {} : { published }) };
}

/** The day of a card, in its `<time>`. */
function dayBeside(anchor: DomElement, container: DomElement): string | undefined {
  for (
    let card: DomElement | null = anchor;
    card !== null && card !== container;
    card = card.parentElement
  ) {
    // A card with another post's link in it is the whole list.
    const others = [...card.querySelectorAll('a[href]')].some(
      (other) => other.getAttribute('href') !== anchor.getAttribute('href'),
    );
    if (others) return undefined;
    const times = [...card.querySelectorAll('time')];
    if (times.length > 1) return undefined;
    const [time] = times;
    if (time !== undefined)
      return readDate((time.getAttribute('datetime') ?? textOf(time)).slice(0, 40))?.start?.slice(
        0,
        10,
      );
  }
  return undefined;
}

/** Whether an element holds related posts and nothing else; the main column leaves those out. */
export function isRelatedContainer(element: DomElement): boolean {
  if (CONTAINER.test(`${element.id} ${element.className}`)) return true;
  if (nameOf(element) !== 'section' && nameOf(element) !== 'aside') return false;
  const heading = element.querySelector('h1,h2,h3,h4,h5,h6');
  return heading !== null && isRelatedHeading(textOf(heading));
}
