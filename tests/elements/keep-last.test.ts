import { expect } from '@open-wc/testing';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { change, clearStage, dealtWith, place, textOf, warnings } from '../helpers/elements.ts';
import { documentOf, eventOf, itemOf } from '../helpers/feeds.ts';

const document_ = documentOf([itemOf('a', { events: [eventOf('e', { title: 'A meeting' })] })]);
const key = (url: string) => `convene:${url}`;

let isUp = true;
const answers = fetchWith(() => {
  if (isUp) return jsonResponse(document_);
  throw new TypeError('Failed to fetch');
});

/** The first load of a page is another page's second: each stands for one visit. */
async function visit(url: string, attributes: Readonly<Record<string, string>> = {}) {
  const element = place('convene-event-list', { when: 'all', ...attributes });
  await change(element, { src: url });
  return element;
}

describe('an element that may keep the last good copy', () => {
  let restore: () => void;
  before(() => {
    restore = replaceFetch(answers);
  });
  after(() => restore());
  beforeEach(() => {
    isUp = true;
    localStorage.clear();
  });
  afterEach(clearStage);

  it('keeps nothing unless it is asked to', async () => {
    await visit(freshUrl());
    expect(localStorage).to.have.length(0);
  });

  it('keeps its feed when it is asked to', async () => {
    const url = freshUrl();
    await visit(url, { 'keep-last': '' });
    expect(localStorage.getItem(key(url))).to.include('A meeting');
  });

  it('shows it with its date, and says that the feed could not be had', async () => {
    const [first, second] = [freshUrl(), freshUrl()];
    await visit(first, { 'keep-last': '' });
    const text = localStorage.getItem(key(first))!.replace(/"day":"[^"]+"/, '"day":"2026-05-01"');
    localStorage.setItem(key(second), text);
    isUp = false;
    const element = await visit(second, { 'keep-last': '' });
    expect(textOf(element)).to.include('A meeting');
    expect(textOf(element)).to.include('This could not be loaded.');
    expect(textOf(element)).to.include('Shown as it was on 1 May 2026.');
    const other = await visit(second);
    expect(textOf(other)).not.to.include('A meeting');
  });

  it('moves on when the feed is there again', async () => {
    const [first, second] = [freshUrl(), freshUrl()];
    await visit(first, { 'keep-last': '' });
    localStorage.setItem(key(second), localStorage.getItem(key(first))!);
    isUp = false;
    const element = await visit(second, { 'keep-last': '' });
    isUp = true;
    const done = dealtWith(element);
    element.shadowRoot?.querySelector('button')?.click();
    expect((await done).type).to.equal('convene-load');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('[role="status"] time')).to.have.length(0);
  });

  it('trusts what was kept no more than a feed', async () => {
    const url = freshUrl();
    isUp = false;
    for (const text of [
      '',
      '{',
      'null',
      '{"day":"2026-05-01","feed":{}}',
      '{"day":1,"feed":{"items":[]}}',
    ]) {
      localStorage.setItem(key(url), text);
      const element = await visit(url, { 'keep-last': '' });
      expect(textOf(element), text).to.match(/^This could not be loaded\./);
      clearStage();
    }
    const event = eventOf('e', { title: 'A meeting', url: 'javascript:ran=1' });
    const feed = documentOf([itemOf('a', { events: [event] }, { url: 'javascript:ran=1' })]);
    localStorage.setItem(key(url), JSON.stringify({ day: '2026-05-01', feed }));
    const element = await visit(url, { 'keep-last': '' });
    expect(textOf(element)).to.include('A meeting');
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links.filter((href) => !href.startsWith('http'))).to.deep.equal([]);
  });

  it('does without where storage throws', async () => {
    const storage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      const element = await visit(freshUrl(), { 'keep-last': '' });
      expect(textOf(element)).to.include('A meeting');
      isUp = false;
      expect(textOf(await visit(freshUrl(), { 'keep-last': '' }))).to.match(/^This could not/);
    } finally {
      Object.defineProperty(window, 'localStorage', storage);
    }
  });
});

describe('twelve elements whose feed can’t be had', () => {
  it('tell it in one line, and each in an event', async () => {
    const restore = replaceFetch(fetchWith(() => new Response('', { status: 404 })));
    warnings.length = 0;
    const url = freshUrl();
    const elements = Array.from({ length: 12 }, () => place('convene-event-list'));
    await Promise.all(elements.map((element) => change(element, { src: url })));
    restore();
    clearStage();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(url).and.to.include('404');
  });
});
