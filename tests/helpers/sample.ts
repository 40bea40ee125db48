import { documentOf, eventOf, itemOf } from './feeds.ts';

export const picture = '/demo/pictures/bali.svg';

const photo = {
  url: picture,
  alt: 'A split gate',
  credit: 'ARAT',
  width: 1200,
  height: 800,
  focal: [0.25, 0.75],
  color: '#2f6a60',
};

/** What the events of the sample are, by their ids. */
export const sampleEvents = {
  workshop: eventOf('workshop', {
    title: 'Workshop',
    summary: 'On what works.',
    url: 'https://example.org/workshop',
    start: '2090-09-21',
    end: '2090-09-23',
    places: [{ name: 'Kathmandu', country: 'NP' }],
    areas: [
      { code: 'NP', roles: ['host', 'participant'] },
      { code: 'IN', roles: ['participant'] },
      { code: '034', roles: ['focus'] },
    ],
    topics: ['Wages'],
    photos: [photo],
  }),
  hearing: eventOf('hearing', {
    title: 'Hearing',
    start: '2091-03-02T09:00',
    end: '2091-03-02T17:00',
    timeZone: 'Asia/Kathmandu',
    mode: 'hybrid',
    places: [{ name: 'Accra', country: 'GH' }],
    areas: [{ code: 'GH', roles: ['host'] }],
    register: { url: 'https://example.org/register', closes: '2091-02' },
  }),
  off: eventOf('off', { title: 'Forum', start: '2092-01-10', status: 'cancelled' }),
  past: eventOf('past', {
    title: 'Conference',
    start: '2019-05-16',
    areas: [{ code: 'ID', roles: ['host'] }],
    photos: [{ ...photo, url: '/demo/pictures/kathmandu.svg' }],
  }),
} as const;

/** A document with something for every element to show. */
export function sampleDocument(...more: readonly unknown[]): Readonly<Record<string, unknown>> {
  const report = itemOf(
    'report',
    {
      kind: 'report',
      published: '2024-09-24',
      photo,
      events: [sampleEvents.workshop, sampleEvents.off],
      outcomesTitle: 'What came of the meetings',
      outcomes: [
        { title: 'New partners', text: 'Ties across the region.', events: ['workshop'] },
        { title: 'Research', areas: [{ code: 'NP', roles: ['focus'] }], topics: ['Study'] },
      ],
      cta: { text: 'Help bring it about.', label: 'Take part', url: 'https://example.org/join' },
      related: [
        { url: 'https://example.org/more', title: 'More on it', published: '2023-10-30', photo },
      ],
    },
    {
      title: 'Two meetings',
      summary: 'What came of them.',
      content_text: 'First paragraph.\n\nSecond paragraph.',
      tags: ['Asia'],
    },
  );
  const news = itemOf(
    'news',
    { published: '2023-01-01', events: [sampleEvents.hearing, sampleEvents.past] },
    { title: 'News' },
  );
  return documentOf([report, news, ...more]);
}

/** A document with nothing in it. */
export function emptyDocument(): Readonly<Record<string, unknown>> {
  return documentOf([]);
}

/** A document with an entry that can't be read. */
export function partlyDocument(): Readonly<Record<string, unknown>> {
  return sampleDocument(itemOf('broken', { events: [{ id: 'no-date', title: 'No date' }] }));
}
