import { expect } from 'chai';
import { documentOf, itemOf, pathsOf, readFeed, readItem } from '../helpers/feeds.ts';

describe('an item', () => {
  it('is told apart by its id, else by its address', () => {
    const feed = readFeed(documentOf([{ id: 'a' }, { url: '/b' }, { external_url: '/c' }, {}]));
    const ids = feed.items.map(({ id }) => id);
    expect(ids).to.deep.equal(['a', 'https://example.org/b', 'https://example.org/c']);
  });

  it('keeps the day of its publication as it is written', () => {
    const item = readItem({}, { date_published: '2024-03-01T00:15:00+09:00' });
    expect(item.published).to.equal('2024-03-01');
  });

  it('says that day itself before date_published does', () => {
    const item = readItem({ published: '2024-09' }, { date_published: '2024-09-24T12:00:00Z' });
    expect(item.published).to.equal('2024-09');
  });

  for (const value of ['soon', 1_721_725_200, {}, { toString: 'x' }, [{}], true]) {
    it(`is kept when it was published ${JSON.stringify(value)}, which is told`, () => {
      const document = documentOf([itemOf('a', {}, { date_published: value })]);
      expect(readFeed(document).items[0]?.title).to.equal('Item a');
      expect(pathsOf(document)).to.deep.equal(['items[0].date_published']);
    });
  }

  it('was published at no known time when date_published is empty', () => {
    const document = documentOf([itemOf('a', {}, { date_published: '' })]);
    expect(readFeed(document).items[0]?.published).to.equal(undefined);
    expect(pathsOf(document)).to.deep.equal([]);
  });

  it('has its own photo, else its image, else its banner', () => {
    const plain = { image: '/image.jpg', banner_image: '/banner.jpg' };
    const own = { photo: { url: '/photo.jpg', alt: 'A photo' } };
    expect(readItem(own, plain).photo?.url).to.equal('https://example.org/photo.jpg');
    expect(readItem({}, plain).photo?.url).to.equal('https://example.org/image.jpg');
    expect(readItem({}, { banner_image: '/banner.jpg' }).photo?.url).to.equal(
      'https://example.org/banner.jpg',
    );
  });

  it('has nothing of its HTML', () => {
    const item = readItem({}, { content_html: '<p>Hello</p>', content_text: undefined });
    expect(JSON.stringify(item)).not.to.include('Hello');
  });

  it('loses what is wrong in it, one by one', () => {
    const document = documentOf([
      itemOf(
        'a',
        {
          kind: 'poem',
          outcomes: [{ text: 'No title' }, { title: 'Titled', events: 'none' }],
          cta: { label: 'No text' },
          related: [{ url: '/x' }, { title: 'No address' }, { url: '/y', title: 'Y' }],
        },
        { title: {}, tags: ['one', 7, null, {}, 'two'] },
      ),
    ]);
    const [item] = readFeed(document).items;
    expect(item?.title).to.equal(undefined);
    expect(item?.kind).to.equal(undefined);
    expect(item?.tags).to.deep.equal(['one', '7', 'two']);
    expect(item?.outcomes.map(({ title }) => title)).to.deep.equal(['Titled']);
    expect(item?.cta).to.equal(undefined);
    expect(item?.related.map(({ title }) => title)).to.deep.equal(['Y']);
    expect(new Set(pathsOf(document))).to.deep.equal(
      new Set([
        'items[0].title',
        'items[0].tags[3]',
        'items[0]._convene.kind',
        'items[0]._convene.outcomes[0].title',
        'items[0]._convene.outcomes[1].events',
        'items[0]._convene.cta.text',
        'items[0]._convene.related[0].title',
        'items[0]._convene.related[1].url',
      ]),
    );
  });

  it('keeps what it told of after a broken neighbour', () => {
    const feed = readFeed(documentOf([itemOf('a'), null, 7, [], {}, itemOf('b')]));
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });
});

describe('a list of items', () => {
  it('may be long', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => itemOf(`${index}`));
    expect(readFeed(documentOf(many)).items).to.have.length(10_000);
  });

  it('is read in part when it is endless, which is told', () => {
    const item = { id: 'a' };
    const document = documentOf(Array.from({ length: 100_000 }, () => item));
    expect(readFeed(document).items).to.have.length(20_000);
    expect(pathsOf(document)).to.deep.equal(['items']);
  });

  it('survives ten thousand levels of anything', () => {
    const deep = `${'{"a":['.repeat(10_000)}${']}'.repeat(10_000)}`;
    const nested = `{"id":"a","title":"A","content_text":${deep},"_convene":{"events":${deep}}}`;
    const document: unknown = JSON.parse(`{"version":"1","title":"T","items":[${nested}]}`);
    expect(readFeed(document).items[0]?.title).to.equal('A');
  });
});
