import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { findNginx } from '../../scripts/nginx.mjs';
import { makeFolder, removeFolders } from './test-io.ts';

const rules = fileURLToPath(new URL('../../docs/hosting/nginx.conf', import.meta.url));

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const configFor = (folder: string, port: number): string => `
daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${String(port)}; root ${folder}/root; include ${rules}; }
}`;

describe('the cache headers for nginx', function () {
  this.timeout(60_000);
  let server: ChildProcess | undefined;
  let url = '';

  before(async function () {
    const program = findNginx();
    if (!program) return this.skip();
    const port = await freePort();
    const folder = await makeFolder({
      'root/convene/feed.json': '{}',
      'root/convene/feed-1.json': '{}',
      'root/convene/events.ics': 'x',
      'root/convene/feed.rss': 'x',
      'root/convene/convene-state.json': '{}',
    });
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${folder}/nginx.conf`, configFor(folder, port));
    server = spawn(program, ['-p', folder, '-c', `${folder}/nginx.conf`], { stdio: 'ignore' });
    url = `http://127.0.0.1:${String(port)}/convene/`;
    for (let tries = 0; tries < 100; tries += 1) {
      const isUp = await fetch(url).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await pause(50);
    }
    throw new Error('nginx does not answer');
  });

  after(async () => {
    if (server) {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
    }
    await removeFolders();
  });

  const files: [name: string, type: string, age: number][] = [
    ['feed.json', 'application/feed+json', 300],
    ['feed-1.json', 'application/feed+json', 3600],
    ['events.ics', 'text/calendar; charset=utf-8', 300],
    ['feed.rss', 'application/rss+xml; charset=utf-8', 300],
  ];
  for (const [name, type, age] of files) {
    it(`serve ${name} to any page, for ${String(age)} seconds, and say whether it has changed`, async () => {
      const { headers, status } = await fetch(url + name);
      expect(status).to.equal(200);
      expect(headers.get('content-type')).to.equal(type);
      expect(headers.get('cache-control')).to.match(
        new RegExp(`^public, max-age=${String(age)}, `),
      );
      expect(headers.get('access-control-allow-origin')).to.equal('*');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      const again = await fetch(url + name, {
        headers: { 'if-none-match': headers.get('etag') ?? '' },
      });
      expect(again.status).to.equal(304);
    });
  }

  it('serve no state of the tool', async () => {
    expect((await fetch(`${url}convene-state.json`)).status).to.equal(404);
  });
});
