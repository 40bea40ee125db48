import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import type { Feed } from '../../src/model/feed.ts';
import { makeFolder, NOW, type Ran, removeFolders, runIn, writeFiles } from './test-io.ts';
import {
  jsonFeed,
  post,
  sendJson,
  sendStatus,
  startServer,
  type TestServer,
} from './test-server.ts';

const POSTS = '/wp-json/wp/v2/posts';
let server: TestServer;

/** A server for each test of the block it is called in, and no folders left behind. */
function withServer(): void {
  // The importers are loaded when they are first needed, and a busy machine takes its time for that.
  before(async function () {
    this.timeout(60_000);
    await runIn(await makeFolder({ 'a.txt': 'Words.' }), ['import', 'a.txt', '--json']);
  });

  beforeEach(async () => {
    server = await startServer({});
  });
  afterEach(async () => {
    await server.close();
    await removeFolders();
  });
}

const configFor = (sources: readonly unknown[], more: object = {}): Record<string, unknown> => ({
  'convene.config.json': {
    title: 'River Watch',
    url: 'https://river.example/',
    feedUrl: 'https://river.example/convene/feed.json',
    sources,
    allowPrivate: ['127.0.0.1'],
    ...more,
  },
});

const build = (folder: string, ...args: string[]): Promise<Ran> =>
  runIn(folder, ['build', '--json', ...args]);

async function feedIn(folder: string, name = 'feed.json'): Promise<Feed> {
  return parseFeed(JSON.parse(await readFile(join(folder, 'convene', name), 'utf8'))).feed;
}

const titlesIn = async (folder: string): Promise<(string | undefined)[]> =>
  (await feedIn(folder)).items.map(({ title }) => title);

const codesOf = (ran: Ran): string[] => ran.json().problems.map(({ code }) => code);

function servePages(pages: readonly object[][]): void {
  server.routes[POSTS] = (request, response) => {
    const page = Number(new URL(request.url ?? '', server.url).searchParams.get('page') ?? 1);
    sendJson(pages[page - 1] ?? [], { 'x-wp-totalpages': String(pages.length) })(request, response);
  };
}

