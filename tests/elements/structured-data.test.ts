import { expect } from '@open-wc/testing';
import { clearStage, one, show, until } from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';
import { sampleDocument } from '../helpers/sample.ts';

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const names = () => {
  const graph = scripts().flatMap(
    ({ textContent }) => (JSON.parse(textContent) as { '@graph': { name: string }[] })['@graph'],
  );
  return graph.map(({ name }) => name).sort();
};

describe('what search engines are told', () => {
  afterEach(async () => {
    clearStage();
    await until(() => scripts().length === 0, 'nothing to be told');
  });

  it('is nothing unless the page asks for it', async () => {
    const element = await show('convene-event-list', sampleDocument(), { details: '' });
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('is each event that is shown, once a page however many elements show it', async () => {
    const attributes = { 'structured-data': '', limit: '2' };
    await show('convene-event-cards', sampleDocument(), attributes);
    await show('convene-event-list', sampleDocument(), { ...attributes, limit: '3' });
    await until(() => scripts().length === 1 && names().length === 3, 'the script');
    expect(names()).to.deep.equal(['Forum', 'Hearing', 'Workshop']);
    expect(document.head.contains(scripts()[0]!)).to.equal(true);
  });

  it('is all that is shown when more is, too', async () => {
    const events = ['2090', '2019'].flatMap((start) =>
      Array.from({ length: 12 }, (_, index) => eventOf(`${start}-${index}`, { start })),
    );
    const attributes = { 'structured-data': '', limit: '3', more: '' };
    const list = await show('convene-event-list', documentOfEvents(...events), attributes);
    await until(() => names().length === 6, 'the first ones');
    one(list, '.past .more-line button').click();
    await until(() => names().length === 15, 'three to come and twelve past ones');
  });

  it('is taken back with the element', async () => {
    const attributes = { 'structured-data': '' };
    const cards = await show('convene-event-cards', sampleDocument(), {
      ...attributes,
      limit: '1',
    });
    const list = await show('convene-event-list', sampleDocument(), { ...attributes, limit: '2' });
    await until(() => names().length === 2, 'both');
    list.remove();
    await until(() => names().length === 1, 'one');
    cards.remove();
    await until(() => scripts().length === 0, 'none');
  });
});
