import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { build, codesOf, configFor, feedIn, server, titlesIn, withServer } from './test-build.ts';
import { makeFolder, NOW, runIn, writeFiles } from './test-io.ts';
import { jsonFeed, sendJson, sendStatus, type TestServer } from './test-server.ts';

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
});
