import type { EventEntry, EventMode, EventStatus, FeedEvent, Place } from '../model/feed.ts';
import { toUtc } from '../model/dates.ts';
import { isKnownZone, toInstant } from '../model/zones.ts';
import type { Json } from './json-feed.ts';

type JsonObject = { readonly [key: string]: Json | undefined };

/**
 * Events as schema.org has them (https://schema.org/Event), for search engines. Days stay days; a time
 * carries the offset of the event's own zone, and none when it has no zone. Events of which only
 * words are known (`dateText`) are left out: schema.org asks for a start.
 */
export function toJsonLd(entries: readonly EventEntry[]): JsonObject {
  return {
    '@context': 'https://schema.org',
    '@graph': entries.filter(({ event }) => event.start).map(eventNode),
  };
}

/** The same as a `<script>` to put into a page: nothing in it can end the script or open a comment. */
export function formatJsonLdScript(entries: readonly EventEntry[]): string {
  const json = JSON.stringify(toJsonLd(entries)).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}

// schema.org has no word for a tentative event: nothing is said of it.
const STATUS: Partial<Record<EventStatus, string>> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
};

const MODE: Record<EventMode, string> = {
  inPerson: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

function eventNode({ event, item }: EventEntry): JsonObject {
  const status = STATUS[event.status];
  const mode = event.status === 'movedOnline' ? 'online' : event.mode;
  const images = event.photos.length ? event.photos : item.photo ? [item.photo] : [];
  const organizers = event.parties.filter(
    ({ role, org }) => org && /^(organi[sz]er|host)$/i.test(role ?? ''),
  );
  return {
    '@type': 'Event',
    name: event.title,
    startDate: zoned(event.start, event),
    endDate: zoned(event.end, event),
    previousStartDate: zoned(event.previousStart, event),
    eventStatus: status && `https://schema.org/${status}`,
    eventAttendanceMode: mode && `https://schema.org/${MODE[mode]}`,
    location: one(locations(event, mode, event.url ?? item.url)),
    image: one(images.map((photo) => photo.url)),
    description: event.summary,
    url: event.url ?? item.url,
    organizer: one(organizers.map(({ org }) => ({ '@type': 'Organization', name: org }))),
  };
}

const one = (values: readonly Json[]): Json | undefined => (values.length > 1 ? values : values[0]);

function zoned(date: string | undefined, { timeZone }: FeedEvent): string | undefined {
  if (date?.length !== 16 || !timeZone || !isKnownZone(timeZone)) return date;
  const minutes = Math.round((toUtc(date) - toInstant(date, timeZone)) / 60_000);
  const clock = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return `${date}:00${minutes < 0 ? '-' : '+'}${clock}`;
}

function locations(event: FeedEvent, mode: EventMode | undefined, url: string | undefined): Json[] {
  const places = mode === 'online' ? [] : event.places.map(placeNode);
  const online = mode === 'online' || mode === 'hybrid';
  return online && url ? [...places, { '@type': 'VirtualLocation', url }] : places;
}

function placeNode({ name, country, precision, latitude, longitude }: Place): Json {
  const exact = precision === 'venue' || precision === 'locality';
  return {
    '@type': 'Place',
    name,
    address: country ? { '@type': 'PostalAddress', addressCountry: country } : undefined,
    geo:
      exact && latitude !== undefined
        ? { '@type': 'GeoCoordinates', latitude, longitude }
        : undefined,
  };
}
