import type { RegionMap } from '../../src/elements/region-map.ts';
import '../../src/elements/region-map.ts';

/** The JSON of areas with the same roles. */
export const area = (codes: string, ...roles: string[]) =>
  codes.split(' ').map((code) => ({ code, roles }));

/** A feed of two meetings in Asia. */
export const twoMeetings = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Meetings',
  items: [
    {
      id: 'asia',
      url: 'https://example.org/asia',
      content_text: '',
      _convene: {
        events: [
          {
            id: 'bali',
            title: 'A conference on Bali',
            start: '2024-07-23',
            url: 'https://example.org/bali',
            places: [
              {
                name: 'Bali',
                country: 'ID',
                precision: 'region',
                latitude: -8.41234,
                longitude: 115.18987,
              },
            ],
            areas: [
              ...area('ID', 'host', 'participant'),
              ...area('BD IN KH MN MY TH SG 150', 'participant'),
              ...area('PH', 'participant', 'focus'),
            ],
          },
          {
            id: 'kathmandu',
            title: 'A workshop in Kathmandu',
            start: '2024-08-27',
            url: 'https://example.org/kathmandu',
            places: [
              {
                name: 'Kathmandu',
                country: 'NP',
                precision: 'venue',
                latitude: 27.71724,
                longitude: 85.32399,
              },
            ],
            areas: [
              ...area('NP', 'host'),
              ...area('AF BD IN LK PK', 'participant'),
              ...area('034', 'focus'),
            ],
          },
        ],
      },
    },
  ],
};

const page = document.createElement('main');

/** An empty page, so many pixels wide. */
export function clearPage(width = 640): void {
  page.replaceChildren();
  page.style.width = `${width}px`;
  document.body.append(page);
}

/** Puts a region map on the page and waits for its list. */
export async function mount(
  attributes: Record<string, string> = {},
  data: unknown = twoMeetings,
): Promise<RegionMap> {
  const map = document.createElement('convene-region-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  map.feed = data;
  page.append(map);
  await until(() => map.shadowRoot!.querySelector('.roles'));
  return map;
}

/** The same, and waits until the map is drawn and lettered. */
export async function drawn(
  attributes?: Record<string, string>,
  data?: unknown,
): Promise<RegionMap> {
  const map = await mount(attributes, data);
  await until(() => map.shadowRoot!.querySelector('.picture text'));
  return map;
}

export async function until<Value>(read: () => Value): Promise<NonNullable<Value>> {
  for (;;) {
    const value = read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What stands inside a map. */
export const all = (map: RegionMap, selector: string) => [
  ...map.shadowRoot!.querySelectorAll(selector),
];
export const one = (map: RegionMap, selector: string) => map.shadowRoot!.querySelector(selector)!;
/** The pointer does something to an element. */
export const point = (target: Element, type: string) =>
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 200 }),
  );