describe('convene build', () => {
  withServer();

  it('reads every page of a WordPress site, and writes all that stands beside the feed', async () => {
    servePages([
      [post(1, 'One', '2026-03-01'), post(2, 'Two', '2026-02-01')],
      [post(3, 'Three', '2026-01-01')],
    ]);
    const folder = await makeFolder(configFor([{ kind: 'wordpress', url: server.url }]));
    const ran = await build(folder);
    expect(ran.exit).to.equal(0);
    expect(await titlesIn(folder)).to.deep.equal(['One', 'Two', 'Three']);
    expect(server.asked).to.have.length(2);
    const names = await readdir(join(folder, 'convene'), { recursive: true });
    expect(names).to.include.members([
      'feed.json',
      'feed.rss',
      'events.ics',
      'html/report.html',
      'html/event-cards.shadow.html',
      'convene-state.json',
    ]);
    expect((await feedIn(folder)).generated).to.equal('2026-11-24T06:00:00Z');
  });

  it('reads the page of a post that a page builder has left as shortcodes, and only its text', async () => {
    const divi = {
      ...post(1, 'One', '2026-03-01'),
      link: `${server.url}/one/`,
      content: { rendered: '<p>[et_pb_section][et_pb_text]x[/et_pb_text][/et_pb_section]</p>' },
    };
    servePages([[divi]]);
    const words =
      'Our conference in Bali (July 23-25, 2024) brought many people together to talk of rivers.';
    server.routes['/one/'] = (_request, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><title>One</title><main><article><h1>One</h1><p>${words}</p></article></main>`,
        );
    const folder = await makeFolder(configFor([{ kind: 'wordpress', url: server.url }]));
    await build(folder);
    const [item] = (await feedIn(folder)).items;
    expect(item?.text).to.contain(words);
    expect(item?.events).to.deep.equal([]);
  });

  it('asks The Events Calendar for a window of time, follows its pages and stops at a circle', async () => {
    const route = '/wp-json/tribe/events/v1/events';
    const event = (id: number): object => ({
      id,
      title: `Event ${String(id)}`,
      url: `${server.url}/event/${String(id)}/`,
      start_date: '2026-12-01 09:00:00',
      end_date: '2026-12-01 17:00:00',
      timezone: 'Asia/Kathmandu',
    });
    server.routes[route] = (request, response) => {
      const { searchParams } = new URL(request.url ?? '', server.url);
      // The total is wrong, and the last page names itself under another address.
      const page = Number(searchParams.get('page') ?? 1);
      const events = [event(Math.min(page, 2))];
      const next = `${server.url}${route}?page=${String(page + 1)}`;
      sendJson({ events, total: 99, total_pages: 99, next_rest_url: next })(request, response);
    };
    const folder = await makeFolder(
      configFor([{ url: `${server.url}/`, kind: 'events-calendar' }]),
    );
    expect((await build(folder)).exit).to.equal(0);
    const [first = ''] = server.asked;
    const { searchParams } = new URL(first, server.url);
    expect(searchParams.get('start_date')).to.equal('2024-11-01');
    expect(searchParams.get('end_date')).to.equal('2028-12-01');
    expect(server.asked).to.have.length(3);
    expect(await titlesIn(folder)).to.have.members(['Event 1', 'Event 2']);
  });

  it('makes the same files from the same sources', async () => {
    servePages([[post(1, 'One', '2026-03-01')]]);
    const folder = await makeFolder(configFor([{ kind: 'wordpress', url: server.url }]));
    await build(folder);
    expect((await build(folder)).json().changed).to.deep.equal([]);
  });

  it('costs one question where nothing has changed', async () => {
    server.routes['/feed.json'] = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        sendJson(jsonFeed([{ id: 'a', title: 'A', content_text: 'x' }]), { etag: '"1"' })(
          request,
          response,
        );
    };
    const folder = await makeFolder(configFor([`${server.url}/feed.json`]));
    await build(folder);
    expect((await build(folder)).exit).to.equal(0);
    expect(server.asked).to.have.length(2);
    expect(await titlesIn(folder)).to.deep.equal(['A']);
  });

  it('takes other feeds of its own kind as sources, along their pages, and stops at a circle', async () => {
    const event = { id: 'e', title: 'E', start: '2026-12-01' };
    server.routes['/1.json'] = sendJson(
      jsonFeed([{ id: 'a', title: 'A', content_text: '', _convene: { events: [event] } }], {
        next_url: `${server.url}/2.json`,
        _convene: { spec: '1.0' },
      }),
    );
    server.routes['/2.json'] = sendJson(
      jsonFeed([{ id: 'b', title: 'B', content_text: '' }], { next_url: `${server.url}/1.json` }),
    );
    const folder = await makeFolder(configFor([`${server.url}/1.json`]));
    const ran = await build(folder);
    expect(ran.json()).to.include({ items: 2, events: 1 });
    expect(server.asked).to.deep.equal(['/1.json', '/2.json']);
  });

  it('keeps the newest of two items with one id', async () => {
    server.routes['/old.json'] = sendJson(
      jsonFeed([
        { id: 'a', title: 'Old', content_text: '', date_published: '2026-01-01T00:00:00Z' },
      ]),
    );
    server.routes['/new.json'] = sendJson(
      jsonFeed([
        { id: 'a', title: 'New', content_text: '', date_published: '2026-02-01T00:00:00Z' },
      ]),
    );
    const folder = await makeFolder(
      configFor([`${server.url}/old.json`, `${server.url}/new.json`]),
    );
    expect(codesOf(await build(folder))).to.include('repeated-item');
    expect(await titlesIn(folder)).to.deep.equal(['New']);
  });

  it('parts a long feed in pages that lead from one to the next', async () => {
    server.routes['/feed.json'] = sendJson(
      jsonFeed(
        Array.from({ length: 7 }, (_, index) => ({
          id: `i${String(index)}`,
          content_text: 'x',
          date_published: `2026-01-0${String(index + 1)}T00:00:00Z`,
        })),
      ),
    );
    const folder = await makeFolder(configFor([`${server.url}/feed.json`], { pageSize: 3 }));
    await build(folder);
    const first = await feedIn(folder);
    expect(first.nextUrl).to.equal('https://river.example/convene/feed-1.json');
    expect(
      [...first.items, ...(await feedIn(folder, 'feed-1.json')).items].map(({ id }) => id),
    ).to.deep.equal(['i6', 'i5', 'i4', 'i3', 'i2', 'i1', 'i0']);
    expect((await runIn(folder, ['check', '--json'])).exit).to.equal(0);
    const later = await runIn(folder, ['build', '--json'], {
      now: () => new Date('2026-11-25T06:00:00Z'),
    });
    expect(later.json().changed).to.include('feed.json').and.not.to.include('feed-1.json');
  });
});

describe('convene build does no harm', () => {
  withServer();

  const sources = (): unknown[] => [`${server.url}/a.json`, `${server.url}/b.json`];
  const serveTwo = (): void => {
    server.routes['/a.json'] = sendJson(jsonFeed([{ id: 'a', title: 'A', content_text: 'x' }]));
    server.routes['/b.json'] = sendJson(jsonFeed([{ id: 'b', title: 'B', content_text: 'x' }]));
  };

  for (const [name, handler] of [
    ['fails', sendStatus(500)],
    ['is busy', sendStatus(429, { 'retry-after': '3000' })],
    [
      'answers with a page instead',
      (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<!doctype html><title>Log in</title>'),
    ],
    [
      'sends half',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '999' }).write('{"items":[');
        setImmediate(() => response.destroy());
      },
    ],
  ] as const satisfies [string, TestServer['routes'][string]][]) {
    it(`keeps the last good items of a source that ${name}, and names it`, async () => {
      serveTwo();
      const folder = await makeFolder(
        configFor([`${server.url}/a.json`, { kind: 'json-feed', url: `${server.url}/b.json` }]),
      );
      await build(folder);
      server.routes['/b.json'] = handler;
      const ran = await build(folder);
      expect(ran.exit).to.equal(0);
      expect(await titlesIn(folder)).to.have.members(['A', 'B']);
      expect(ran.json().sources.map(({ state }) => state)).to.deep.equal(['read', 'kept']);
      expect(ran.json().problems.map(({ file }) => file)).to.include(`${server.url}/b.json`);
    });
  }

  it('keeps them on a machine that remembers nothing, from the feed that is published', async () => {
    serveTwo();
    const folder = await makeFolder(configFor(sources()));
    await build(folder);
    const fresh = await makeFolder(configFor(sources()));
    for (const name of ['feed.json', 'convene-state.json']) {
      await writeFiles(fresh, {
        [`convene/${name}`]: await readFile(join(folder, 'convene', name), 'utf8'),
      });
    }
    server.routes['/b.json'] = sendStatus(500);
    expect((await build(fresh)).exit).to.equal(0);
    expect(await titlesIn(fresh)).to.have.members(['A', 'B']);
  });

  it('takes no page for a source that was a feed, unless it is told to', async () => {
    server.routes['/a'] = sendJson(jsonFeed([{ id: 'a', title: 'A', content_text: 'x' }]));
    server.routes['/b.json'] = sendJson(jsonFeed([{ id: 'b', title: 'B', content_text: 'x' }]));
    const addresses = [`${server.url}/a`, `${server.url}/b.json`];
    const folder = await makeFolder(configFor(addresses));
    await build(folder);
    server.routes['/a'] = (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<p>Our host is on holiday.</p>');
    };
    const ran = await build(folder);
    expect(codesOf(ran)).to.deep.equal(['not-as-before']);
    expect(ran.json().sources[0]).to.include({ at: addresses[0], state: 'kept', items: 1 });
    expect(await titlesIn(folder)).to.have.members(['A', 'B']);
    await writeFiles(folder, configFor([{ url: addresses[0], kind: 'article' }, addresses[1]]));
    await build(folder);
    expect(await titlesIn(folder)).to.have.members(['B', undefined]);
  });

  it('keeps the moment of publication, also of what only the published feed still holds', async () => {
    const moment = '2024-09-24T22:30:00-04:00';
    const item = { id: 'a', title: 'A', content_text: 'x', date_published: moment };
    server.routes['/a.json'] = sendJson(jsonFeed([item]));
    server.routes['/b.json'] = sendJson(jsonFeed([{ id: 'b', content_text: 'x' }]));
    const folder = await makeFolder(configFor(sources()));
    await build(folder);
    const written = async (at: string) =>
      JSON.parse(await readFile(join(at, 'convene/feed.json'), 'utf8')) as {
        items: { date_published?: string }[];
      };
    expect((await written(folder)).items[0]?.date_published).to.equal(moment);
    const fresh = await makeFolder(configFor(sources()));
    for (const name of ['feed.json', 'convene-state.json']) {
      const text = await readFile(join(folder, 'convene', name), 'utf8');
      await writeFiles(fresh, { [`convene/${name}`]: text });
    }
    server.routes['/a.json'] = sendStatus(500);
    await build(fresh);
    expect((await written(fresh)).items[0]?.date_published).to.equal(moment);
  });

  it('leaves a source alone for as long as it asked', async () => {
    serveTwo();
    server.routes['/b.json'] = sendStatus(503, { 'retry-after': '3000' });
    const folder = await makeFolder(configFor(sources()));
    await build(folder);
    const before = server.asked.length;
    expect(codesOf(await build(folder))).to.include('paused');
    expect(server.asked.slice(before)).to.deep.equal(['/a.json']);
  });

  it('ends with 3 and leaves the feed alone when nothing can be reached', async () => {
    serveTwo();
    const folder = await makeFolder(configFor(sources()));
    await build(folder);
    const before = await readFile(join(folder, 'convene/feed.json'), 'utf8');
    server.routes['/a.json'] = server.routes['/b.json'] = sendStatus(502);
    expect((await build(folder)).exit).to.equal(3);
    expect(await readFile(join(folder, 'convene/feed.json'), 'utf8')).to.equal(before);
  });

  it('publishes no feed that has lost more than half, unless it is told to', async () => {
    const items = (count: number): object =>
      jsonFeed(
        Array.from({ length: count }, (_, index) => ({
          id: `i${String(index)}`,
          content_text: 'x',
        })),
      );
    server.routes['/a.json'] = sendJson(items(9));
    const folder = await makeFolder(configFor([`${server.url}/a.json`]));
    await build(folder);
    server.routes['/a.json'] = sendJson(items(4));
    const ran = await build(folder);
    expect(ran.exit).to.equal(1);
    expect(codesOf(ran)).to.include('halved');
    expect((await feedIn(folder)).items).to.have.length(9);
    expect((await build(folder, '--force')).exit).to.equal(0);
    expect((await feedIn(folder)).items).to.have.length(4);
  });

  it('refuses a private address that the config does not allow', async () => {
    serveTwo();
    const folder = await makeFolder(configFor(sources(), { allowPrivate: [] }));
    const ran = await build(folder);
    expect(ran.exit).to.equal(3);
    expect(codesOf(ran)).to.deep.equal(['refused-address', 'refused-address']);
    expect(server.asked).to.deep.equal([]);
  });

  it('lets one run at a time into a folder, and takes over from one that is gone', async () => {
    serveTwo();
    const folder = await makeFolder(configFor(sources()));
    const holder = {
      pid: process.ppid,
      host: (await import('node:os')).hostname(),
      since: NOW.toISOString(),
    };
    await writeFiles(folder, { 'convene/.convene.lock': holder });
    const now = (): Date => new Date();
    const ran = await runIn(folder, ['build', '--json'], { now });
    expect(codesOf(ran)).to.deep.equal(['locked']);
    await writeFiles(folder, { 'convene/.convene.lock': { ...holder, pid: 2 ** 22 + 1 } });
    expect((await runIn(folder, ['build', '--json'], { now })).exit).to.equal(0);
    expect(await readdir(join(folder, 'convene'))).not.to.include('.convene.lock');
  });

  it('publishes no address, number or password of anybody, whatever field it stands in', async () => {
    const text = 'Write to jane@river.example or call +977 1 555 0100. Passcode: 98x76y';
    const event = {
      id: 'e',
      title: 'E',
      start: '2026-12-01',
      summary: text,
      url: 'https://zoom.us/j/1?pwd=98x76y',
      parties: [{ title: text }],
    };
    server.routes['/a.json'] = sendJson(
      jsonFeed(
        [
          {
            id: 'a',
            title: text,
            summary: text,
            content_text: text,
            _convene: { events: [event], outcomes: [{ title: text, text }], cta: { text } },
          },
        ],
        { _convene: { spec: '1.0' } },
      ),
    );
    const folder = await makeFolder(configFor([`${server.url}/a.json`]));
    await build(folder);
    for (const name of await readdir(join(folder, 'convene'), { recursive: true })) {
      if (!/\.\w+$/.test(name)) continue;
      const written = (await readFile(join(folder, 'convene', name), 'utf8')).replace(/\r\n /g, '');
      expect(written, name).not.to.match(/jane@|555 0100|98x76y/);
    }
  });

  it('leaves out what is not to be seen yet or no longer, from every file', async () => {
    const events = [
      {
        id: 'now',
        title: 'Now',
        start: '2026-12-01',
        showFrom: '2026-11-24',
        showUntil: '2026-11-24',
      },
      { id: 'later', title: 'Secret', start: '2026-12-01', showFrom: '2026-11-25' },
      { id: 'over', title: 'Secret', start: '2026-12-01', showUntil: '2026-11-23' },
    ];
    const outcomes = [{ title: 'O', events: ['now', 'later'] }];
    server.routes['/a.json'] = sendJson(
      jsonFeed(
        [
          { id: 'a', content_text: '', _convene: { events, outcomes } },
          { id: 'b', title: 'Secret', content_text: '', _convene: { showFrom: '2027' } },
        ],
        { _convene: { spec: '1.0' } },
      ),
    );
    const folder = await makeFolder(configFor([`${server.url}/a.json`]));
    await build(folder);
    const [item, ...more] = (await feedIn(folder)).items;
    expect(more).to.deep.equal([]);
    expect(item?.events.map(({ id }) => id)).to.deep.equal(['now']);
    expect(item?.outcomes[0]?.events).to.deep.equal(['now']);
    for (const name of [
      'feed.json',
      'feed.rss',
      'events.ics',
      'html/report.html',
      'convene-state.json',
    ]) {
      expect(await readFile(join(folder, 'convene', name), 'utf8')).not.to.match(
        /Secret|later|over"/,
      );
    }
    const tomorrow = (): Date => new Date('2026-11-25T00:00:00Z');
    await runIn(folder, ['build'], { now: tomorrow });
    expect((await feedIn(folder)).items[0]?.events.map(({ id }) => id)).to.deep.equal(['later']);
  });

  it('publishes nothing that was inferred from an article', async () => {
    const article =
      'Two meetings\n\nSeptember 24, 2024\n\nOur conference, Bali (July 23-25, 2024)\n\nThe conference in Bali, Indonesia, brought people together.\n';
    serveTwo();
    const folder = await makeFolder({
      ...configFor([{ file: 'article.txt' }, `${server.url}/a.json`]),
      'article.txt': article,
    });
    expect(codesOf(await build(folder))).to.include('to-review');
    expect(await titlesIn(folder)).to.deep.equal(['A']);
    expect(await readFile(join(folder, '.convene/review.md'), 'utf8')).to.contain('2024-07-23');
  });
});
