import type { Item, Photo } from '../../model/feed.ts';
import type { Finding } from '../finding.ts';
import type { Io } from '../io.ts';
import { ask } from '../net/ask.ts';
import { toFetchError } from '../net/fetch-error.ts';
import type { AnswerCache } from './answer-cache.ts';
import { mapLimit } from './map-limit.ts';
import { type PictureFacts, readPictureFacts } from './picture-facts.ts';

export interface PictureContext {
  readonly io: Pick<Io, 'now' | 'wait' | 'signal'>;
  readonly cache: AnswerCache;
  readonly userAgent: string;
  readonly allowPrivate: readonly string[];
  readonly tell: (text: string) => void;
}

/** No run reads more new pictures than this; the next ones come with the next run. */
const MAX_NEW = 300;
const LIMIT = 15_000_000;

/**
 * Items whose photos say their size and colour, where the picture can be read: so that a page holds the room for it. What the
 * last feed or the cache knows of a picture isn't asked again.
 */
export async function addPictures(
  items: readonly Item[],
  published: readonly Item[],
  context: PictureContext,
  findings: Finding[],
): Promise<Item[]> {
  const known = new Map<string, PictureFacts>();
  for (const photo of published.flatMap(photosOf)) if (photo.width) known.set(photo.url, photo);
  const wanted = new Set(
    items
      .flatMap(photosOf)
      .filter(isBare)
      .map(({ url }) => url),
  );
  const unread = [...wanted].filter((url) => !known.has(url)).slice(0, MAX_NEW);
  let done = 0;
  await mapLimit(unread, 4, async (url) => {
    known.set(url, await readPicture(url, context, findings));
    context.tell(`${String((done += 1))} of ${String(unread.length)} pictures read`);
  });
  return items.map((item) => withFacts(item, known));
}

const isBare = ({ width, height, color }: Photo): boolean => !width || !height || !color;

const photosOf = (item: Item): Photo[] => [
  ...(item.photo ? [item.photo] : []),
  ...item.events.flatMap(({ photos }) => photos),
  ...item.related.flatMap(({ photo }) => photo ?? []),
];

async function readPicture(
  url: string,
  context: PictureContext,
  findings: Finding[],
): Promise<PictureFacts> {
  const { cache, io, userAgent, allowPrivate } = context;
  const known = await cache.readPicture(url);
  if (known) return known;
  try {
    const { bytes } = await ask(url, { userAgent, allowPrivate, limit: LIMIT }, io);
    const facts = readPictureFacts(bytes);
    await cache.writePicture(url, facts);
    return facts;
  } catch (error) {
    const { code, message, fix } = toFetchError(error);
    findings.push({ level: 'warning', code, file: url, message: `the picture: ${message}`, fix });
    return {};
  }
}

function withFacts(item: Item, known: ReadonlyMap<string, PictureFacts>): Item {
  const fill = (photo: Photo): Photo => {
    const { width, height, color } = known.get(photo.url) ?? {};
    const size = photo.width && photo.height ? {} : { width, height };
    return isBare(photo) ? { ...photo, ...size, color: photo.color ?? color } : photo;
  };
  return {
    ...item,
    photo: item.photo && fill(item.photo),
    events: item.events.map((event) => ({ ...event, photos: event.photos.map(fill) })),
    related: item.related.map((post) => ({ ...post, photo: post.photo && fill(post.photo) })),
  };
}
