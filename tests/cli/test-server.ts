import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  readonly url: string;
  /** `127.0.0.1` and the port. */
  readonly host: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** What answers by path; may be changed between runs. */
  readonly routes: Record<string, Handler>;
  readonly close: () => Promise<void>;
}

/** A server on this machine that answers as its routes say, else 404. */
export async function startServer(routes: Record<string, Handler>): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked.push(request.url ?? '');
    const handler = routes[request.url ?? ''] ?? routes[path];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url: `http://${host}`,
    host,
    asked,
    routes,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

export const sendJson =
  (value: unknown, headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };

export const sendStatus =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    response.writeHead(status, headers).end();
  };

/** A post as WordPress's REST API has it. */
export const post = (id: number, title: string, day: string): object => ({
  id,
  date: `${day}T10:00:00`,
  date_gmt: `${day}T10:00:00`,
  guid: { rendered: `https://river.example/?p=${String(id)}` },
  link: `https://river.example/post-${String(id)}/`,
  status: 'publish',
  title: { rendered: title },
  content: { rendered: `<p>${title}, told at length.</p>`, protected: false },
  excerpt: { rendered: `<p>${title}.</p>` },
});

/** A feed of Convene's own, or any other that passes for one. */
export const jsonFeed = (items: readonly object[], more: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Other',
  items,
  ...more,
});
