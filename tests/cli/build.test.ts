import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  build,
  codesOf,
  configFor,
  feedIn,
  server,
  servePages,
  titlesIn,
  withServer,
} from './test-build.ts';
import { makeFolder, runIn } from './test-io.ts';
import { jsonFeed, post, sendJson } from './test-server.ts';

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
      'html/report.shadow.html',
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
