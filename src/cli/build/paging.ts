import type { PagedResult } from '../../sources/paged-result.ts';
import type { SourceKind } from '../config/source-kinds.ts';

/**
 * The address that a source is asked at. For WordPress and The Events Calendar that is their REST API, of which
 * the site's address is enough; any other is taken as it stands.
 */
export function firstAddress(url: string, kind: SourceKind | undefined, now: Date): string {
  if (kind === 'wordpress') return postsAddress(url);
  if (kind === 'events-calendar') return eventsAddress(url, now);
  return url;
}

function postsAddress(url: string): string {
  const address = restAddress(url, 'wp/v2/posts');
  // Fewer on a page than the API allows: whole articles must fit into what is read of one answer.
  setDefaults(address, { per_page: '20', _embed: 'wp:featuredmedia,wp:term' });
  return address.href;
}

/** The API shows only what is to come unless it is told both ends; whole months keep the address the same for a while. */
function eventsAddress(url: string, now: Date): string {
  const address = restAddress(url, 'tribe/events/v1/events');
  const month = (ahead: number): string =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1))
      .toISOString()
      .slice(0, 10);
  setDefaults(address, { per_page: '50', start_date: month(-24), end_date: month(25) });
  return address.href;
}

function restAddress(url: string, route: string): URL {
  const address = new URL(url);
  if (address.pathname.includes('/wp-json/') || address.searchParams.has('rest_route'))
    return address;
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/wp-json/${route}`;
  return address;
}

function setDefaults(address: URL, defaults: Record<string, string>): void {
  for (const [name, value] of Object.entries(defaults)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, value);
  }
}

/** The address of the next page, where the answer says that there is one. */
export function nextAddress(
  address: string,
  kind: string,
  { result, totalPages }: { readonly result: PagedResult; readonly totalPages?: number },
): string | undefined {
  if (result.nextUrl) return result.nextUrl;
  if (kind !== 'wordpress' || !totalPages) return undefined;
  const next = new URL(address);
  const page = Number(next.searchParams.get('page') ?? 1) + 1;
  if (page > totalPages) return undefined;
  next.searchParams.set('page', String(page));
  return next.href;
}
