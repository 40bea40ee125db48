import { expect } from 'chai';
import { toLoadError } from '../../src/feed/load-error.ts';
import { loadFeed } from '../../src/feed/load-feed.ts';
import {
  fetchWith,
  freshUrl,
  hangingResponse,
  hangUntilAborted,
  jsonResponse,
} from '../helpers/answers.ts';
import { documentOf, itemOf } from '../helpers/feeds.ts';
import { rejectionOf } from '../helpers/rejection.ts';

const document = documentOf([itemOf('a', {}, { url: 'a.html' })]);

describe('a feed by its address', () => {
  it('is asked for once, however many want it', async () => {
    const { fetch, asked } = fetchWith(() => jsonResponse(document));
    const url = freshUrl();
    const all = await Promise.all(Array.from({ length: 12 }, () => loadFeed(url, { fetch })));
    expect(asked.map((request) => request.url)).to.deep.equal([url]);
    expect(new Set(all).size).to.equal(1);
    expect(await loadFeed(url, { fetch })).to.equal(all[0]);
    expect(asked).to.have.length(1);
  });

  it('is asked for without cookies and without the page’s address', async () => {
    const { fetch, asked } = fetchWith(() => jsonResponse(document));
    await loadFeed(freshUrl(), { fetch });
    expect(asked[0]?.init.credentials).to.equal('omit');
    expect(asked[0]?.init.referrerPolicy).to.equal('no-referrer');
    expect(asked[0]?.init.headers).to.equal(undefined);
  });

  it('is asked for anew after a failure', async () => {
    let isUp = false;
    const { fetch, asked } = fetchWith(() => {
      if (!isUp) throw new TypeError('Failed to fetch');
      return jsonResponse(document);
    });
    const url = freshUrl();
    const both = [loadFeed(url, { fetch }), loadFeed(url, { fetch })];
    for (const load of both) expect(await rejectionOf(load)).to.be.instanceOf(TypeError);
    expect(asked).to.have.length(1);
    isUp = true;
    expect((await loadFeed(url, { fetch })).feed.items).to.have.length(1);
    expect(asked).to.have.length(2);
  });

  it('is what its relative addresses are relative to', async () => {
    const { fetch } = fetchWith(() => jsonResponse(document));
    const { feed } = await loadFeed('https://feeds.example/deep/own.json', { fetch });
    expect(feed.items[0]?.url).to.equal('https://feeds.example/deep/a.html');
  });

  it('is, after a redirect, where it was found', async () => {
    const response = jsonResponse(document);
    Object.defineProperty(response, 'url', { value: 'https://moved.example/x/feed.json' });
    const { feed } = await loadFeed(freshUrl(), { response: Promise.resolve(response) });
    expect(feed.items[0]?.url).to.equal('https://moved.example/x/a.html');
  });

  it('may already be on its way', async () => {
    const { fetch, asked } = fetchWith(() => jsonResponse(document));
    const response = Promise.resolve(jsonResponse(document));
    const { feed } = await loadFeed(freshUrl(), { fetch, response });
    expect(feed.items).to.have.length(1);
    expect(asked).to.deep.equal([]);
  });
});

describe('a feed as it comes over the wire', () => {
  const load = (body: BodyInit, init?: ResponseInit) =>
    loadFeed(
      freshUrl(),
      fetchWith(() => new Response(body, init)),
    );
  const json = JSON.stringify(document);

  it('may begin with a byte order mark', async () => {
    expect((await load(`\ufeff${json}`)).feed.items).to.have.length(1);
  });

  it('may be called anything, when it parses', async () => {
    for (const type of ['text/html', 'text/plain', 'application/octet-stream', 'x']) {
      const { feed } = await load(json, { headers: { 'content-type': type } });
      expect(feed.items, type).to.have.length(1);
    }
  });

  it('may come in pieces that cut its characters', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(documentOf([], { title: 'नेपाल 👣' })));
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect((await load(body)).feed.title).to.equal('नेपाल 👣');
  });
});

describe('a feed that can’t be read', () => {
  const failure = async (answer: Parameters<typeof fetchWith>[0], timeout?: number) => {
    const url = freshUrl();
    const { fetch } = fetchWith(answer);
    const error = toLoadError(await rejectionOf(loadFeed(url, { fetch, timeout })), url);
    const { reason, status, message, url: told } = error;
    expect(told).to.equal(url);
    expect(message).to.include(url);
    return { reason, status };
  };

  for (const status of [404, 410, 429, 500, 503]) {
    it(`says that there was a ${status}`, async () => {
      const answer = () => jsonResponse(document, { status });
      expect(await failure(answer)).to.deep.equal({ reason: 'http', status });
    });
  }

  it('says that it was not reached', async () => {
    const answer = () => Promise.reject(new TypeError('NetworkError'));
    expect(await failure(answer)).to.deep.equal({ reason: 'network', status: 0 });
  });

  const notJson = {
    'a page': '<!doctype html><title>Sign in to the hotel’s network</title>',
    'half of it': '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":',
    nothing: '',
    'two of it': '{"items":[]}{"items":[]}',
  };
  for (const [what, body] of Object.entries(notJson)) {
    it(`says that it is ${what}`, async () => {
      expect((await failure(() => new Response(body))).reason).to.equal('not-json');
    });
  }

  it('says that there is no body', async () => {
    expect((await failure(() => new Response(null, { status: 204 }))).reason).to.equal('not-json');
  });

  for (const body of ['{"error":"no such feed"}', '[]', 'null', '"feed"', '{"items":{}}']) {
    it(`says that ${body} is no feed`, async () => {
      expect((await failure(() => new Response(body))).reason).to.equal('not-a-feed');
    });
  }

  it('says that it is too large, and lets go of one that never ends', async () => {
    let isLetGo = false;
    const piece = new TextEncoder().encode('x'.repeat(100_000));
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(piece),
      cancel: () => {
        isLetGo = true;
      },
    });
    expect((await failure(() => new Response(body))).reason).to.equal('too-large');
    expect(isLetGo).to.be.true;
  });

  it('says that no answer came in time', async () => {
    const answer = (_: string, { signal }: RequestInit) => hangUntilAborted(signal);
    expect((await failure(answer, 5)).reason).to.equal('timeout');
  });

  it('says so too where a page’s own fetch takes no signal', async () => {
    expect((await failure(() => new Promise(() => undefined), 5)).reason).to.equal('timeout');
    expect((await failure(() => hangingResponse('{"items":['), 5)).reason).to.equal('timeout');
  });

  it('says that the answer stopped half way', async () => {
    const answer = (_: string, { signal }: RequestInit) => hangingResponse('{"items":[', signal);
    expect((await failure(answer, 5)).reason).to.equal('timeout');
  });
});
