import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface ServerOptions {
  /** Lets pages of other origins read what is served. */
  readonly isShared?: boolean;
  /** Pages that are no files, by path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The Content-Security-Policy of all that is served. */
  readonly policy?: string;
}

export interface Server {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Serves the project's files, as a plain web server would, on a port of its own. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { isShared, pages = {}, policy } = options;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    if (isShared) response.setHeader('access-control-allow-origin', '*');
    if (policy) response.setHeader('content-security-policy', policy);
    const type = types[extname(pathname)] ?? types['.html'];
    respond(pathname, pages).then(
      (body) => response.setHeader('content-type', type ?? '').end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function respond(path: string, pages: Readonly<Record<string, string>>) {
  return pages[path] ?? readFile(join(root, normalize(path)));
}
