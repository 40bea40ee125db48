import type { UrlString } from '../model/feed.ts';
import { holdsContacts } from './without-contacts.ts';

const SECRETS = /^(?:pwd|password|passcode|tk|token|access_token|auth)$/i;
/** Rooms of online meetings: whoever has the address walks in. */
const ROOMS =
  /(?:^|\.)(?:zoom\.us|zoom\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com)$/i;

/**
 * An address that may be published: http(s), resolved against the base, without user info, without passwords among its
 * parameters. `undefined` for anything else.
 */
export function readAddress(value: unknown, base?: string): UrlString | undefined {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 4000) return undefined;
  try {
    const url = new URL(value.trim(), base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    url.username = '';
    url.password = '';
    for (const name of [...url.searchParams.keys()]) {
      if (SECRETS.test(name) || holdsContacts(url.searchParams.get(name) ?? '')) {
        url.searchParams.delete(name);
      }
    }
    return url.href;
  } catch {
    return undefined;
  }
}

/** Whether an address leads into an online meeting itself rather than to a page about it; such an address is never published. */
export function isMeetingRoom(address: string): boolean {
  try {
    const { hostname, pathname } = new URL(address);
    return ROOMS.test(hostname) && !/\/(?:webinar|meeting)\/register\//i.test(pathname);
  } catch {
    return false;
  }
}
