import { parseFeed } from '../../src/model/parse-feed.ts';
import { toJsonFeed } from '../../src/outputs/json-feed.ts';
import { toPages } from '../../src/outputs/pages.ts';

/** A feed of so many events to come: title, place, two lines of summary, a day with its year. 10,000 stay below 5 MB. */
export function makeFeed(count: number): string {
  const items = Array.from({ length: count }, (_, i) => {
    const id = `https://example.org/meetings/${i}`;
    const day = new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10);
    const [town, country] = towns[i % towns.length]!;
    return {
      id,
      title: `Meeting ${i + 1} on decent work in ${town}`,
      content_text: '',
      _convene: {
        events: [
          {
            id,
            title: `Meeting ${i + 1} on decent work in ${town}`,
            start: day,
            url: id,
            summary:
              'Unions, recruiters and inspectors compare what they learned on the road from home to ' +
              'work, and agree on what each will have done by the year’s end.',
            places: [{ name: town, country }],
          },
        ],
      },
    };
  });
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Meetings', items });
}

/** The same feed in files, as the tool parts it: the first one stands at `address`. */
export function makePages(count: number, size: number, address: string): [string, string][] {
  const { feed } = parseFeed(JSON.parse(makeFeed(count)));
  const urlOf = (name: string) => address.replace(/[^/]*$/, name);
  return toPages(feed, { size, urlOf }).map((page, index) => [
    index ? urlOf(page.name) : address,
    JSON.stringify(toJsonFeed(page.feed)),
  ]);
}

const towns = [
  ['Kathmandu', 'NP'],
  ['Phnom Penh', 'KH'],
  ['Lagos', 'NG'],
  ['Bogotá', 'CO'],
  ['Denpasar', 'ID'],
] as const;
