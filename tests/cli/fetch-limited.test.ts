import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { ask } from '../../src/cli/net/ask.ts';
import { FetchError } from '../../src/cli/net/fetch-error.ts';
import { fetchLimited, type Fetched, type FetchOptions } from '../../src/cli/net/fetch-limited.ts';
import { readRetryAfter } from '../../src/cli/net/retry-after.ts';
import { type Handler, sendStatus, startServer, type TestServer } from './test-server.ts';

let server: TestServer;
const routes: Record<string, Handler> = {};

function withServer(): void {
  before(async () => {
    server = await startServer(routes);
  });
  after(() => server.close());
}

const fetchPath = (path: string, more: Partial<FetchOptions> = {}): Promise<Fetched> =>
  fetchLimited(server.url + path, {
    allowPrivate: [server.host],
    userAgent: 'test',
    now: 0,
    timeout: 2000,
    ...more,
  });

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'fetched';
  } catch (error) {
    return error instanceof FetchError ? error.code : String(error);
  }
}

const send =
  (body: Uint8Array | string, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(200, headers).end(body);

describe('fetchLimited with a server that misbehaves', () => {
  withServer();

  it('gives up on a server that never answers', async () => {
    routes['/stall'] = () => undefined;
    expect(await codeOf(fetchPath('/stall', { timeout: 100 }))).to.equal('timeout');
  });

  it('gives up on a server that drips', async () => {
    routes['/drip'] = (_request, response) => {
      const drop = setInterval(() => response.write('.'), 10);
      response.on('close', () => {
        clearInterval(drop);
      });
    };
    expect(await codeOf(fetchPath('/drip', { timeout: 200 }))).to.equal('timeout');
  });

  it('stops reading at the limit, whatever the length that is announced', async () => {
    routes['/endless'] = (_request, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 46)));
      };
      response.on('drain', pour);
      pour();
    };
    expect(await codeOf(fetchPath('/endless', { limit: 200_000 }))).to.equal('too-large');
  });

  it('refuses an answer that is announced as too large before reading it', async () => {
    routes['/large'] = (_request, response) =>
      void response.writeHead(200, { 'content-length': '6000000' }).write('x');
    expect(await codeOf(fetchPath('/large'))).to.equal('too-large');
  });

  it('refuses an answer that ends before its length', async () => {
    routes['/short'] = (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setImmediate(() => response.destroy());
    };
    expect(await codeOf(fetchPath('/short'))).to.match(/^(cut-off|wrong-length)$/);
  });

  it('stops unpacking at the limit', async () => {
    routes['/bomb'] = send(gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' });
    routes['/bomb.gz'] = send(gzipSync(Buffer.alloc(20_000_000)));
    expect(await codeOf(fetchPath('/bomb'))).to.equal('too-large');
    expect(await codeOf(fetchPath('/bomb.gz'))).to.equal('too-large');
  });

  it('tells a damaged packed answer', async () => {
    routes['/damaged'] = send(Buffer.from('not gzip'), { 'content-encoding': 'gzip' });
    expect(await codeOf(fetchPath('/damaged'))).to.equal('packed');
  });

  for (const [name, path, status] of [
    ['404', '/none', 404],
    ['500', '/broken', 500],
    ['403', '/forbidden', 403],
  ] as const) {
    it(`tells status ${name}`, async () => {
      routes[path] = sendStatus(status);
      expect(await codeOf(fetchPath(path))).to.equal(`status-${name}`);
    });
  }
});

describe('fetchLimited', () => {
  withServer();

  it('unpacks gzip and brotli, and a file that is gzip itself', async () => {
    routes['/gzip'] = send(gzipSync('words'), { 'content-encoding': 'gzip' });
    routes['/br'] = send(brotliCompressSync('words'), { 'content-encoding': 'br' });
    routes['/words.gz'] = send(gzipSync('words'), { 'content-type': 'application/gzip' });
    for (const path of ['/gzip', '/br', '/words.gz']) {
      expect(new TextDecoder().decode((await fetchPath(path)).bytes)).to.equal('words');
    }
  });

  it('follows three redirects and not a fourth', async () => {
    for (let hop = 0; hop < 4; hop += 1)
      routes[`/hop${String(hop)}`] = sendStatus(302, { location: `/hop${String(hop + 1)}` });
    routes['/hop4'] = send('there');
    expect((await fetchPath('/hop1')).url).to.equal(`${server.url}/hop4`);
    expect(await codeOf(fetchPath('/hop0'))).to.equal('redirects');
  });

  it('refuses a redirect to a private address, and never connects there', async () => {
    const trap = await startServer({});
    try {
      routes['/inward'] = sendStatus(302, { location: `${trap.url}/secret` });
      expect(await codeOf(fetchPath('/inward'))).to.equal('refused-address');
      expect(trap.asked).to.deep.equal([]);
    } finally {
      await trap.close();
    }
  });

  it('refuses a redirect to another scheme', async () => {
    routes['/file'] = sendStatus(302, { location: 'file:///etc/passwd' });
    expect(await codeOf(fetchPath('/file'))).to.equal('no-address');
  });

  it('asks whether anything has changed, and hears that nothing has', async () => {
    routes['/tagged'] = (request, response) => {
      if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"a"' }).end('words');
    };
    const { etag } = await fetchPath('/tagged');
    const again = await fetchPath('/tagged', { etag });
    expect(again.isUnchanged).to.equal(true);
  });
});

describe('ask', () => {
  withServer();

  it('waits as long as a busy server says, and asks again', async () => {
    let times = 0;
    routes['/busy'] = (request, response) => {
      times += 1;
      if (times === 1) response.writeHead(429, { 'retry-after': '3' }).end();
      else send('words')(request, response);
    };
    const waits: number[] = [];
    await askPath('/busy', waits);
    expect(waits).to.deep.equal([3000]);
  });

  it('does not wait for a server that wants minutes', async () => {
    routes['/busier'] = sendStatus(503, { 'retry-after': '600' });
    const waits: number[] = [];
    const error = await askPath('/busier', waits).catch((reason: unknown) => reason as FetchError);
    expect(error).to.include({ code: 'status-503', retryAfter: 600_000 });
    expect(waits).to.deep.equal([]);
  });

  it('asks a failing server twice, and no more', async () => {
    routes['/failing'] = sendStatus(500);
    const before = server.asked.length;
    expect(await codeOf(askPath('/failing', []))).to.equal('status-500');
    expect(server.asked.length - before).to.equal(2);
  });
});

const askPath = (path: string, waits: number[]): Promise<Fetched> =>
  ask(
    server.url + path,
    { allowPrivate: [server.host], userAgent: 'test' },
    {
      now: () => new Date(0),
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      signal: new AbortController().signal,
    },
  );

describe('readRetryAfter', () => {
  it('reads seconds and dates, never more than an hour', () => {
    expect(readRetryAfter('120', 0)).to.equal(120_000);
    expect(readRetryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 0)).to.equal(10_000);
    expect(readRetryAfter('86400', 0)).to.equal(3_600_000);
    expect(readRetryAfter('Thu, 01 Jan 1970 00:00:00 GMT', 10_000)).to.equal(0);
    expect(readRetryAfter('soon', 0)).to.equal(undefined);
    expect(readRetryAfter(undefined, 0)).to.equal(undefined);
  });
});
