import { request } from 'node:http';
import { expect } from 'chai';
import { makeFolder, removeFolders, runIn, writeFiles } from './test-io.ts';
import { jsonFeed } from './test-server.ts';

/** The status and body of an answer, under any host name. */
const get = (
  url: string,
  path: string,
  host?: string,
): Promise<{ status?: number; body: string }> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, headers: host ? { host } : {} }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        done({ status: response.statusCode, body });
      });
    });
    asked.on('error', fail).end();
  });

/** The next words that a page which listens for changes is told. */
const nextChange = (
  url: string,
): { readonly isListening: Promise<void>; readonly isTold: Promise<void> } => {
  let listening = (): void => undefined;
  let told = (): void => undefined;
  const isListening = new Promise<void>((done) => (listening = done));
  const isTold = new Promise<void>((done) => (told = done));
  request(new URL('/changes', url), (response) => {
    response.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('data: built')) told();
      else listening();
    });
    response.on('error', () => undefined);
  })
    .on('error', () => undefined)
    .end();
  return { isListening, isTold };
};

describe('convene preview', () => {
  afterEach(removeFolders);

  it('serves every element on the feed, to this machine alone, and builds anew when a source changes', async () => {
    const folder = await makeFolder({
      'convene.config.json': { title: 'T & Co', sources: [{ file: 'source.json' }] },
      'source.json': jsonFeed([{ id: 'a', title: 'First', content_text: 'x' }]),
    });
    const stop = new AbortController();
    let announce = (_url: string): void => undefined;
    const isUp = new Promise<string>((done) => (announce = done));
    const out = (text: string): void => {
      announce((JSON.parse(text) as { url: string }).url);
    };
    const running = runIn(folder, ['preview', '--port', '0', '--json'], {
      out,
      signal: stop.signal,
    });
    const url = await isUp;
    try {
      const { body } = await get(url, '/');
      expect(body)
        .to.contain('<convene-event-cards src="/feed/feed.json">')
        .and.to.contain('T &amp; Co');
      expect((await get(url, '/feed/feed.json')).body).to.contain('First');
      expect((await get(url, '/', 'evil.example')).status).to.equal(403);
      for (const path of [
        '/feed/../convene.config.json',
        '/feed/%2e%2e/convene.config.json',
        '/etc/passwd',
        '/feed',
        '/%',
      ]) {
        expect((await get(url, path)).status, path).to.equal(404);
      }
      const { isListening, isTold } = nextChange(url);
      await isListening;
      await writeFiles(folder, {
        'source.json': jsonFeed([{ id: 'a', title: 'Second', content_text: 'x' }]),
      });
      await isTold;
      expect((await get(url, '/feed/feed.json')).body).to.contain('Second');
      const again = nextChange(url);
      await again.isListening;
      await writeFiles(folder, { 'source.json': '<p>No feed & nothing else' });
      await again.isTold;
      expect((await get(url, '/feed/feed.json')).body, 'the last good items').to.contain('Second');
      expect((await get(url, '/')).body)
        .to.contain('file:source.json')
        .and.to.match(/<strong>warning<\/strong>|<strong>error<\/strong>/);
    } finally {
      stop.abort();
    }
    expect((await running).exit).to.equal(0);
  });
});
