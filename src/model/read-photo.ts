import type { Photo, PhotoVariant } from './feed.ts';
import {
  readLine,
  readList,
  readMember,
  readNumber,
  readUrl,
  readWord,
  report,
  type Source,
} from './read.ts';

/** One photo, or nothing when it has no address that can be used. */
export function readPhoto(source: Source): Photo | undefined {
  const url = readUrl(source, 'url');
  if (!url) return report(source, 'url', 'the address that a photo needs');
  if (typeof readMember(source, 'alt') !== 'string') {
    report(source, 'alt', 'what the photo shows, or "" for decoration');
  }
  const focal = readMember(source, 'focal');
  const color = readLine(source, 'color');
  return {
    url,
    alt: readLine(source, 'alt') ?? '',
    credit: readLine(source, 'credit'),
    width: readNumber(source, 'width', 1, 20_000),
    height: readNumber(source, 'height', 1, 20_000),
    focal:
      focal === undefined
        ? focal
        : isFocal(focal)
          ? focal
          : report(source, 'focal', 'two numbers from 0 to 1'),
    color: color && !/^#[\da-f]{6}$/i.test(color) ? report(source, 'color', 'a #rrggbb') : color,
    variants: readList(source, 'variants', readVariant, 20),
    people: readWord(source, 'people', ['none', 'consented']),
  };
}

function isFocal(value: unknown): value is [number, number] {
  const inside = (part: unknown) => typeof part === 'number' && part >= 0 && part <= 1;
  return Array.isArray(value) && value.length === 2 && value.every(inside);
}

function readVariant(source: Source): PhotoVariant | undefined {
  const url = readUrl(source, 'url');
  const width = readNumber(source, 'width', 1, 20_000);
  const type = readLine(source, 'type');
  return url && width
    ? { url, width, type: /^image\/[\w.+-]+$/.test(type ?? '') ? type : undefined }
    : undefined;
}
