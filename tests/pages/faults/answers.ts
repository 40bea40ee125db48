import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

/** A feed with one event, its title `shown`. */
export const good = readFileSync(join(import.meta.dirname, '../hostile/feed.json'));
export const shown = 'Workshop in Accra';

const text = good.toString();
const shared = { 'access-control-allow-origin': '*' };
const json = { ...shared, 'content-type': 'application/json' };

/** The feed, with other headers or another status. */
export const feed =
  (headers: Readonly<Record<string, string | string[]>> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { ...json, ...headers }).end(good);

/** Anything in place of the feed. */
export const body =
  (
    content: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
    status = 200,
  ): Answer =>
  (response) =>
    response.writeHead(status, { ...json, ...headers }).end(content);

export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  body('{"error":"no"}', headers, code);

/** Sends the browser on; `/feed` is the feed itself. */
export const redirect =
  (code: number, location?: string, more: Readonly<Record<string, string>> = {}): Answer =>
  (response, request) => {
    if (request.url === '/feed') return feed(more)(response, request);
    return response.writeHead(code, { ...shared, ...(location && { location }) }).end();
  };

/** The feed in so many pieces, with a rest between them. */
export const drips =
  (pieces: number, rest: number): Answer =>
  (response) => {
    response.writeHead(200, json);
    const size = Math.ceil(good.length / pieces);
    let sent = 0;
    const timer = setInterval(() => {
      response.write(good.subarray(sent, (sent += size)));
      if (sent < good.length) return;
      clearInterval(timer);
      response.end();
    }, rest);
    response.on('close', () => clearInterval(timer));
  };

/** A body that goes on as long as somebody reads. */
export const endless: Answer = (response) => {
  response.writeHead(200, json).write('{"items":[');
  const piece = '[],'.repeat(20_000);
  const more = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

/** A byte now and then, for ever. */
export const everSoSlow: Answer = (response) => {
  response.writeHead(200, json).write('{');
  const timer = setInterval(() => response.write(' '), 500);
  response.on('close', () => clearInterval(timer));
};

export const stalledBody: Answer = (response) =>
  response.writeHead(200, json).write(good.subarray(0, 40));

export const nothingEver: Answer = () => undefined;

export const cutOff: Answer = (response) => {
  response.writeHead(200, { ...json, 'content-length': String(good.length) });
  response.write(good.subarray(0, 100), () => response.destroy());
};

export const reset: Answer = (_, request) => request.socket.resetAndDestroy();

/** What is no HTTP at all. */
export const noise: Answer = (_, request) => request.socket.end('\u0000\u0001 hello\r\n');

export const hints: Answer = (response, request) => {
  response.writeEarlyHints({ link: '</x.css>; rel=preload; as=style' });
  feed()(response, request);
};

export const zipped = gzipSync(good);
export const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
export const latin1 = Buffer.from(text.replace('"Workshop', '"Caf\u00e9. Workshop'), 'latin1');
export const nested = text.replace('{', `{"deep":${'['.repeat(50_000)}${']'.repeat(50_000)},`);
export const twiceTold = text.replace('{', '{"items":[],"title":"First",');
export const html =
  '<!doctype html><title>Sign in</title><script>parent.ran = 1</script><h1>Wi-Fi</h1>';
export const rss =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>';
export const large = Buffer.alloc(50_000_000, 32);
