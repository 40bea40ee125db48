import { expect } from 'chai';
import { readFailure } from '../../src/feed/failure.ts';
import { loadFeed } from '../../src/feed/load-feed.ts';
import { parseRetryAfter } from '../../src/feed/retry-after.ts';
import { fetchWith, freshUrl, jsonResponse } from '../helpers/answers.ts';
import { documentOf } from '../helpers/feeds.ts';
import { rejectionOf } from '../helpers/rejection.ts';

const now = Date.UTC(2026, 4, 1);

/** Timers that go off when the test says so. */
function replaceTimers() {
  const { setTimeout } = globalThis;
  const set: { run: () => void; wait: number }[] = [];
  const fake = (run: () => void, wait = 0) => set.push({ run, wait });
  globalThis.setTimeout = fake as unknown as typeof setTimeout;
  return {
    set,
    restore: () => {
      globalThis.setTimeout = setTimeout;
    },
  };
}

describe('Retry-After', () => {
  it('is a number of seconds or a date', () => {
    expect(parseRetryAfter('120', now)).to.equal(120_000);
    expect(parseRetryAfter(' 1 ', now)).to.equal(1_000);
    expect(parseRetryAfter('Fri, 01 May 2026 00:00:30 GMT', now)).to.equal(30_000);
  });

  it('is heard for an hour at most', () => {
    expect(parseRetryAfter('999999', now)).to.equal(3_600_000);
    expect(parseRetryAfter('Fri, 01 May 2099 00:00:00 GMT', now)).to.equal(3_600_000);
  });

  for (const text of ['-5', '0', '1e9', 'soon', '', 'Fri, 01 May 2020 00:00:00 GMT', '5 minutes']) {
    it(`is nothing when it is "${text}"`, () => {
      expect(parseRetryAfter(text, now)).to.equal(undefined);
    });
  }

  it('is nothing when it is absent', () => expect(parseRetryAfter(null, now)).to.equal(undefined));
});

describe('a feed that failed', () => {
  let timers: ReturnType<typeof replaceTimers>;
  beforeEach(() => (timers = replaceTimers()));
  afterEach(() => timers.restore());

  const failWith = async (url: string, answer: () => Response) => {
    const { fetch, asked } = fetchWith(answer);
    const failure = readFailure(await rejectionOf(loadFeed(url, { fetch })), url);
    return { failure, asked, fetch };
  };

  it('is not asked for before the time that its server named', async () => {
    const url = freshUrl();
    const headers = { 'retry-after': '60' };
    const { failure, asked, fetch } = await failWith(
      url,
      () => new Response('', { status: 429, headers }),
    );
    expect(failure.status).to.equal(429);
    expect(await rejectionOf(loadFeed(url, { fetch }))).to.equal(failure);
    expect(asked).to.have.length(1);
    expect(timers.set.map(({ wait }) => wait)).to.deep.equal([60_000, 60_000]);
    for (const { run } of timers.set) run();
    await failure.again;
    await rejectionOf(loadFeed(url, { fetch }));
    expect(asked).to.have.length(2);
  });

  it('is asked for again of itself twice, after seconds, when a server was out of order', async () => {
    const url = freshUrl();
    const waits: number[] = [];
    for (const status of [500, 500, 500]) {
      const { failure } = await failWith(url, () => new Response('', { status }));
      if (failure.again) waits.push(timers.set.splice(0)[0]!.wait);
    }
    expect(waits).to.have.length(2);
    expect(waits[0]).to.be.within(1_000, 4_000);
    expect(waits[1]).to.be.within(10_000, 30_000);
  });

  for (const [what, answer] of Object.entries({
    'is not there': () => new Response('', { status: 404 }),
    'is gone': () => new Response('', { status: 410 }),
    'is a page': () => new Response('<!doctype html><title>Sign in</title>'),
    'is no feed': () => jsonResponse({ error: 'none' }),
  })) {
    it(`is left alone when it ${what}`, async () => {
      const { failure } = await failWith(freshUrl(), answer);
      expect(failure.again).to.equal(undefined);
      expect(timers.set).to.deep.equal([]);
    });
  }

  it('is the same failure as long as the trouble is the same', async () => {
    const url = freshUrl();
    const first = await failWith(url, () => new Response('', { status: 404 }));
    const second = await failWith(url, () => new Response('', { status: 404 }));
    const third = await failWith(url, () => new Response('', { status: 410 }));
    expect(second.failure).to.equal(first.failure);
    expect(third.failure).not.to.equal(first.failure);
  });

  it('does not follow pages that have no end', async () => {
    const url = freshUrl();
    const { fetch, asked } = fetchWith(() => jsonResponse(documentOf([], { next_url: url })));
    expect((await loadFeed(url, { fetch })).feed.nextUrl).to.equal(url);
    expect(asked).to.have.length(1);
  });
});
