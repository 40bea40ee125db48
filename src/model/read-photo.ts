import type { Photo, PhotoVariant } from './feed.ts';
import { lineLike, numberIn, oneOf, readLine, readUrl, report, type Reader } from './read.ts';
import { listOf, objectOf } from './read-object.ts';

const readSize = numberIn(1, 20_000);
const readShare = listOf(numberIn(0, 1), 2);

const readFocal: Reader<readonly [number, number]> = (source, key) => {
  const [x, y] = readShare(source, key);
  return x === undefined || y === undefined ? undefined : [x, y];
};

/** What a photo shows. An empty text is an answer: it decorates. */
const readAlt: Reader<string> = (source, key) => {
  if (source.members[key] === undefined) report(source, key, 'what the photo shows, or ""');
  return readLine(source, key) ?? '';
};

/** One photo, by its address. */
export const readPhoto = objectOf<Photo>(
  {
    url: readUrl,
    alt: readAlt,
    credit: readLine,
    width: readSize,
    height: readSize,
    focal: readFocal,
    color: lineLike(/^#[\da-f]{6}$/i, 'a #rrggbb'),
    variants: listOf(
      objectOf<PhotoVariant>(
        { url: readUrl, width: readSize, type: lineLike(/^image\/[\w.+-]+$/, 'an image type') },
        'url',
        'width',
      ),
    ),
    people: oneOf<'none' | 'consented'>(['none', 'consented']),
  },
  'url',
);
