import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { toPages, type Page } from '../../src/outputs/pages.ts';

const urlOf = (name: string): string => `https://a.example/${name}`;

function pagesOf(count: number): Page[] {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `item-${index}`,
    _convene: { published: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10) },
  }));
  const { feed } = parseFeed({ version: '1', title: 'T', _convene: { spec: '1.0' }, items });
  return toPages(feed, { size: 10, urlOf });
}

const idsOf = (page: Page): string[] => page.feed.items.map(({ id }) => id);

describe('toPages', () => {
  it('keeps a short feed on one page', () => {
    const [page, ...more] = pagesOf(19);
    expect(more).to.deep.equal([]);
    expect(page!.name).to.equal('feed.json');
    expect(page!.feed.nextUrl).to.equal(undefined);
  });

  it('puts the newest of one day first where the moment is known', () => {
    const { feed } = parseFeed({ version: '1', title: 'T', items: [{ id: 'a' }] });
    const items = [
      ['early', '2024-09-24T08:00:00+05:45'],
      ['late', '2024-09-24T20:00:00-04:00'],
      ['some time', undefined],
    ].map(([id = '', publishedAt]) => ({
      ...feed.items[0]!,
      id,
      published: '2024-09-24',
      publishedAt,
    }));
    const [page] = toPages({ ...feed, items }, { size: 10, urlOf });
    expect(idsOf(page!)).to.deep.equal(['late', 'some time', 'early']);
  });

  it('holds every item once, newest first, along next_url', () => {
    const pages = pagesOf(47);
    expect(pages.map(({ name }) => name)).to.deep.equal([
      'feed.json',
      'feed-3.json',
      'feed-2.json',
      'feed-1.json',
    ]);
    expect(pages.map(({ feed }) => feed.nextUrl)).to.deep.equal([
      urlOf('feed-3.json'),
      urlOf('feed-2.json'),
      urlOf('feed-1.json'),
      undefined,
    ]);
    expect(pages.flatMap(idsOf)).to.deep.equal(
      Array.from({ length: 47 }, (_, index) => `item-${46 - index}`),
    );
  });

  it('leaves older pages as they are when a new item comes', () => {
    expect(pagesOf(48).slice(1)).to.deep.equal(pagesOf(47).slice(1));
  });

  it('begins a new older page when the first holds twice its size', () => {
    expect(
      pagesOf(50)
        .map(idsOf)
        .map((ids) => ids.length),
    ).to.deep.equal([10, 10, 10, 10, 10]);
    expect(
      pagesOf(49)
        .map(idsOf)
        .map((ids) => ids.length),
    ).to.deep.equal([19, 10, 10, 10]);
  });

  it('puts an item without a date of publication where its last event is, and one without any date last', () => {
    const items = [
      { id: 'none' },
      { id: 'old', _convene: { published: '2023' } },
      {
        id: 'calendar',
        _convene: {
          events: [
            { id: 'a', title: 'A', start: '2024-05' },
            { id: 'b', title: 'B', start: '2023-01' },
          ],
        },
      },
      { id: 'new', _convene: { published: '2024-06-01' } },
    ];
    const { feed } = parseFeed({ version: '1', title: 'T', items });
    expect(toPages(feed, { size: 10, urlOf }).flatMap(idsOf)).to.deep.equal([
      'new',
      'calendar',
      'old',
      'none',
    ]);
  });
});
