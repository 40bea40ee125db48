import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import type { AddressInfo } from 'node:net';

export interface PreviewServer {
  readonly url: string;
  /** Tells every page that is open that there is something new. */
  readonly announce: () => void;
  readonly close: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a page and two folders to this machine alone: `/feed/` and `/convene/`. A request under any other host name is refused, so
 * that no site in the browser can read along.
 */
export async function servePreview(
  page: () => string,
  folders: Readonly<Record<string, string>>,
  port: number,
): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) {
      send(response, 403, 'text/plain', 'only localhost');
    } else if (pathname === '/') {
      send(response, 200, 'text/html; charset=utf-8', page());
    } else if (pathname === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else {
      void sendFile(response, pathname, folders);
    }
  });
  await listen(server, port);
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(own)}/`,
    announce: () => {
      for (const listener of listeners) listener.write('data: built\n\n');
    },
    close: () =>
      new Promise((done) => {
        for (const listener of listeners) listener.end();
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });

async function sendFile(
  response: ServerResponse,
  pathname: string,
  folders: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    const [, name = '', ...rest] = decodeURIComponent(pathname).split('/');
    const folder = Object.hasOwn(folders, name) ? folders[name] : undefined;
    const path = folder && normalize(join(folder, ...rest));
    if (!folder || !path?.startsWith(normalize(folder + sep))) throw new Error('outside');
    send(response, 200, TYPES[extname(path)] ?? 'application/octet-stream', await readFile(path));
  } catch {
    send(response, 404, 'text/plain', 'not found');
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
