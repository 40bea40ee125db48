import { expect } from 'chai';
import { findFeed } from '../../src/feed/find-feed.ts';
import { toLoadError } from '../../src/feed/load-error.ts';
import { parseDocument } from '../../src/feed/load-feed.ts';
import { NotAFeedError } from '../../src/model/parse-feed.ts';
import { fetchWith, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { documentOf, itemOf } from '../helpers/feeds.ts';
import { rejectionOf } from '../helpers/rejection.ts';

const document_ = documentOf([itemOf('a', {}, { url: 'a.html' })]);

function scriptOf(id: string, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = text;
  return script;
}

describe('a feed on the page', () => {
  const root = document.createElement('div');
  beforeEach(() => document.body.append(root));
  afterEach(() => {
    root.remove();
    root.replaceChildren();
  });

  it('is found by its id', async () => {
    root.append(scriptOf('inline-feed', JSON.stringify(document_)));
    expect((await findFeed('#inline-feed', root)).feed.items).to.have.length(1);
  });

  it('is relative to the page', async () => {
    root.append(scriptOf('inline-feed', JSON.stringify(document_)));
    const { feed } = await findFeed('#inline-feed', root);
    expect(feed.items[0]?.url).to.equal(new URL('a.html', location.href).href);
  });

  it('may stand in the shadow root around the element', async () => {
    const shadow = root.attachShadow({ mode: 'open' });
    const inside = document.createElement('p');
    shadow.append(scriptOf('shadow-feed', JSON.stringify(document_)), inside);
    expect((await findFeed('#shadow-feed', inside)).feed.items).to.have.length(1);
  });

  it('may stand outside the shadow root around the element', async () => {
    root.append(scriptOf('inline-feed', JSON.stringify(document_)));
    const inside = document.createElement('p');
    root.shadowRoot?.append(inside);
    expect((await findFeed('#inline-feed', inside)).feed.items).to.have.length(1);
  });

  it('is missed in words', async () => {
    const error = toLoadError(await rejectionOf(findFeed('#nowhere', root)), '#nowhere');
    expect(error.reason).to.equal('not-there');
    expect(error.url).to.equal('#nowhere');
  });

  it('is no feed when it is broken', async () => {
    root.append(scriptOf('broken-feed', '{"items":['));
    expect(await rejectionOf(findFeed('#broken-feed', root))).to.be.instanceOf(SyntaxError);
    root.replaceChildren(scriptOf('other-json', '{"menu":[]}'));
    expect(await rejectionOf(findFeed('#other-json', root))).to.be.instanceOf(NotAFeedError);
  });
});

describe('a feed by an address on the page', () => {
  it('is relative to the page, never to its base', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    const { fetch, asked } = fetchWith(() => jsonResponse(document_));
    const restore = replaceFetch({ fetch, asked });
    document.head.append(base);
    try {
      await findFeed('feeds/relative.json', document.body);
    } finally {
      base.remove();
      restore();
    }
    const { url } = asked[0]!;
    expect(url).to.equal(new URL('feeds/relative.json', location.href).href);
  });

  it('is missed in words when it is no address', async () => {
    const { fetch, asked } = fetchWith(() => Promise.reject(new TypeError('Failed to parse URL')));
    const restore = replaceFetch({ fetch, asked });
    try {
      const error = await rejectionOf(findFeed('https://', document.body));
      expect(toLoadError(error, 'https://').reason).to.equal('network');
    } finally {
      restore();
    }
  });
});

describe('a feed as an object', () => {
  it('is read once', () => {
    const first = parseDocument(document_, location.href);
    expect(parseDocument(document_, location.href)).to.equal(first);
    expect(parseDocument({ ...document_ }, location.href)).not.to.equal(first);
  });

  it('may have been read before', () => {
    const { feed } = parseDocument(document_, location.href);
    expect(parseDocument(feed, location.href).feed).to.equal(feed);
  });

  for (const value of ['feed', 7, true, [], {}]) {
    it(`is no feed when it is ${JSON.stringify(value)}`, () => {
      expect(() => parseDocument(value, location.href)).to.throw(NotAFeedError);
    });
  }
});
