import type { Photo } from '../../model/feed.ts';
import type { Block, Picture } from './blocks.ts';
import { readCredit } from './credits.ts';
import type { Note } from './drafts.ts';
import { fileStem } from './pictures.ts';

/** A picture with whom it is credited to. */
export function toPhoto(picture: Picture, credit?: string): Photo {
  const { url, alt, width, height } = picture;
  const size = width === undefined || height === undefined ? {} : { width, height };
  return { url, alt, ...size, ...(credit === undefined ? {} : { credit }), variants: [] };
}

/** The photographs among an event's blocks, each with the credit that follows it; a credit without a picture is told to the reviewer. */
export function readEventPhotos(scope: readonly Block[]): { photos: Photo[]; notes: Note[] } {
  const photos: Photo[] = [];
  const notes: Note[] = [];
  let waiting: Picture | undefined;
  const place = (credit?: string, quote?: string): void => {
    if (waiting === undefined) return;
    const picture = waiting;
    waiting = undefined;
    if (photos.some((photo) => fileStem(photo.url) === fileStem(picture.url))) return;
    photos.push(toPhoto(picture, credit));
    const path = `photos[${photos.length - 1}]`;
    const reason =
      credit === undefined
        ? "a picture in the event's section, without a credit"
        : "a picture in the event's section, with the credit beside it";
    notes.push({
      path,
      value: { url: picture.url, ...(credit === undefined ? {} : { credit }) },
      reason,
      ...(quote === undefined ? {} : { quote }),
    });
  };
  for (const block of scope) {
    if (block.kind === 'picture') {
      place();
      waiting = block.picture;
      continue;
    }
    const credit = readCredit(block.text);
    if (credit === undefined || credit.isFeatured) continue;
    if (waiting !== undefined) place(credit.whom, block.text);
    else
      notes.push({
        path: `photos[${photos.length}].credit`,
        value: credit.whom,
        reason:
          "a photo credit in the event's section; the text holds no picture's address, so no photo is proposed",
        quote: block.text,
        withheld: true,
      });
  }
  place();
  return { photos, notes };
}

/** The credit of the picture at the article's head: "Photo Credit Top Featured Image: ARAT". */
export function readFeaturedCredit(
  blocks: readonly Block[],
): { credit: string; quote: string } | undefined {
  for (const block of blocks) {
    const credit = readCredit(block.text);
    if (credit?.isFeatured === true) return { credit: credit.whom, quote: block.text };
  }
  return undefined;
}
