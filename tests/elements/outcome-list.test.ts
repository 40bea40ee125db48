import { expect } from '@open-wc/testing';
import { itIsAccessible } from '../helpers/audit.ts';
import { all, clearStage, headingsOf, one, show, textOf, until } from '../helpers/elements.ts';
import { documentOf, itemOf } from '../helpers/feeds.ts';
import { emptyDocument, sampleDocument } from '../helpers/sample.ts';

const tag = 'convene-outcome-list';
const titles = (element: Element) => headingsOf(element).map(textOf);

describe('the list of outcomes', () => {
  afterEach(clearStage);

  itIsAccessible(tag);

  it('is numbered, and read as a list', async () => {
    const element = await show(tag, sampleDocument());
    expect(all(element, 'ol[role="list"] > li > article > div > h3')).to.have.length(2);
    const numbers = all(element, '[part="number"]');
    expect(numbers.map(textOf)).to.deep.equal(['1', '2']);
    expect(numbers[0]?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says what each is and which events it came of', async () => {
    const element = await show(tag, sampleDocument());
    const [first, second] = all(element, 'article').map(textOf);
    expect(first).to.equal('1 New partners Ties across the region. From Workshop');
    expect(second).to.equal('2 Research');
    expect(one(element, 'a').getAttribute('href')).to.equal('https://example.org/workshop');
  });

  it('names all its events, and none that the feed doesn’t tell of', async () => {
    const events = ['a', 'b'].map((id) => ({ id, title: `Event ${id}`, start: '2024' }));
    const outcomes = [{ title: 'Better', events: ['b', 'gone', 'a'] }];
    const element = await show(tag, documentOf([itemOf('x', { events, outcomes })]));
    expect(textOf(one(element, '[part="from"]'))).to.equal('From Event a · Event b');
  });

  it('holds those of an item, an area or a topic', async () => {
    const document = sampleDocument(itemOf('other', { outcomes: [{ title: 'Other' }] }));
    const element = await show(tag, document);
    expect(titles(element)).to.deep.equal(['New partners', 'Research', 'Other']);
    const asks = [
      [{ item: 'other' }, ['Other']],
      [{ item: 'https://example.org/report' }, ['New partners', 'Research']],
      [{ item: '', area: '034' }, ['Research']],
      [{ area: '', topic: 'study' }, ['Research']],
      [{ topic: 'asia' }, ['New partners', 'Research']],
      [{ topic: '', limit: 1 }, ['New partners']],
    ] as const;
    for (const [members, expected] of asks) {
      Object.assign(element, members);
      const wanted = expected.join();
      await until(() => titles(element).join() === wanted, wanted);
    }
  });

  it('comes back whole when its attributes are taken away', async () => {
    const element = await show(tag, sampleDocument(), { area: 'NP', topic: 'study', limit: '1' });
    for (const name of ['area', 'topic', 'limit']) element.removeAttribute(name);
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
  });

  it('says when there is none, and when none matches', async () => {
    expect(textOf(await show(tag, emptyDocument()))).to.equal(
      'No outcomes have been published yet.',
    );
    expect(textOf(await show(tag, sampleDocument(), { area: 'US' }))).to.equal(
      'Nothing matches what is asked for here.',
    );
  });
});
