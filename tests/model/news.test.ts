import { expect } from 'chai';
import { isSameFeed, selectNews } from '../../src/model/news.ts';
import { documentOf, documentOfEvents, eventOf, readFeed } from '../helpers/feeds.ts';

const before = readFeed(documentOfEvents(eventOf('a'), eventOf('b'), eventOf('c')));

describe('what is new in a feed', () => {
  it('is what has come, what has changed and what has been cancelled since', () => {
    const after = readFeed(
      documentOfEvents(
        eventOf('a', { title: 'Elsewhere' }),
        eventOf('b', { status: 'cancelled', title: 'Off' }),
        eventOf('d'),
        eventOf('e'),
      ),
    );
    expect(selectNews(before, after)).to.deep.equal({ added: 2, changed: 1, cancelled: 1 });
    const match = ({ event }: { event: { id: string } }) => event.id === 'd';
    expect(selectNews(before, after, match)).to.deep.equal({ added: 1, changed: 0, cancelled: 0 });
  });

  it('is nothing where events stand in another order, or one was cancelled before', () => {
    const after = readFeed(documentOfEvents(eventOf('c'), eventOf('a'), eventOf('b')));
    const none = { added: 0, changed: 0, cancelled: 0 };
    expect(selectNews(before, after)).to.deep.equal(none);
    const off = readFeed(documentOfEvents(eventOf('a', { status: 'cancelled' })));
    expect(selectNews(off, off)).to.deep.equal(none);
  });
});

describe('two readings of a feed', () => {
  const made = (generated: string, more = {}) =>
    readFeed(documentOf([], { _convene: { spec: '1.0', generated, ...more } }));

  it('are the same, whenever they were made', () => {
    expect(isSameFeed(made('2024-01-01'), made('2024-01-02'))).to.equal(true);
    expect(isSameFeed(before, made('2024-01-01'))).to.equal(false);
  });

  it('are not, where translations may have been made with them', () => {
    const alternates = [{ language: 'ne', url: 'https://example.org/ne.json' }];
    const [one, two] = [made('2024-01-01', { alternates }), made('2024-01-02', { alternates })];
    expect(isSameFeed(one, two)).to.equal(false);
    expect(isSameFeed(one, one)).to.equal(true);
  });
});
