import { expect } from '@open-wc/testing';
import { itIsAccessible } from '../helpers/audit.ts';
import { all, clearStage, headingsOf, one, show, textOf, until } from '../helpers/elements.ts';
import { documentOf, itemOf } from '../helpers/feeds.ts';
import { readJson } from '../helpers/json.ts';
import { emptyDocument, sampleDocument } from '../helpers/sample.ts';

const tag = 'convene-related-posts';
const titles = (element: Element) => headingsOf(element).map(textOf);

describe('the related posts', () => {
  afterEach(clearStage);

  itIsAccessible(tag);

  it('are a list of articles, each with a heading, a link and a date', async () => {
    const element = await show(tag, sampleDocument());
    expect(all(element, 'ul[role="list"] > li > article h3 > a')).to.have.length(2);
    expect(all(element, 'article a')).to.have.length(2);
    expect(titles(element)).to.deep.equal(['Two meetings', 'News']);
    expect(textOf(one(element, 'time'))).to.equal('24 September 2024');
    expect(one(element, 'time').getAttribute('datetime')).to.equal('2024-09-24');
  });

  it('have their pictures', async () => {
    const element = await show(tag, sampleDocument());
    await until(() => all(element, 'img').length, 'the picture');
    expect((one(element, 'img') as HTMLImageElement).alt).to.equal('A split gate');
  });

  it('are what an item names', async () => {
    const element = await show(tag, sampleDocument(), { item: 'report' });
    expect(titles(element)).to.deep.equal(['More on it']);
    expect(one(element, 'a').getAttribute('href')).to.equal('https://example.org/more');
  });

  it('are like the item where it names none', async () => {
    const element = await show(tag, sampleDocument(), { item: 'news' });
    expect(titles(element)).to.deep.equal(['Two meetings']);
  });

  it('are as many as asked for, of an area or a topic', async () => {
    const element = await show(tag, sampleDocument(), { limit: '1' });
    expect(titles(element)).to.deep.equal(['Two meetings']);
    element.removeAttribute('limit');
    element.area = 'GH';
    await until(() => titles(element).join() === 'News', 'those of Ghana');
    element.removeAttribute('area');
    element.area = '';
    element.topic = 'asia';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Two meetings']);
  });

  it('come back when an attribute is taken away', async () => {
    const element = await show(tag, sampleDocument(), { area: 'GH', topic: 'asia' });
    element.removeAttribute('area');
    element.removeAttribute('topic');
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
  });

  it('have a name where they have no title, and no link where they have no page', async () => {
    const note = itemOf('note', {}, { title: undefined, url: undefined, content_text: 'A note.' });
    const element = await show(tag, documentOf([note]));
    expect(titles(element)).to.deep.equal(['A note.']);
    expect(all(element, 'a')).to.deep.equal([]);
  });

  it('say when there is none, and when none matches', async () => {
    expect(textOf(await show(tag, emptyDocument()))).to.equal('There is nothing to read here yet.');
    expect(textOf(await show(tag, sampleDocument(), { area: 'US' }))).to.equal(
      'Nothing matches what is asked for here.',
    );
  });

  for (const name of ['version-1-0', 'version-1-1', 'microblog', 'podcast', 'html-only']) {
    it(`come out of any JSON Feed: ${name}`, async () => {
      const document = await readJson<{ items: Record<string, unknown>[] }>(
        `tests/fixtures/feeds/${name}.json`,
      );
      const element = await show(tag, document, { limit: '20' });
      const named = document.items.filter(({ title, summary, content_text: text, url }) =>
        [title, summary, text, url].some(Boolean),
      );
      expect(all(element, 'article')).to.have.length(named.length);
    });
  }
});
