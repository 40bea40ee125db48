/** What of a feed such a developer looks at. */
export interface HandFeed {
  readonly items: readonly {
    readonly _convene: { readonly events: readonly HandEvent[] };
  }[];
}

interface HandEvent {
  readonly title: string;
  readonly start: string;
  readonly url: string;
  readonly summary: string;
  readonly places: readonly { readonly name: string; readonly country: string }[];
}

/**
 * What a partner's own developer would write in an afternoon: the feed as HTML. Its text goes into the pages as it is
 * and so stands on nothing outside itself.
 */
export function toCards(feed: HandFeed, count: number): string {
  const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });
  const country = new Intl.DisplayNames('en', { type: 'region' });
  const cards = feed.items
    .flatMap((item) => item._convene.events)
    .slice(0, count)
    .map(
      ({ title, start, url, summary, places: [place] }) =>
        `<li><article><p class="when"><time datetime="${start}">${day.format(new Date(start))}</time></p>` +
        `<h3><a href="${escape(url)}">${escape(title)}</a></h3><p class="place">${escape(place!.name)}, ` +
        `${country.of(place!.country)}</p><p class="summary">${escape(summary)}</p></article></li>`,
    );
  return `<ul class="cards">${cards.join('')}</ul>`;
}
