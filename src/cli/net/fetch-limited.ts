import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { Agent, request, type Dispatcher } from 'undici';
import { isAddress, isAllowed, isPublicAddress } from './address.ts';
import { FetchError, toFetchError } from './fetch-error.ts';
import { readBody, tooLarge } from './read-body.ts';
import { readRetryAfter } from './retry-after.ts';
import { unpack } from './unpack.ts';

export interface FetchOptions {
  /** Hosts that may be asked although they aren't public, with or without a port. */
  readonly allowPrivate: readonly string[];
  readonly userAgent: string;
  /** What an earlier answer said of itself, so that the server can answer that nothing has changed. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Milliseconds for everything, redirects too; 10,000 when absent. */
  readonly timeout?: number;
  /** Bytes, unpacked; 5,000,000 when absent. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  readonly now: number;
}

/** An answer, or word that the one that is known still holds. */
export interface Fetched {
  readonly isUnchanged: boolean;
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly header: (name: string) => string | undefined;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 3;

/**
 * Fetches an http(s) address within limits of time, size and redirects. A host that isn't on the public internet is refused
 * when connecting, after its name has been looked up and at every redirect, unless it is allowed.
 *
 * @throws {FetchError} for everything that isn't a whole answer with status 200 or 304
 */
export async function fetchLimited(address: string, options: FetchOptions): Promise<Fetched> {
  const { timeout = 10_000, limit = 5_000_000 } = options;
  const deadline = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  let agent: Agent | undefined;
  try {
    let url = toHttpUrl(address);
    for (let hops = 0; ; hops += 1) {
      const isPrivateFine = isAllowed(url, options.allowPrivate);
      refuseAddress(url, isPrivateFine);
      await agent?.destroy();
      agent = new Agent({ connect: { lookup: isPrivateFine ? dnsLookup : lookupPublic } });
      const answer = await request(url, {
        dispatcher: agent,
        signal,
        headers: headersOf(options),
      });
      // A body that is let go says so in an event, which nobody else hears.
      answer.body.on('error', () => undefined);
      const header = (name: string): string | undefined => headerOf(answer, name);
      if (REDIRECTS.has(answer.statusCode)) {
        answer.body.destroy();
        url = nextHop(url, header('location'), hops);
        continue;
      }
      if (answer.statusCode !== 200 && answer.statusCode !== 304) {
        answer.body.destroy();
        throw statusError(answer.statusCode, readRetryAfter(header('retry-after'), options.now));
      }
      if (Number(header('content-length')) > limit) throw tooLarge(limit);
      const body = await readBody(answer.body, header('content-encoding') ?? '', limit);
      return {
        isUnchanged: answer.statusCode === 304,
        bytes: unpack(body, limit),
        url: url.href,
        contentType: header('content-type') ?? '',
        etag: header('etag'),
        lastModified: header('last-modified'),
        header,
      };
    }
  } catch (error) {
    if (options.signal?.aborted)
      throw new FetchError('stopped', 'the run was stopped', 'Run again.');
    // What a stream says when it is cut off by the deadline differs from stage to stage.
    throw toFetchError(deadline.aborted ? deadline.reason : error);
  } finally {
    await agent?.destroy();
  }
}

function toHttpUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new FetchError(
    'no-address',
    'this is no http(s) address',
    'Write it with https:// before it.',
  );
}

function nextHop(from: URL, location: string | undefined, hops: number): URL {
  if (hops >= MAX_REDIRECTS) {
    throw new FetchError(
      'redirects',
      `it redirects more than ${String(MAX_REDIRECTS)} times`,
      'Give the address that it leads to.',
    );
  }
  if (!location || !URL.canParse(location, from)) {
    throw new FetchError('redirects', 'it redirects to no address', 'Check it in a browser.');
  }
  const url = toHttpUrl(new URL(location, from).href);
  if (from.protocol === 'https:' && url.protocol === 'http:') {
    throw new FetchError(
      'redirects',
      'it redirects from https to http, where anybody on the way can change it',
      'Give the https address that it leads to.',
    );
  }
  return url;
}

function refuseAddress({ hostname }: URL, isPrivateFine: boolean): void {
  if (!isPrivateFine && isAddress(hostname) && !isPublicAddress(hostname)) throw refused(hostname);
}

const refused = (host: string): FetchError =>
  new FetchError(
    'refused-address',
    `${host} is not on the public internet`,
    'Where that is meant, add it to "allowPrivate" in convene.config.json.',
  );

type Lookup =
  NonNullable<NonNullable<ConstructorParameters<typeof Agent>[0]>['connect']> extends infer C
    ? Extract<C, { lookup?: unknown }>['lookup']
    : never;

/** Looks a name up and gives the connection only what is public of it. */
const lookupPublic: Lookup = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const open = error ? [] : addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (error ?? !first) callback(error ?? refused(hostname), '', 0);
    else if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};

function headersOf({ userAgent, etag, lastModified }: FetchOptions): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: '*/*',
    'accept-encoding': 'gzip, br, deflate',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function statusError(status: number, retryAfter: number | undefined): FetchError {
  const code = `status-${String(status)}`;
  const message = `the server answers with status ${String(status)}`;
  if (status === 404 || status === 410) {
    return new FetchError(
      code,
      `${message}: there is nothing at this address`,
      'Check the address.',
    );
  }
  if (status === 401 || status === 403) {
    return new FetchError(code, `${message}: it may not be read`, 'Ask whoever runs the site.');
  }
  if (status === 429 || status === 503) {
    return new FetchError(
      code,
      `${message}: it is asked too often`,
      'Run again later.',
      retryAfter,
    );
  }
  return new FetchError(code, message, 'Run again later.');
}
