import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet. Everything else is refused: private, loopback, link-local,
 * carrier-grade NAT, multicast and reserved ranges, and IPv6 forms that wrap an IPv4 address (mapped, NAT64,
 * 6to4, Teredo), since what they lead to can be a private one. The ranges are those of
 * https://www.iana.org/assignments/iana-ipv4-special-registry/ and its IPv6 twin.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  return ipaddr.isValid(bare) && ipaddr.parse(bare).range() === 'unicast';
}

/** Whether a URL's host is an address and not a name; `URL` has already made decimal, hex and octal forms one. */
export const isAddress = (hostname: string): boolean =>
  ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));

/** Whether the config allows a host although it isn't public: `127.0.0.1`, or `127.0.0.1:8080` for that port only. */
export function isAllowed({ hostname, port, protocol }: URL, allowed: readonly string[]): boolean {
  const number = port || (protocol === 'https:' ? '443' : '80');
  return allowed.includes(hostname) || allowed.includes(`${hostname}:${number}`);
}
