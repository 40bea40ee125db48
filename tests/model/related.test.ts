import { expect } from 'chai';
import { selectRelated, toRelated } from '../../src/model/related.ts';
import { documentOf, itemOf, readFeed, readItem } from '../helpers/feeds.ts';

const event = (code: string, ...topics: string[]) => ({
  id: `${code}-${topics.join('-')}`,
  title: 'Event',
  start: '2024',
  areas: [{ code }],
  topics,
});

const feed = readFeed(
  documentOf([
    itemOf('main', {
      published: '2024-06-01',
      events: [event('NP', 'Wages', 'crew')],
    }),
    itemOf('far', { published: '2014-06-01' }),
    itemOf('near', { published: '2024-05-01' }),
    itemOf('same-area', { published: '2019-06-01', events: [event('NP')] }),
    itemOf('same-topic', { published: '2014-06-01', events: [event('US', 'wages')] }),
    itemOf('two-topics', { published: '2014-01-01' }, { tags: ['WAGES', 'Crew'] }),
    itemOf('undated'),
  ]),
);
const [main] = feed.items;
const titlesOf = (posts: readonly { title: string }[]) =>
  posts.map(({ title }) => title.replace('Item ', ''));

describe('the posts related to an item', () => {
  it('share topics, then areas, then the time with it', () => {
    expect(titlesOf(selectRelated(feed, { item: main }))).to.deep.equal([
      'two-topics',
      'same-topic',
      'same-area',
      'near',
      'far',
      'undated',
    ]);
  });

  it('are never the item itself', () => {
    expect(titlesOf(selectRelated(feed, { item: main, limit: 99 }))).not.to.include('main');
  });

  it('are its own list where it has one', () => {
    const item = readItem({ related: ['b', 'a', 'c'].map((id) => ({ url: `/${id}`, title: id })) });
    expect(titlesOf(selectRelated(feed, { item }))).to.deep.equal(['b', 'a', 'c']);
    expect(titlesOf(selectRelated(feed, { item, limit: 2 }))).to.deep.equal(['b', 'a']);
  });

  it('are as many as asked for', () => {
    expect(selectRelated(feed, { item: main, limit: 2 })).to.have.length(2);
  });

  it('pass any further test', () => {
    const match = ({ id }: { id: string }) => id.startsWith('same');
    expect(titlesOf(selectRelated(feed, { item: main, match }))).to.deep.equal([
      'same-topic',
      'same-area',
    ]);
  });
});

describe('the posts of a feed', () => {
  it('are its newest items, the undated last', () => {
    expect(titlesOf(selectRelated(feed, { limit: 99 }))).to.deep.equal([
      'main',
      'near',
      'same-area',
      'far',
      'same-topic',
      'two-topics',
      'undated',
    ]);
  });
});

describe('an item as a post', () => {
  it('has its address, title, day and photo', () => {
    const item = readItem({ published: '2024-06' }, { image: '/a.jpg', language: 'ne' });
    const post = toRelated(item);
    expect(post?.url).to.equal('https://example.org/post');
    expect(post?.title).to.equal('Item post');
    expect(post?.published).to.equal('2024-06');
    expect(post?.photo?.url).to.equal('https://example.org/a.jpg');
    expect(post?.language).to.equal('ne');
  });

  it('is named by the beginning of its text when it has no title', () => {
    const text = 'word '.repeat(40);
    const post = toRelated(readItem({}, { title: undefined, content_text: text }));
    expect(post?.title).to.match(/^(word )+word…$/);
    expect(post?.title.length).to.be.at.most(91);
  });

  it('is named by its summary before its text', () => {
    const item = readItem({}, { title: '', summary: 'Short', content_text: 'Long' });
    expect(toRelated(item)?.title).to.equal('Short');
  });

  it('is never cut through a pair of surrogates', () => {
    const item = readItem({}, { title: undefined, content_text: `${'x'.repeat(89)}👣👣` });
    expect(toRelated(item)?.title).not.to.match(/\p{Cs}/u);
  });

  it('is named by its address when it has no words, and is nothing without both', () => {
    const wordless = { title: undefined, content_text: undefined, content_html: '<p>Micro</p>' };
    const at = (url?: string) => toRelated(readItem({}, { ...wordless, url }))?.title;
    expect(at('https://www.example.org/2024/05/')).to.equal('example.org/2024/05');
    expect(at(undefined)).to.equal(undefined);
  });

  it('is not linked when it has no address', () => {
    expect(toRelated(readItem({}, { url: undefined }))?.url).to.equal('');
  });
});
