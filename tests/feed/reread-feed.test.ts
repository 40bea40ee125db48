import { expect } from 'chai';
import { FeedPages } from '../../src/feed/feed-pages.ts';
import { loadFeed } from '../../src/feed/load-feed.ts';
import { parseInterval } from '../../src/feed/refresh-interval.ts';
import { rereadFeed } from '../../src/feed/reread-feed.ts';
import { fetchWith, freshUrl, jsonResponse } from '../helpers/answers.ts';
import { documentOf, documentOfEvents, eventOf, itemOf, readFeed } from '../helpers/feeds.ts';
import { rejectionOf } from '../helpers/rejection.ts';

describe('how often a feed is read again', () => {
  it('is told in seconds, minutes or hours: a minute at least, a day at most', () => {
    const told = ['15m', '2h', '90s', ' 1.5 H ', '1s', '900h'].map(parseInterval);
    expect(told).to.deep.equal([900_000, 7_200_000, 90_000, 5_400_000, 60_000, 86_400_000]);
  });

  it('is not to be had from anything else', () => {
    for (const text of ['', '15', 'm', '-5m', '0m', 'often', '15 min', '1e3m', 'NaNm']) {
      expect(parseInterval(text), text).to.equal(undefined);
    }
  });
});

describe('a feed that is read again', () => {
  it('is asked for so that the browser revalidates it, with no header of ours', async () => {
    const { fetch, asked } = fetchWith(() => jsonResponse(documentOf([])));
    await rereadFeed(freshUrl(), fetch);
    const { cache, headers, credentials, referrerPolicy } = asked[0]!.init;
    expect([cache, headers, credentials, referrerPolicy]).to.deep.equal([
      'no-cache',
      undefined,
      'omit',
      'no-referrer',
    ]);
  });

  it('is there for whoever asks next, where it has changed', async () => {
    const url = freshUrl();
    let document = documentOfEvents(eventOf('a'));
    const { fetch, asked } = fetchWith(() => jsonResponse(document));
    const first = await loadFeed(url, { fetch });
    expect(await rereadFeed(url, fetch)).to.equal(undefined);
    expect(await loadFeed(url, { fetch })).to.equal(first);
    document = documentOfEvents(eventOf('a'), eventOf('b'));
    const news = await rereadFeed(url, fetch);
    expect(news?.before).to.equal(first);
    expect(news?.after.feed.items[0]?.events).to.have.length(2);
    expect(await loadFeed(url, { fetch })).to.equal(news?.after);
    expect(await rereadFeed(url, fetch)).to.equal(undefined);
    expect(asked).to.have.length(4);
  });

  it('stays as it was where it can’t be had, and says when to ask again', async () => {
    const url = freshUrl();
    const good = fetchWith(() => jsonResponse(documentOf([])));
    const first = await loadFeed(url, good);
    const busy = fetchWith(() => new Response('', { status: 503 }));
    const error = await rejectionOf(rereadFeed(url, busy.fetch));
    expect((error as unknown as Response).status).to.equal(503);
    const broken = fetchWith(() => new Response('<html>'));
    expect(await rejectionOf(rereadFeed(url, broken.fetch))).to.be.instanceOf(SyntaxError);
    expect(await loadFeed(url, good)).to.equal(first);
  });
});

describe('a feed of several pages, its first one read again', () => {
  const ids = ({ feed }: FeedPages) => feed.items.map(({ id }) => id);
  const dated = (id: string, published: string) => itemOf(id, { published });
  const url = freshUrl();
  const firstOf = (...items: unknown[]) =>
    readFeed(documentOf(items, { feed_url: url, next_url: `${url}?2` }));

  it('keeps the pages that were read, and what has slid down to them', async () => {
    const pages = new FeedPages(firstOf(dated('c', '2024-03-01'), dated('b', '2024-02-01')));
    const { fetch } = fetchWith(() => jsonResponse(documentOf([dated('a', '2024-01-01')])));
    await loadFeed(`${url}?2`, { fetch });
    await pages.readNext();
    expect(ids(pages)).to.deep.equal(['c', 'b', 'a']);
    pages.renew(firstOf(dated('d', '2024-04-01'), dated('c', '2024-03-01')));
    expect(ids(pages)).to.deep.equal(['d', 'c', 'b', 'a']);
    expect(pages.hasNext).to.equal(false);
    // What was taken back from the midst of the first page is gone.
    pages.renew(firstOf(dated('d', '2024-04-01'), dated('b', '2024-02-01')));
    expect(ids(pages)).to.deep.equal(['d', 'b', 'a']);
  });

  it('keeps nothing of another feed', () => {
    const pages = new FeedPages(firstOf(dated('a', '2024-01-01')));
    pages.renew(readFeed(documentOf([itemOf('x')], { feed_url: freshUrl() })));
    expect(ids(pages)).to.deep.equal(['x']);
  });
});
