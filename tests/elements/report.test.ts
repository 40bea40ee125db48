import { expect } from '@open-wc/testing';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { itIsAccessible } from '../helpers/audit.ts';
import {
  all,
  change,
  clearStage,
  headingsOf,
  one,
  place,
  show,
  textOf,
  until,
} from '../helpers/elements.ts';
import { documentOf, itemOf } from '../helpers/feeds.ts';
import { readJson } from '../helpers/json.ts';
import { emptyDocument, sampleDocument } from '../helpers/sample.ts';

const tag = 'convene-report';
const titles = (element: Element) => headingsOf(element).map(textOf);
const mapOf = (element: Element) => one(element, 'convene-region-map');

/** As much of the demo's first item as is looked for. */
interface DemoItem extends Titled {
  readonly _convene: {
    readonly events: readonly Titled[];
    readonly outcomes: readonly Titled[];
    readonly related: readonly Titled[];
    readonly cta: { readonly text: string };
  };
}

interface Titled {
  readonly title: string;
}

/** Waits for the map inside, which draws for itself. */
async function complete(element: Element): Promise<Element> {
  await until(() => all(mapOf(element), 'section').length, 'the map');
  return element;
}

describe('the report', () => {
  afterEach(clearStage);

  itIsAccessible(tag);

  it('shows all that its item tells', async () => {
    const element = await complete(await show(tag, sampleDocument()));
    const text = textOf(element);
    for (const words of [
      'Report · 24 September 2024',
      'Two meetings',
      'What came of them.',
      'First paragraph.',
      'Workshop',
      'New partners',
      'From Workshop',
      '1 host, 2 took part and 2 in focus',
      'Help bring it about.',
      'Take part',
      'More on it',
    ]) {
      expect(text).to.include(words);
    }
  });

  it('has its headings in their order', async () => {
    const element = await show(tag, sampleDocument(), { 'heading-level': '2' });
    const outline = headingsOf(element).map((heading) => `${heading.localName} ${textOf(heading)}`);
    expect(outline).to.deep.equal([
      'h2 Two meetings',
      'h3 The meetings',
      'h4 Workshop',
      'h4 Cancelled : Forum',
      'h3 What came of the meetings',
      'h4 New partners',
      'h4 Research',
      'h3 Who was there',
      'h3 Read next',
      'h4 More on it',
    ]);
    await complete(element);
    expect(headingsOf(mapOf(element))[0]?.localName).to.equal('h4');
  });

  it('has its text in paragraphs', async () => {
    const element = await show(tag, sampleDocument());
    expect(all(element, '[part="body"] > p').map(textOf)).to.deep.equal([
      'First paragraph.',
      'Second paragraph.',
    ]);
  });

  it('tells of its meetings in the order they stand in', async () => {
    const events = ['2019-05', '2018-01', '2090-05'].map((start) => ({
      id: start,
      title: start,
      start,
    }));
    const element = await show(tag, documentOf([itemOf('a', { events })]));
    expect(all(element, 'article article h5').map(textOf)).to.deep.equal([
      '2019-05',
      '2018-01',
      '2090-05',
    ]);
  });

  it('is the newest with outcomes, or the one with an id', async () => {
    const element = await show(tag, sampleDocument());
    expect(titles(element)[0]).to.equal('Two meetings');
    element.item = 'news';
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('News');
    element.item = 'https://example.org/report';
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('Two meetings');
  });

  it('has the call to action of the feed where its item has none', async () => {
    const cta = { text: 'Write to us', label: 'Write', url: 'https://example.org/write' };
    const document = documentOf([itemOf('a')], { _convene: { spec: '1.0', cta } });
    const element = await show(tag, document);
    expect(textOf(one(element, '[part="cta"]'))).to.equal('Write to us Write');
  });

  it('has a call to action without a button where there is nowhere to go', async () => {
    const element = await show(tag, documentOf([itemOf('a', { cta: { text: 'Speak up' } })]));
    expect(textOf(one(element, '[part="cta"]'))).to.equal('Speak up');
    expect(one(element, '[part="cta"]').querySelector('a')).to.equal(null);
  });

  it('leaves out the sections that have nothing in them', async () => {
    const element = await show(tag, documentOf([itemOf('a')]));
    expect(titles(element)).to.deep.equal(['Item a']);
  });

  it('asks for its feed once, its map included', async () => {
    const answers = fetchWith(() => jsonResponse(sampleDocument()));
    const restore = replaceFetch(answers);
    const element = place(tag);
    await change(element, { src: freshUrl() });
    await complete(element);
    restore();
    expect(answers.asked).to.have.length(1);
  });

  it('shows a feed that stands beside it in a shadow root, its map included', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'beside';
    script.textContent = JSON.stringify(sampleDocument());
    const element = document.createElement(tag);
    root.append(script, element);
    await change(element, { src: '#beside' });
    await complete(element);
    host.remove();
    expect(textOf(element)).not.to.include('could not be loaded');
  });

  it('says once that entries could not be read', async () => {
    const document = sampleDocument({ title: 'No id' });
    const element = await complete(await show(tag, document));
    expect(textOf(element).match(/Some entries could not be read/g)).to.have.length(1);
  });

  it('says when there is none, and when nothing has the id', async () => {
    expect(textOf(await show(tag, emptyDocument()))).to.equal('There is no report yet.');
    expect(textOf(await show(tag, sampleDocument(), { item: 'nowhere' }))).to.equal(
      'Nothing matches what is asked for here.',
    );
  });

  it('shows everything of the demo’s two meetings', async () => {
    const document = await readJson<{ items: [DemoItem] }>('demo/feed.json');
    const element = await complete(await show(tag, document));
    const text = textOf(element);
    const [item] = document.items;
    const { events, outcomes, cta, related } = item._convene;
    for (const { title } of [item, ...events, ...outcomes, ...related]) {
      expect(text).to.include(title);
    }
    expect(text).to.match(/23–25 July 2024/);
    expect(text).to.match(/27–30 August 2024/);
    expect(text).to.include(cta.text);
    expect(text).to.include('Bali, Indonesia');
    expect(text).to.include('the original photo is credited to ECPAT International');
  });
});
