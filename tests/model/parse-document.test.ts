import { expect } from 'chai';
import { NotAFeedError, parseFeed } from '../../src/model/parse-feed.ts';
import { documentOf, itemOf, pathsOf, problemsOf, readFeed } from '../helpers/feeds.ts';

describe('a document', () => {
  for (const value of [null, undefined, 7, 'feed', true, [], {}, { items: {} }, { items: '' }]) {
    it(`is no feed when it is ${JSON.stringify(value) ?? 'undefined'}`, () => {
      expect(() => parseFeed(value)).to.throw(NotAFeedError);
    });
  }

  it('is a feed from its list of items on', () => {
    const { feed, problems } = parseFeed({ items: [] });
    expect(feed.items).to.deep.equal([]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['title', 'version']);
  });

  it('is not changed by being read', () => {
    const document = documentOf([
      itemOf('a', { events: [{ id: 'a', title: 'A', start: '2030' }] }),
    ]);
    const before = JSON.stringify(document);
    readFeed(document);
    expect(JSON.stringify(document)).to.equal(before);
  });

  it('is read into something that can’t be changed', () => {
    const feed = readFeed(documentOf([itemOf('a')]));
    expect(Object.isFrozen(feed)).to.be.true;
    expect(Object.isFrozen(feed.items[0])).to.be.true;
  });

  it('tells what was expected, what stood there and where', () => {
    const event = { id: 'a', title: 'A', start: 'soon' };
    const document = documentOf([itemOf('0'), itemOf('1', { events: [event] })]);
    const [problem] = problemsOf(document);
    expect(problem?.path).to.equal('items[1]._convene.events[0].start');
    expect(problem?.message).to.equal('expected a date like 2024-07-23, got "soon"');
  });

  it('says of what is lost that it is', () => {
    const document = documentOf([
      {},
      itemOf('a', { events: [{ id: 'a', title: 'A' }], kind: 'poem' }),
    ]);
    const lost = problemsOf(document).filter(({ isLost }) => isLost);
    expect(lost.map(({ path }) => path)).to.deep.equal([
      'items[0].id',
      'items[1]._convene.events[0].start',
    ]);
  });

  it('leaves out members that nobody knows', () => {
    const feed = readFeed(documentOf([itemOf('a', {}, { extra: 1 })], { extra: 1 }));
    expect(feed).not.to.have.property('extra');
    expect(feed.items[0]).not.to.have.property('extra');
  });
});

describe('the address of a feed', () => {
  const relative = itemOf('a', {}, { url: 'a.html' });

  it('is what relative addresses are relative to', () => {
    const { feed } = parseFeed(documentOf([relative]), 'https://example.com/x/feed.json');
    expect(feed.items[0]?.url).to.equal('https://example.com/x/a.html');
  });

  it('is its feed_url where nothing else tells', () => {
    const own = { feed_url: 'https://example.net/y/feed.json' };
    const { feed } = parseFeed(documentOf([relative], own));
    expect(feed.items[0]?.url).to.equal('https://example.net/y/a.html');
  });

  it('goes before its feed_url', () => {
    const own = { feed_url: 'https://example.net/y/feed.json' };
    const { feed } = parseFeed(documentOf([relative], own), 'https://example.com/x/feed.json');
    expect(feed.items[0]?.url).to.equal('https://example.com/x/a.html');
  });

  it('costs no absolute address when it is no address', () => {
    const { feed } = parseFeed(documentOf([itemOf('a')], { feed_url: 'feed.json' }));
    expect(feed.items[0]?.url).to.equal('https://example.org/a');
  });
});

describe('the extension of a feed', () => {
  const document = (extension: unknown) =>
    documentOf([itemOf('a', { events: [{ id: 'e', title: 'E', start: '2030' }] })], {
      _convene: extension,
    });

  for (const spec of ['1', '1.0', '1.7', '1.10.3']) {
    it(`is read when its spec is ${spec}`, () => {
      expect(readFeed(document({ spec })).items[0]?.events).to.have.length(1);
      expect(problemsOf(document({ spec }))).to.deep.equal([]);
    });
  }

  for (const spec of ['2.0', '0.9', '10.0', 'one']) {
    it(`is not read when its spec is ${spec}, which is told`, () => {
      const about = 'Something else';
      const feed = readFeed(document({ spec, about }));
      expect(feed.about).to.equal(undefined);
      expect(feed.items[0]?.title).to.equal('Item a');
      expect(feed.items[0]?.events).to.deep.equal([]);
      expect(pathsOf(document({ spec, about }))).to.deep.equal(['_convene.spec']);
    });
  }

  it('is read when it doesn’t say its spec, which is told', () => {
    expect(readFeed(document({ about: 'Ours' })).about).to.equal('Ours');
    expect(pathsOf(document({ about: 'Ours' }))).to.deep.equal(['_convene.spec']);
  });

  it('is as good as absent when it is null', () => {
    expect(pathsOf(document(null))).to.deep.equal([]);
    expect(readFeed(document(null)).items[0]?.events).to.have.length(1);
  });

  it('has its sources, languages and call to action', () => {
    const feed = readFeed(
      document({
        spec: '1.0',
        sources: [{ kind: 'ical', url: 'a.ics' }, { kind: 'no address' }],
        alternates: [{ language: 'ne', url: 'feed-ne.json' }, { url: 'feed-xx.json' }],
        cta: { text: 'Join us', label: 'Join', url: '/join' },
      }),
    );
    expect(feed.sources).to.deep.equal([{ kind: 'ical', url: 'https://example.org/news/a.ics' }]);
    expect(feed.alternates.map(({ language }) => language)).to.deep.equal(['ne']);
    expect(feed.cta?.url).to.equal('https://example.org/join');
  });
});
