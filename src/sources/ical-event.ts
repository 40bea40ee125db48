import type { FeedEvent, Photo } from '../model/feed.ts';
import { blankEvent } from './blank.ts';
import { readHtmlContent } from './html-content.ts';
import { oneLine } from './html-text.ts';
import { limitLine, limitText } from './item-text.ts';
import { hostsOf, readLocation } from './location.ts';
import type { IcalProperties } from './ical-properties.ts';
import { withoutRooms } from './without-rooms.ts';
import type { ProblemList } from './problem-list.ts';
import { isMeetingRoom, readAddress } from './web-address.ts';
import { withoutContacts } from './without-contacts.ts';

/** What a VEVENT says apart from its dates; nothing when it has no title. */
export function readIcalEvent(
  event: IcalProperties,
  id: string,
  base: string | undefined,
  where: string,
  problems: ProblemList,
): FeedEvent | undefined {
  const title = limitLine(withoutContacts(event.text('summary')));
  if (!title) {
    return problems.add(
      'no-title',
      where,
      'the event has no SUMMARY',
      'Give it a title in the calendar.',
    );
  }
  const url = readAddress(event.text('url'), base);
  const { places, mode } = readLocation(event.text('location').replace(/\s*\n\s*/g, ', '));
  const photos = readPhotos(event, base);
  if (photos.length > 0) {
    problems.add(
      'photo-without-alt',
      where,
      `nothing says what the picture ${photos[0]!.url} shows`,
      'Write an alternative text for it in the overrides.',
    );
  }
  const categories = event
    .all('categories')
    .flatMap((each) => each.values)
    .map((value) => limitLine(withoutContacts(String(value))));
  return blankEvent({
    id,
    title,
    summary: limitText(readDescription(event)) || undefined,
    url: url && !isMeetingRoom(url) ? url : undefined,
    status: readStatus(event.text('status')),
    mode: mode ?? (url && isMeetingRoom(url) && places.length === 0 ? 'online' : undefined),
    places: withPoint(places, event, where, problems),
    areas: hostsOf(places),
    photos,
    topics: [...new Set(categories.filter(Boolean))].slice(0, 50),
  });
}

function readStatus(written: string): FeedEvent['status'] {
  if (/^cancell?ed$/i.test(written)) return 'cancelled';
  return /^tentative$/i.test(written) ? 'tentative' : 'scheduled';
}

/** The description, which some write in HTML; the HTML one only where there is no other. */
function readDescription(event: IcalProperties): string {
  const plain = event.text('description');
  const isHtml = plain === '' || /<(?:p|br|a|div|span|b|strong|ul|ol|html)\b[^<>]*>/i.test(plain);
  if (isHtml) return readHtmlContent(plain || event.text('x-alt-desc')).text;
  const lines = plain
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  return withoutRooms(
    withoutContacts(
      lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    ),
  );
}

function readPhotos(event: IcalProperties, base: string | undefined): Photo[] {
  const attached = [...event.all('image'), ...event.all('attach')].filter((each) => {
    const type = each.parameter('fmttype');
    return type ? /^image\//i.test(type) : each.name === 'image';
  });
  const addresses = attached.map((each) => readAddress(each.values[0], base));
  return addresses.flatMap((url) => (url ? [{ url, alt: '', variants: [] }] : [])).slice(0, 1);
}

/** A point is kept where it is told to a hundred metres or better; a coarser one says no more than the place's name. */
function withPoint(
  places: FeedEvent['places'],
  event: IcalProperties,
  where: string,
  problems: ProblemList,
): FeedEvent['places'] {
  const [place] = places;
  const geo = event.all('geo')[0]?.values[0];
  if (!place || !Array.isArray(geo)) return places;
  const [latitude = NaN, longitude = NaN] = geo.map(Number);
  const isPoint =
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  const isFine = [latitude, longitude].every(
    (angle) => Math.abs(angle * 100 - Math.round(angle * 100)) > 1e-9,
  );
  if (!isPoint || !isFine) {
    problems.add(
      'place-imprecise',
      where,
      `the point ${oneLine(geo.join(';'))} is too coarse for a venue and was left out`,
      'Give it with four decimals, or leave it.',
    );
    return places;
  }
  return [{ ...place, precision: 'venue', latitude, longitude }];
}
