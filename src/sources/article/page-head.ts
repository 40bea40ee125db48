import { readDate } from '../date-phrases.ts';
import type { DomDocument, DomElement } from '../dom.ts';
import { oneLine, textOf } from '../html-text.ts';
import { fold } from '../fold.ts';
import { readAddress } from '../web-address.ts';
import { withoutContacts } from '../without-contacts.ts';
import type { ArticleSource } from './blocks.ts';

type Head = Pick<
  ArticleSource,
  | 'url'
  | 'title'
  | 'titleFrom'
  | 'published'
  | 'publishedFrom'
  | 'publishedQuote'
  | 'language'
  | 'summary'
  | 'tags'
>;

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];
const PUBLISHED_ELEMENTS =
  '.byline time,.entry-meta time,.post-meta time,.article-meta time,article header time,time[pubdate],time.published,time.entry-date,.published time,.entry-date,.posted-on,.post-date,.published,[itemprop="datePublished"],.article-date,.post-meta .date,.elementor-post-info__item--type-date,.field--name-created';

/** What a page says of itself outside its main column: in its `<meta>`, `<title>`, canonical link and first heading. */
export function readPageHead(
  document: DomDocument,
  inAside: (element: DomElement) => boolean,
  base?: string,
): Head {
  const url =
    readAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), base) ??
    readAddress(meta(document, 'og:url'), base) ??
    base;
  const language =
    document.documentElement.getAttribute('lang') ?? meta(document, 'og:locale')?.replace('_', '-');
  const summary = meta(document, 'og:description') ?? meta(document, 'description');
  const tags = [...document.querySelectorAll('meta[property="article:tag"]')].map((tag) =>
    clean(tag.getAttribute('content')),
  );
  return {
    ...(url === undefined ? {} : { url }),
    ...(language && /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) ? { language } : {}),
    ...(summary ? { summary: clean(summary) } : {}),
    tags: [...new Set(tags.filter((tag) => tag !== ''))],
    ...readTitle(document, inAside),
    ...readPublished(document, inAside),
  };
}

function readTitle(
  document: DomDocument,
  inAside: (element: DomElement) => boolean,
): Pick<Head, 'title' | 'titleFrom'> {
  const shared = clean(meta(document, 'og:title') ?? '');
  const inTitle = document.querySelector('title');
  const whole = shared || (inTitle === null ? '' : clean(inTitle.textContent));
  const site = clean(meta(document, 'og:site_name') ?? '');
  const headings = [...document.querySelectorAll('h1')]
    .filter((h) => !inAside(h))
    .map((h) => clean(textOf(h)));
  const heading =
    headings.find((h) => h !== '' && fold(whole).includes(fold(h))) ??
    (headings.length === 1 ? headings[0] : undefined);
  if (heading) return { title: heading, titleFrom: "the page's first-level heading" };
  const bare = withoutSite(whole, site);
  return bare === ''
    ? {}
    : { title: bare, titleFrom: shared ? "the page's og:title" : "the page's title" };
}

/** "Three days in Bali – Example Network" without the site's name. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[|–—·»-]\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = site === '' ? last.length < 40 && parts.length === 2 : fold(last) === fold(site);
  return isSite ? title.slice(0, title.length - last.length).replace(/\s+[|–—·»-]\s+$/, '') : title;
}

function readPublished(
  document: DomDocument,
  inAside: (element: DomElement) => boolean,
): Pick<Head, 'published' | 'publishedFrom' | 'publishedQuote'> {
  for (const name of PUBLISHED_META) {
    const quote = meta(document, name);
    const published = day(quote);
    if (published !== undefined)
      return { published, publishedFrom: `the page's ${name}`, publishedQuote: quote ?? '' };
  }
  for (const element of [...document.querySelectorAll(PUBLISHED_ELEMENTS)].slice(0, 20)) {
    if (inAside(element)) continue;
    const time = element.localName === 'time' ? element : element.querySelector('time');
    const words = oneLine(textOf(time ?? element));
    const quote =
      time?.getAttribute('datetime') ??
      element.getAttribute('content') ??
      words.replace(/^(?:published|posted|by .* on)\s*(?:on)?:?\s*/i, '');
    const published = day(quote);
    if (published !== undefined)
      return { published, publishedFrom: 'the date beside the title', publishedQuote: words };
  }
  return {};
}

/** The day as it was written: an offset changes nothing about it. */
function day(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  const iso = /^\d{4}-\d\d-\d\d(?=T|\s|$)/.exec(value.trim())?.[0];
  const phrase = readDate(iso ?? value);
  return phrase?.until === undefined ? phrase?.start?.slice(0, 10) : undefined;
}

function meta(document: DomDocument, name: string): string | undefined {
  const element = document.querySelector(
    `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
  );
  return element?.getAttribute('content') ?? undefined;
}

function clean(value: string | null): string {
  return withoutContacts(oneLine(value ?? ''));
}
