import { expect } from 'chai';
import { FeedPages } from '../../src/feed/feed-pages.ts';
import { fetchWith, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { documentOf, itemOf, readFeed } from '../helpers/feeds.ts';

const site = 'https://pages.example';
let count = 0;

/** Addresses that no other test has used. */
function freshPages(): (page: number) => string {
  count += 1;
  const folder = `${site}/${count}`;
  return (page) => `${folder}/${page}.json`;
}

/** Reads on until there is no more, and says what was asked for. */
async function readAll(
  first: unknown,
  next: (url: string) => string | undefined,
  src?: string,
): Promise<{ readonly pages: FeedPages; readonly asked: readonly string[] }> {
  const answers = fetchWith((url) =>
    jsonResponse(documentOf([itemOf(url)], { next_url: next(url) })),
  );
  const restore = replaceFetch(answers);
  const pages = new FeedPages(readFeed(first), src);
  try {
    while (pages.hasNext) await pages.readNext();
  } finally {
    restore();
  }
  return { pages, asked: answers.asked.map(({ url }) => url) };
}

describe('a feed that goes on', () => {
  it('is read to its end, page by page', async () => {
    const at = freshPages();
    const first = documentOf([itemOf('a')], { next_url: at(2) });
    const { pages, asked } = await readAll(
      first,
      (url) => (url === at(2) ? at(3) : undefined),
      at(1),
    );
    expect(asked).to.deep.equal([at(2), at(3)]);
    expect(pages.feed.items.map(({ id }) => id)).to.deep.equal(['a', at(2), at(3)]);
  });

  it('ends where it names itself', async () => {
    const at = freshPages();
    const first = documentOf([itemOf('a')], { next_url: at(1) });
    expect((await readAll(first, () => at(1), at(1))).asked).to.deep.equal([]);
    const named = { ...first, feed_url: at(1) };
    expect((await readAll(named, () => at(1))).asked).to.deep.equal([]);
  });

  it('ends where it comes back to a page that has been read', async () => {
    const at = freshPages();
    const first = documentOf([itemOf('a')], { next_url: at(2) });
    const next = (url: string) => (url === at(2) ? at(3) : at(2));
    expect((await readAll(first, next, at(1))).asked).to.deep.equal([at(2), at(3)]);
    const home = (url: string) => (url === at(5) ? at(4) : at(5));
    const other = documentOf([itemOf('a')], { next_url: at(5) });
    expect((await readAll(other, home, at(4))).asked).to.deep.equal([at(5)]);
  });

  it('ends at a hundred pages, however many there are', async () => {
    const at = freshPages();
    const first = documentOf([itemOf('a')], { next_url: at(2) });
    const next = (url: string) => at(Number(/(\d+)\.json$/.exec(url)?.[1]) + 1);
    const { asked } = await readAll(first, next, at(1));
    expect(asked).to.have.length(99);
  });

  it('ends at twenty thousand items', async () => {
    const at = freshPages();
    const items = Array.from({ length: 20_000 }, (_, index) => itemOf(`${index}`));
    const first = documentOf(items, { next_url: at(2) });
    expect((await readAll(first, () => at(3), at(1))).asked).to.deep.equal([]);
  });

  it('ends where it would go on at another origin than its own', async () => {
    const at = freshPages();
    const away = 'https://elsewhere.example/2.json';
    const first = documentOf([itemOf('a')], { next_url: away });
    expect((await readAll(first, () => undefined, at(1))).asked).to.deep.equal([]);
    const named = { ...first, feed_url: at(1) };
    expect((await readAll(named, () => undefined)).asked).to.deep.equal([]);
    const later = documentOf([itemOf('a')], { next_url: at(2) });
    expect((await readAll(later, () => away, at(1))).asked).to.deep.equal([at(2)]);
  });

  it('goes on where it says, when it was given without an address', async () => {
    const at = freshPages();
    const first = documentOf([itemOf('a')], { next_url: at(2) });
    expect((await readAll(first, () => undefined)).asked).to.deep.equal([at(2)]);
    expect(
      (await readAll({ ...first, next_url: at(3) }, () => undefined, '#feed')).asked,
    ).to.deep.equal([at(3)]);
  });
});
