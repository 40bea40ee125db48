import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { configSchema, feedSchema } from '../../scripts/json-schemas.ts';
import { checkFeed } from '../../src/cli/check/check-feed.ts';
import { parseConfig } from '../../src/cli/config/load-config.ts';
import { makeFolder, removeFolders, runIn } from './test-io.ts';

const now = Date.parse('2024-09-25T06:00:00Z');
const event = { id: 'e', title: 'E', start: '2024-07-23' };

const withEvent = (fields: object, extension: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  _convene: { spec: '1.0' },
  items: [
    { id: 'a', content_text: '', _convene: { events: [{ ...event, ...fields }], ...extension } },
  ],
});

const found = (document: unknown): string[] =>
  checkFeed(document, { file: 'feed.json', now }).map(
    ({ level, code, path = '' }) => `${level} ${code} ${path.replace('items[0]._convene.', '')}`,
  );

const meetings = async (): Promise<unknown> =>
  JSON.parse(await readFile(new URL('../fixtures/outputs/meetings.json', import.meta.url), 'utf8'));

describe('checkFeed', () => {
  afterEach(removeFolders);

  it('finds nothing in a sound feed but photos of which nobody has said who is on them', async () => {
    expect(found(await meetings())).to.deep.equal([]);
    expect(
      found(withEvent({ photos: [{ url: 'https://a.example/a.jpg', alt: '' }] })),
    ).to.deep.equal(['warning people-unsaid events[0].photos[0].people']);
  });

  const faults: [name: string, document: unknown, found: string[]][] = [
    [
      'an end before the start',
      withEvent({ end: '2024-07-22' }),
      ['error end-before-start events[0].end'],
    ],
    [
      'an end of another precision',
      withEvent({ end: '2024-07' }),
      ['error other-precision events[0].end'],
    ],
    [
      'a day that does not exist',
      withEvent({ start: '2024-02-30' }),
      ['error wrong-value events[0].start'],
    ],
    [
      'an offset',
      withEvent({ start: '2024-07-23T09:00:00Z' }),
      ['error wrong-value events[0].start'],
    ],
    ['neither start nor words', withEvent({ start: undefined }), ['error missing events[0].start']],
    [
      'a zone without a time',
      withEvent({ timeZone: 'Asia/Kathmandu' }),
      ['error zone-alone events[0].timeZone'],
    ],
    [
      'a zone that nobody knows',
      withEvent({ start: '2024-07-23T09:00', timeZone: 'Mars/Olympus' }),
      ['error wrong-value events[0].timeZone'],
    ],
    [
      'coordinates finer than their precision',
      withEvent({ places: [{ name: 'P', precision: 'region', latitude: -8.65, longitude: 115 }] }),
      ['error too-fine events[0].places[0].latitude'],
    ],
    [
      'coordinates without a precision',
      withEvent({ places: [{ name: 'P', latitude: -8.65, longitude: 115 }] }),
      ['error missing events[0].places[0].precision'],
    ],
    [
      'half a point',
      withEvent({ places: [{ name: 'P', precision: 'venue', latitude: -8.65 }] }),
      ['error half-a-point events[0].places[0].longitude'],
    ],
    [
      'a country in small letters',
      withEvent({ places: [{ name: 'P', country: 'id' }] }),
      ['error wrong-value events[0].places[0].country'],
    ],
    [
      'a code of no country',
      withEvent({ areas: [{ code: 'QQ', roles: ['host'] }] }),
      ['warning unknown-region events[0].areas[0].code'],
    ],
    [
      'a third number in a focal point',
      withEvent({ photos: [{ url: 'a.jpg', alt: '', people: 'none', focal: [0.1, 0.2, 0.3] }] }),
      ['error wrong-value events[0].photos[0].focal[2]'],
    ],
    [
      'an address that runs',
      withEvent({ url: 'javascript:alert(1)' }),
      ['error wrong-value events[0].url'],
    ],
    [
      'an address with a password',
      withEvent({ url: 'https://a:b@c.example/' }),
      ['error wrong-value events[0].url'],
    ],
    [
      'an outcome of no event',
      withEvent({}, { outcomes: [{ title: 'O', events: ['f'] }] }),
      ['error no-such-event outcomes[0].events[0]'],
    ],
    [
      'two misspelt members',
      withEvent({ sumary: 'x', topcs: [] }),
      ['error unknown-member events[0].sumary', 'error unknown-member events[0].topcs'],
    ],
    [
      'what is kept back',
      withEvent({ showFrom: '2025-01-01' }),
      ['warning shown-early events[0].showFrom'],
    ],
    [
      'what is never shown',
      withEvent({ showFrom: '2024-01-02', showUntil: '2024-01-01' }),
      ['error never-shown events[0].showUntil'],
    ],
    [
      'an id that stands twice',
      withEvent({}, { events: [event, event] }),
      ['error repeated-id events[1].id'],
    ],
    [
      'a page that leads to itself',
      { ...withEvent({}), feed_url: 'https://a.example/1', next_url: 'https://a.example/1' },
      ['error repeated-page next_url'],
    ],
    [
      'no items',
      { version: 'https://jsonfeed.org/version/1.1', title: 'T' },
      ['error missing items'],
    ],
    ['a list', [], ['error missing version', 'error missing title', 'error missing items']],
    ['nothing', null, ['error wrong-value ']],
  ];
  for (const [name, document, expected] of faults) {
    it(`tells ${name}`, () => {
      expect(found(document)).to.deep.equal(expected);
    });
  }

  it('lets others extend JSON Feed, but not by a slip of the pen', () => {
    const document = { ...withEvent({}), _other: {}, authors: [], mood: 'x', tilte: 'y' };
    expect(found(document)).to.deep.equal([
      'warning unknown-member mood',
      'error unknown-member tilte',
    ]);
  });

  it('says what was expected, what stood there and how to mend it', () => {
    const [finding] = checkFeed(withEvent({ start: 'soon' }), { file: 'feed.json', now });
    expect(finding).to.deep.equal({
      level: 'error',
      code: 'wrong-value',
      file: 'feed.json',
      path: 'items[0]._convene.events[0].start',
      message: 'expected a date like 2024-07-23, got "soon"',
      fix: 'Write 2024, 2024-07, 2024-07-23 or 2024-07-23T09:00: no zone and no offset.',
    });
  });

  it('follows the pages that stand beside a file, and finds an id that stands on two of them', async () => {
    const page = (next?: string): object => ({
      ...withEvent({}),
      ...(next ? { next_url: next } : {}),
    });
    const folder = await makeFolder({
      'feed.json': page('https://a.example/feed-1.json'),
      'feed-1.json': page(),
    });
    const ran = await runIn(folder, ['check', 'feed.json', '--json']);
    expect(ran.exit).to.equal(1);
    expect(ran.json().problems.map(({ file, code }) => `${file} ${code}`)).to.deep.equal([
      'feed-1.json repeated-id',
      'feed-1.json repeated-id',
    ]);
  });
});

