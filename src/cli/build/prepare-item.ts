import type { FeedEvent, Item, Place } from '../../model/feed.ts';
import { publicCopy } from '../../sources/public-copy.ts';
import { decimalsFor } from '../check/check-places.ts';

/**
 * An item as it may be published, whatever its source or a correction says: without e-mail addresses, telephone numbers and
 * passwords of meetings, places no finer than their precision, and outcomes that name only events that are there.
 */
export function prepareItem(item: Item): Item {
  const copy = publicCopy(item);
  const ids = new Set(copy.events.map(({ id }) => id));
  return {
    ...copy,
    events: copy.events.map(prepareEvent),
    outcomes: copy.outcomes.map((outcome) => ({
      ...outcome,
      events: outcome.events.filter((id) => ids.has(id)),
    })),
  };
}

const prepareEvent = (event: FeedEvent): FeedEvent => ({
  ...event,
  places: event.places.map(preparePlace),
});

/** A point without a precision is no finer than a town: nobody has said that it may be. */
function preparePlace(place: Place): Place {
  const { latitude, longitude, ...rest } = place;
  if (latitude === undefined || longitude === undefined) return rest;
  const precision = place.precision ?? 'locality';
  const scale = 10 ** decimalsFor(precision);
  const round = (degrees: number): number => Math.round(degrees * scale) / scale;
  return { ...rest, precision, latitude: round(latitude), longitude: round(longitude) };
}
