import type { HandFeed } from '../by-hand.ts';

/** What a peer shows of an event. */
export interface PeerEvent {
  readonly title: string;
  readonly start: string;
  readonly url: string;
  readonly place: string;
  readonly summary: string;
}

/** The first `data-count` events of the feed at `data-feed`. */
export async function readEvents(place: HTMLElement): Promise<readonly PeerEvent[]> {
  const { feed = '', count } = place.dataset;
  const { items } = (await (await fetch(feed)).json()) as HandFeed;
  return items
    .flatMap(({ _convene }) => _convene.events)
    .slice(0, Number(count))
    .map(({ title, start, url, summary, places: [at] }) => ({
      title,
      start,
      url,
      summary,
      place: at ? `${at.name}, ${at.country}` : '',
    }));
}