describe('the JSON Schema of a feed', () => {
  const validate = new Ajv2020({ strict: false }).compile(feedSchema());

  it('accepts a sound feed and refuses what its patterns and members can tell', async () => {
    expect(validate(await meetings())).to.equal(true);
    for (const fields of [
      { start: 'soon' },
      { titel: 'x' },
      { status: 'off' },
      { photos: [{ url: 'a.jpg', alt: '', focal: [0, 1, 2] }] },
      { url: 'javascript:x' },
    ]) {
      expect(validate(withEvent(fields)), JSON.stringify(fields)).to.equal(false);
    }
  });
});

describe('the JSON Schema of the config', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema());
  const config = (fields: object): object => ({
    $schema: 'https://schema.example/',
    title: 'T',
    sources: ['https://a.example/feed/', { file: 'events.csv', kind: 'csv', dateOrder: 'dmy' }],
    ...fields,
  });

  it('accepts addresses and objects as sources, and refuses what the tool refuses', () => {
    expect(validate(config({}))).to.equal(true);
    expect('config' in parseConfig(config({}), 'c')).to.equal(true);
    for (const fields of [
      { titel: 'x' },
      { title: '' },
      { sources: ['feed'] },
      { sources: [{ url: 'https://a.example/', kind: 'atom' }] },
      { pageSize: 0 },
    ]) {
      expect(validate(config(fields)), JSON.stringify(fields)).to.equal(false);
      expect('config' in parseConfig(config(fields), 'c'), JSON.stringify(fields)).to.equal(false);
    }
  });
});
