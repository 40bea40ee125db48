import { encodeText } from '../outputs/encode-text.ts';

const mark = '#convene:';

/** The page's address with an event named in it: `https://example.org/news#convene:arat-bali-2024`. */
export function addressOf(id: string): string {
  return `${location.href.split('#')[0]}${mark}${encodeText(id)}`;
}

/** The page's address without the part that names something on it. */
export function pageWithoutHash(): string {
  return location.href.split('#')[0]!;
}

/** The id of the event that the page's address names. */
export function idInAddress(): string | undefined {
  const { hash } = location;
  if (!hash.startsWith(mark)) return undefined;
  try {
    return decodeURIComponent(hash.slice(mark.length));
  } catch {
    // Somebody's own idea of an address.
    return undefined;
  }
}
