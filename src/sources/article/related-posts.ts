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
    for (const anchor of container.querySelectorAll('a[href]')) {
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

function relatedContainers(document: DomDocument): DomElement[] {
  const containers: DomElement[] = [];
  for (const heading of document.querySelectorAll(
    'h1,h2,h3,h4,h5,h6,p,strong,.elementor-heading-title',
  )) {
    if (isRelatedHeading(textOf(heading))) {
      const container = containerOf(heading);
      if (container !== undefined) containers.push(container);
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

/** The smallest element around a heading that holds links beside the heading's own. */
function containerOf(heading: DomElement): DomElement | undefined {
  const own = new Set<Element>(heading.querySelectorAll('a[href]'));
  for (
    let element = heading.parentElement, steps = 0;
    element !== null && steps < 4;
    element = element.parentElement, steps++
  ) {
    if (['body', 'main', 'article', 'html'].includes(nameOf(element)))
      return followers(heading, own);
    const links = [...element.querySelectorAll('a[href]')].filter((anchor) => !own.has(anchor));
    if (links.length > 0)
      return links.length <= MOST * 3 && element.querySelectorAll('p').length < 24
        ? element
        : followers(heading, own);
  }
  return undefined;
}

/** The list or block right after a heading that shares its parent with the whole article. */
function followers(heading: DomElement, own: ReadonlySet<Element>): DomElement | undefined {
  for (
    let next = heading.nextSibling, steps = 0;
    next !== null && steps < 6;
    next = next.nextSibling, steps++
  ) {
    if (!isElement(next)) continue;
    if ([...next.querySelectorAll('a[href]')].some((anchor) => !own.has(anchor))) return next;
  }
  return undefined;
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
