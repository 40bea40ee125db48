import { expect } from '@open-wc/testing';
import { all, one, textOf, until } from '../helpers/elements.ts';
import { documentOf, documentOfEvents, eventOf, itemOf } from '../helpers/feeds.ts';
import { clearScopes, inside, pick, scopeDocument, search, showScope } from '../helpers/scopes.ts';

const titles = (scope: Element) => all(inside(scope, 'event-list'), '.title').map(textOf);
const optionsOf = (scope: Element, facet: string) =>
  all(inside(scope, 'filter'), `#${facet} option`).map(textOf);
const show = (feed: unknown = scopeDocument) =>
  showScope(['convene-filter', 'convene-event-list'], feed);
const chips = (scope: Element) => all(inside(scope, 'filter'), '.chip');

describe('the filter', () => {
  afterEach(clearScopes);

  it('is accessible, untouched, with choices, and where nothing matches', async () => {
    const scope = await show();
    await expect(scope).to.be.accessible();
    pick(scope, 'when', 'past');
    await until(() => chips(scope).length === 1, 'the choice');
    await expect(scope).to.be.accessible();
    search(scope, 'zzz');
    await until(() => chips(scope).length === 2, 'the words');
    await expect(scope).to.be.accessible();
  });

  it('names each field, and offers only what can be chosen', async () => {
    const scope = await show();
    const filter = inside(scope, 'filter');
    expect(all(filter, 'label').map(textOf)).to.deep.equal([
      'Search events',
      'Country or region',
      'Topic',
      'When',
      'Place',
    ]);
    const empty = await show(documentOfEvents());
    expect(all(inside(empty, 'filter'), 'select')).to.have.length(0);
  });

  it('names them in the language around it, whose words come later', async () => {
    const scope = await showScope(['convene-filter', 'convene-event-list'], scopeDocument, {
      lang: 'sw',
    });
    const filter = inside(scope, 'filter');
    await until(() => all(filter, 'label').map(textOf).includes('Mada'), 'the words');
    for (const label of all(filter, 'label')) expect(textOf(label)).not.to.equal('');
    expect(optionsOf(scope, 'topic')[0]).to.equal('Mada zote');
  });

  it('counts countries, and the regions that hold more than one of them', async () => {
    const scope = await show();
    expect(optionsOf(scope, 'area')).to.deep.equal([
      'Anywhere',
      'Southern Asia (3)',
      'Ghana (1)',
      'India (1)',
      'Nepal (2)',
    ]);
    expect(optionsOf(scope, 'when')).to.deep.equal([
      'Any time',
      'Upcoming (2)',
      'Past (2)',
      '2091 (1)',
      '2090 (1)',
      '2019 (1)',
      '2018 (1)',
    ]);
    expect(optionsOf(scope, 'place')).to.deep.equal(['Any place', 'Kathmandu, Nepal (1)']);
  });

  it('counts what the other choices leave', async () => {
    const scope = await show();
    pick(scope, 'topic', 'ports');
    await until(() => titles(scope).length === 2, 'the topic');
    expect(optionsOf(scope, 'area').slice(1)).to.deep.equal(['Ghana (1)', 'India (1)']);
    expect(optionsOf(scope, 'topic')).to.deep.equal(['Any topic', 'Ports (2)', 'Wages (1)']);
    expect(textOf(one(inside(scope, 'filter'), '[part="count"]'))).to.equal('2 of 4 events');
  });

  it('counts in a long feed once the typing rests', async () => {
    const events = Array.from({ length: 400 }, (_, index) =>
      eventOf(`e${String(index)}`, {
        title: index % 2 ? 'Hearing' : 'Talk',
        topics: [index % 2 ? 'Ports' : 'Wages'],
        start: '2090-01-01',
      }),
    );
    const scope = await show(documentOfEvents(...events));
    expect(optionsOf(scope, 'topic').slice(1)).to.deep.equal(['Ports (200)', 'Wages (200)']);
    search(scope, 'hear');
    await until(() => optionsOf(scope, 'topic').length === 2, 'the counts');
    expect(optionsOf(scope, 'topic')[1]).to.equal('Ports (200)');
    expect(titles(scope)[0]).to.equal('Hearing');
  });

  it('chooses by region, time and place', async () => {
    const scope = await show();
    const asks = [
      ['area', '034', ['Wages again', 'Event india', 'Réunion']],
      ['when', 'past', ['Réunion']],
      ['area', '', ['Réunion', 'Event ghana']],
      ['when', '2018', ['Event ghana']],
      ['when', '', ['Wages again', 'Event india', 'Réunion', 'Event ghana']],
      ['place', 'kathmandu|NP', ['Réunion']],
    ] as const;
    for (const [facet, value, expected] of asks) {
      pick(scope, facet, value);
      await until(() => titles(scope).join() === expected.join(), `${facet} ${value}`);
    }
  });

  it('finds words as one types, whatever their accents, and countries by their names', async () => {
    const scope = await show();
    for (const words of ['reun', 'RÉUNION', 'nepal kathm']) {
      search(scope, words);
      await until(() => titles(scope).join() === 'Réunion', words);
      search(scope, '');
      await until(() => titles(scope).length === 4, 'all of it again');
    }
  });

  it('keeps the focus and what is typed while the lists change', async () => {
    const scope = await show();
    const filter = inside(scope, 'filter');
    const input = one(filter, 'input') as HTMLInputElement;
    input.focus();
    search(scope, 'wages');
    await until(() => titles(scope).length === 2, 'the words');
    expect(filter.shadowRoot?.activeElement === input).to.equal(true);
    expect(one(filter, 'input') === input).to.equal(true);
    expect(input.value).to.equal('wages');
  });

  it('takes each choice back, and the focus goes on', async () => {
    const scope = await show();
    pick(scope, 'area', 'NP');
    search(scope, 'again');
    await until(() => chips(scope).length === 2, 'two choices');
    const labels = chips(scope).map((chip) => chip.getAttribute('aria-label'));
    expect(labels).to.deep.equal(['Remove: “again”', 'Remove: Nepal']);
    chips(scope)[0]!.click();
    await until(() => chips(scope).length === 1, 'one choice');
    const { shadowRoot } = inside(scope, 'filter');
    await until(() => shadowRoot?.activeElement === chips(scope)[0], 'the focus');
    expect((one(inside(scope, 'filter'), 'input') as HTMLInputElement).value).to.equal('');
    one(inside(scope, 'filter'), '.clear').click();
    await until(() => titles(scope).length === 4, 'all of it again');
    expect((one(inside(scope, 'filter'), '#area') as HTMLSelectElement).value).to.equal('');
  });

  it('searches in every script', async () => {
    const events = [
      ['काठमाडौं २०२४', 'काठ', '2024'],
      ['کارگاه کابل', 'كابل', 'کارگاه'],
      ['Đà Nẵng', 'da nang', 'ĐÀ'],
      ['การประชุม', 'ประชุม', 'การ'],
      ['İstanbul Straße Łódź', 'istanbul', 'strasse lodz'],
      ['ΑΘΉΝΑΣ', 'αθηνας', 'Αθήνας'],
    ] as const;
    const scope = await show(
      documentOf([
        itemOf('x', { events: events.map(([title]) => eventOf(title, { title })) }, { title: 'x' }),
      ]),
    );
    for (const [title, ...words] of events) {
      for (const word of words) {
        search(scope, word);
        await until(() => titles(scope).join() === title, `${word} in ${title}`);
      }
    }
  });

  it('has the fields that are asked for, in their order', async () => {
    const scope = await show();
    const filter = inside(scope, 'filter');
    filter.setAttribute('fields', 'when query nonsense');
    await until(() => all(filter, 'label').length === 2, 'the fields');
    expect(all(filter, 'label').map(textOf)).to.deep.equal(['When', 'Search events']);
  });

  it('shows what the page wrote inside it where there is no scope', async () => {
    const filter = document.createElement('convene-filter');
    filter.append('Our search');
    document.body.append(filter);
    await filter.updateComplete;
    const [slot] = all(filter, 'slot:not([name])') as HTMLSlotElement[];
    expect(slot?.assignedNodes().length).to.equal(1);
    filter.remove();
  });
});
