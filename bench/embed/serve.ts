import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { handScript, readBuilt } from './pages.ts';
import { buildPeers } from './peers.ts';

export interface Site {
  readonly base: string;
  add(path: string, content: string): void;
  /** Begins to count what is sent. */
  reset(): void;
  /** Bytes of scripts and style sheets, and how many requests there were in all, since the last reset. */
  sent(): { bytes: number; requests: number };
  close(): void;
}

/** A server of pages, feeds, what is built and what others have built, all in brotli. */
export async function serve(): Promise<Site> {
  const files = new Map<string, Buffer>();
  const add = (path: string, content: string | Buffer) =>
    files.set(path, brotliCompressSync(content));
  add('/by-hand.js', handScript);
  for (const [path, content] of await buildPeers()) add(path, content);
  let bytes = 0;
  let requests = 0;
  const server = createServer(({ url = '' }, response) => {
    const built = files.has(url) ? undefined : readBuilt(url);
    if (built) add(url, built);
    const body = files.get(url);
    requests += 1;
    if (!body) return void response.writeHead(404).end();
    if (/\.(js|css)$/.test(url)) bytes += body.length;
    response
      .writeHead(200, {
        'content-type': typeOf(url),
        'content-encoding': 'br',
        'access-control-allow-origin': '*',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    add,
    reset: () => (bytes = requests = 0),
    sent: () => ({ bytes, requests }),
    close: () => void server.close(),
  };
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'text/html';
}
