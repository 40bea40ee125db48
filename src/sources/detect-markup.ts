import type { Refusal } from './detect-json.ts';
import type { DetectOptions, SourceKind } from './detect.ts';
import { parsePage } from './dom.ts';
import { oneLine, textOf } from './html-text.ts';
import type { ImportContext } from './source.ts';
import { xmlTokens } from './xml-tokens.ts';

const otherXml: Readonly<Record<string, Refusal>> = {
  urlset: {
    message: 'this is a site map, a list of addresses',
    fix: 'Give the address of the feed; on WordPress it is the site’s address followed by /feed/.',
  },
  sitemapindex: {
    message: 'this is a site map, a list of addresses',
    fix: 'Give the address of the feed; on WordPress it is the site’s address followed by /feed/.',
  },
  opml: {
    message: 'this is a list of subscriptions (OPML)',
    fix: 'Give the address of one of the feeds in it.',
  },
  svg: {
    message: 'this is a picture (SVG)',
    fix: 'Give the address of the article or feed instead.',
  },
};

/** What a text that begins as markup is; nothing for one that doesn't. */
export function kindOfMarkup(
  text: string,
  context: Pick<ImportContext, 'url' | 'contentType'> & DetectOptions,
): SourceKind | Refusal | undefined {
  const root = rootOf(text);
  if (root === undefined) return undefined;
  if (root === 'rss' || root === 'rdf' || root === 'feed') return 'rss';
  if (Object.hasOwn(otherXml, root)) return otherXml[root];
  const isXml = /^<\?xml\b/.test(text);
  if (isXml && root !== 'html') {
    return {
      message: `this is XML, but no feed: it begins with <${root.slice(0, 40)}>`,
      fix: 'Give the address of an RSS or Atom feed.',
    };
  }
  return kindOfPage(text, context);
}

/** The first element's name; junk such as a server's warnings before a feed is passed over. */
function rootOf(text: string): string | undefined {
  if (
    !text.startsWith('<') &&
    !/<(?:\?xml|rss|feed|rdf:RDF|!doctype|html)\b/i.test(text.slice(0, 3_000))
  ) {
    return undefined;
  }
  let first: string | undefined;
  let count = 0;
  for (const token of xmlTokens(text)) {
    if (token.kind !== 'open') continue;
    const name = token.name.replace(/^.*:/, '').toLowerCase();
    if (['rss', 'rdf', 'feed', 'html', 'urlset', 'sitemapindex', 'opml'].includes(name))
      return name;
    first ??= name;
    if (++count > 40) break;
  }
  return first;
}

const failures =
  /^(?:error\b|\d{3}\b|(?:page |file )?not found|access denied|forbidden|unauthorized|bad gateway|service (?:temporarily )?unavailable|internal server error|just a moment|attention required|are you (?:a )?human|checking your browser|maintenance|site maintenance|coming soon|log ?in\b|sign in\b|domain (?:parked|for sale)|página no encontrada|page non trouvée|página não encontrada)|\b(?:404|403|500|502|503|error \d{3})\b|page not found/i;

/** A page: of events by its JSON-LD, else an article; an error page, and any page that stands where a feed should, is told. */
function kindOfPage(
  html: string,
  {
    url = '',
    contentType = '',
    expected,
  }: Pick<ImportContext, 'url' | 'contentType'> & DetectOptions,
): SourceKind | Refusal {
  const title = oneLine(/<title[^>]*>([^<]{0,300})/i.exec(html)?.[1] ?? '');
  const named = title ? `, "${title.slice(0, 80)}"` : '';
  const isShort =
    html.length < 400_000 && textOf(parsePage(html.slice(0, 400_000)).body).length < 1_500;
  if (isShort && failures.test(title)) {
    return {
      message: `this is a web page that tells of an error${named}`,
      fix: 'Open the address in a browser. If it shows the right page there, the site turns programs away: ask its host to let this one in.',
    };
  }
  const wanted =
    /(?:\/feed\/?|\.(?:xml|rss|atom|ics|json|csv))(?:[?#]|$)/i.test(url) ||
    /\b(?:xml|calendar|json|csv)\b/i.test(contentType.replace(/xhtml\+xml/i, ''));
  const isPageWanted = expected === 'article' || expected === 'json-ld';
  if ((expected && !isPageWanted) || (!expected && wanted)) {
    return {
      message: `this is a web page${named} where ${nameOf(expected)} was expected`,
      fix: 'Look for the address of the feed itself: on WordPress it is the site’s address followed by /feed/.',
    };
  }
  const blocks = html.match(/<script\b[^>]*application\/ld\+json[^>]*>[\s\S]*?<\/script>/gi) ?? [];
  return blocks.some((block) =>
    /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w+:|https?:\/\/schema\.org\/)?(?:\w*Event|Festival|Hackathon)"/.test(
      block,
    ),
  )
    ? 'json-ld'
    : 'article';
}

function nameOf(kind: SourceKind | undefined): string {
  const names: Partial<Record<SourceKind, string>> = {
    rss: 'an RSS or Atom feed',
    ical: 'a calendar',
    csv: 'a table',
    'json-feed': 'a JSON feed',
    wordpress: 'an answer of WordPress',
    'events-calendar': 'an answer of The Events Calendar',
  };
  return (kind && names[kind]) ?? 'a feed';
}
