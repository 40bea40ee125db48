import { isSilent, nameOf, walk, type DomDocument, type DomElement } from '../dom.ts';
import { isRelatedContainer } from './related-posts.ts';

const CONTENT = [
  '[itemprop="articleBody"]',
  '.entry-content',
  '.post-content',
  '.article-content',
  '.article-body',
  '.article__body',
  '.post-body',
  '.et_pb_post_content',
  '.elementor-widget-theme-post-content',
  '.wp-block-post-content',
  '.field--name-body',
  '.td-post-content',
  '.story-body',
  '.blog-item-content',
  '[data-elementor-type="wp-post"]',
  '[data-elementor-type="wp-page"]',
].join(',');
const FRAMES = 'article,main,[role="main"],#content,#main,#primary,.content,.site-content';

const ASIDE_TAGS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const ASIDE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
]);
/** Words of class names and ids that mark what is not the article. */
const ASIDE_WORDS = new Set(
  (
    'nav navbar navigation menu submenu megamenu sidebar breadcrumb breadcrumbs footer masthead cookie cookies consent gdpr share sharing sharedaddy sharethis ' +
    'addtoany social comments comment respond commentlist newsletter mailchimp popup modal pagination pager search copyright topbar toolbar authorbox ' +
    'disqus wpml offcanvas drawer skip widgets advert advertisement sponsored'
  ).split(' '),
);
const ASIDE_CLASS =
  /^(?:et_pb_(?:widget_area|menu|fullwidth_menu|posts|blog|portfolio|post_nav|sidebar|contact_form|signup|social_media).*|et-l--(?:header|footer)|elementor-(?:location-(?:header|footer)|widget-(?:nav-menu|posts|share-buttons|sidebar|author-box|post-navigation|table-of-contents|search-form|wp-widget.*|form))|wp-block-(?:navigation|latest-posts|latest-comments|query|categories|archives|comments|post-navigation-link|social-links|tag-cloud|search|calendar)|widget|widget-area|widget_.+|site-header|site-footer|post-navigation|nav-links|author-(?:bio|box|info)|about-author|tag-links|tags-links|cat-links|post-tags|entry-footer|screen-reader-text|sr-only|visually-hidden)$/;
const LAYOUT = /^(?:has|no|with|without|is|page|single|content|full|layout)[-_]/;

/** What of a page is the article: its element, and how to tell what inside it is not. */
export interface MainColumn {
  readonly root: DomElement;
  /** Menus, sidebars, share buttons, comments, related posts; never what holds most of the page's paragraphs. */
  readonly isAside: (element: DomElement) => boolean;
}

/** Finds the column that a reader came for: the largest content element the common site builders mark, else the largest article, else the body. */
export function findMainColumn(document: DomDocument): MainColumn {
  const body = document.body;
  const lengths = measure(body);
  const whole = lengths.get(body) ?? 0;
  const known = new Map<DomElement, boolean>();
  const isAside = (element: DomElement): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const result = looksAside(element) && (lengths.get(element) ?? 0) <= whole * 0.45;
    known.set(element, result);
    return result;
  };
  const largest = (selector: string): [DomElement | undefined, number] => {
    let best: DomElement | undefined;
    let most = 0;
    for (const element of longest(document, selector, lengths)) {
      const length = isWithin(element, isAside) ? 0 : measured(element, isAside);
      // Of an element and its wrapper, which hold as much, the inner one.
      const inner = length === most && most > 0 && best?.contains(element) === true;
      if (length > most || inner) [best, most] = [element, length];
    }
    return [best, most];
  };
  const [content, contentLength] = largest(CONTENT);
  const [frame, frameLength] = largest(FRAMES);
  const bodyLength = measured(body, isAside);
  if (
    content !== undefined &&
    contentLength >= frameLength * 0.5 &&
    contentLength >= bodyLength * 0.4
  ) {
    return { root: content, isAside };
  }
  if (frame !== undefined && frameLength >= bodyLength * 0.4) return { root: frame, isAside };
  return { root: body, isAside };
}

/** Whether an element or one of those around it passes the test; looks sixty levels up. */
export function isWithin(element: DomElement, test: (element: DomElement) => boolean): boolean {
  let steps = 0;
  for (let e: DomElement | null = element; e !== null && steps < 60; e = e.parentElement, steps++) {
    if (test(e)) return true;
  }
  return false;
}

/** The dozen that hold the most text, in the document's order. */
function longest(
  document: DomDocument,
  selector: string,
  lengths: ReadonlyMap<DomElement, number>,
): DomElement[] {
  const all: DomElement[] = [...document.querySelectorAll(selector)];
  const least = all.map((e) => lengths.get(e) ?? 0).sort((a, b) => b - a)[11] ?? 0;
  return all.filter((e) => (lengths.get(e) ?? 0) >= least).slice(0, 24);
}

function looksAside(element: DomElement): boolean {
  const name = nameOf(element);
  if (name === 'body' || name === 'html' || name === 'main') return false;
  if (ASIDE_TAGS.has(name) || ASIDE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (name === 'header' && element.closest('article,main,[role="main"]') === null) return true;
  const classes = `${element.className} ${element.id}`.split(/\s+/).filter(Boolean);
  if (classes.some((word) => ASIDE_CLASS.test(word) || isAsideName(word))) return true;
  return isRelatedContainer(element);
}

function isAsideName(name: string): boolean {
  if (LAYOUT.test(name) || /^(?:elementor|et_pb|et-|wp-block|post-\d)/.test(name)) return false;
  return name
    .toLowerCase()
    .split(/[-_]+/)
    .some((part) => ASIDE_WORDS.has(part));
}

/** How much running text every element holds: what stands in its paragraphs outside links, in characters. One walk for all. */
function measure(
  root: DomElement,
  skip?: (element: DomElement) => boolean,
): ReadonlyMap<DomElement, number> {
  const lengths = new Map<DomElement, number>();
  const open: number[] = [];
  let total = 0;
  let inParagraph = 0;
  let inLink = 0;
  walk(root, {
    enter(element) {
      if (isSilent(element) || skip?.(element) === true) return false;
      if (nameOf(element) === 'p') inParagraph++;
      if (nameOf(element) === 'a') inLink++;
      open.push(total);
      return true;
    },
    leave(element) {
      if (nameOf(element) === 'p') inParagraph--;
      if (nameOf(element) === 'a') inLink--;
      lengths.set(element, total - (open.pop() ?? 0));
    },
    text(data) {
      if (inLink === 0 && (inParagraph > 0 || data.length > 80)) total += data.trim().length;
    },
  });
  return lengths.set(root, total);
}

function measured(root: DomElement, skip: (element: DomElement) => boolean): number {
  return measure(root, skip).get(root) ?? 0;
}
