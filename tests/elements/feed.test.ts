import { expect } from '@open-wc/testing';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { all, change, headingsOf, one, textOf, until } from '../helpers/elements.ts';
import { documentOf, documentOfEvents, eventOf, itemOf } from '../helpers/feeds.ts';
import { clearScopes, inside, pick, search, scopeDocument, showScope } from '../helpers/scopes.ts';

const titles = (element: Element) => all(element, '.title').map(textOf);
const said = (scope: Element) => one(scope, 'slot ~ [role="status"]').textContent;

describe('the scope of a feed', () => {
  afterEach(clearScopes);

  it('is accessible, with all that it holds', async () => {
    const scope = await showScope([
      ...(['convene-filter', 'convene-region-map', 'convene-event-list'] as const),
      ...(['convene-outcome-list', 'convene-related-posts'] as const),
    ]);
    await expect(scope).to.be.accessible();
  });

  it('is accessible when something is chosen', async () => {
    const scope = await showScope(['convene-filter', 'convene-event-list', 'convene-outcome-list']);
    pick(scope, 'area', 'NP');
    const list = inside(scope, 'event-list');
    await until(() => titles(list).length === 2, 'the choice');
    await expect(scope).to.be.accessible();
  });

  it('gives its feed to elements that have none, and reads it once', async () => {
    const scope = await showScope(['convene-event-list', 'convene-event-cards']);
    expect(titles(inside(scope, 'event-list'))).to.include('Wages again');
    expect(titles(inside(scope, 'event-cards'))).to.include('Wages again');
  });

  it('leaves alone what has a feed of its own', async () => {
    const scope = await showScope(['convene-event-list']);
    const own = document.createElement('convene-event-list');
    own.feed = documentOfEvents({ id: 'own', title: 'Its own', start: '2090' });
    scope.append(own);
    await until(() => titles(own).length, 'its own feed');
    expect(titles(own)).to.deep.equal(['Its own']);
  });

  it('takes in what is put into it later', async () => {
    const scope = await showScope([]);
    const late = document.createElement('convene-outcome-list');
    await until(() => scope.shadowRoot?.querySelector('slot ~ [role="status"]'), 'the feed');
    scope.append(late);
    await until(() => titles(late).length, 'the late one');
    expect(titles(late)).to.deep.equal(['New partners', 'Elsewhere']);
  });

  it('moves all that it holds by one choice, and says once what is shown', async () => {
    const scope = await showScope([
      'convene-filter',
      'convene-event-list',
      'convene-event-cards',
      'convene-outcome-list',
    ]);
    pick(scope, 'area', 'NP');
    const [list, cards] = [inside(scope, 'event-list'), inside(scope, 'event-cards')];
    await until(() => titles(list).length === 2, 'the list');
    expect(titles(list)).to.deep.equal(['Wages again', 'Réunion']);
    await until(() => titles(cards).length === 2, 'the cards');
    await until(() => titles(inside(scope, 'outcome-list')).length === 1, 'the outcomes');
    expect(titles(inside(scope, 'outcome-list'))).to.deep.equal(['New partners']);
    expect(textOf(one(list, '[part="shown"]'))).to.equal('2 events in Nepal');
    expect(said(scope)).to.equal('2 events in Nepal');
    pick(scope, 'area', '');
    await until(() => titles(list).length === 4, 'all of it again');
  });

  it('holds only what the page asks for', async () => {
    const scope = await showScope(['convene-event-list'], scopeDocument, {
      area: '034',
      exclude: 'india',
    });
    expect(titles(inside(scope, 'event-list'))).to.deep.equal(['Wages again', 'Réunion']);
  });

  it('says what to let go where nothing matches, and moves the focus on', async () => {
    const scope = await showScope(['convene-filter', 'convene-event-list']);
    pick(scope, 'area', 'NP');
    search(scope, 'ports');
    const list = inside(scope, 'event-list');
    await until(() => textOf(list).includes('Nothing matches'), 'the notice');
    expect(textOf(list)).to.include('Nothing matches “ports” · Nepal.');
    const words = all(list, '.notice button').map(textOf);
    expect(words).to.deep.equal([
      'Without “ports”: 2 events',
      'Without Nepal: 2 events',
      'Clear all',
    ]);
    const [first] = all(list, '.notice button');
    first!.focus();
    first!.click();
    await until(() => titles(list).length === 2, 'what is left');
    await until(() => list.shadowRoot?.activeElement?.className === 'root', 'the focus');
    expect(said(scope)).to.equal('2 events in Nepal');
  });

  it('tells that from a feed in which there is nothing', async () => {
    const scope = await showScope(['convene-filter', 'convene-event-list'], documentOfEvents());
    const list = inside(scope, 'event-list');
    expect(textOf(list)).to.equal('No events are planned at the moment.');
  });

  it('says once that its feed can’t be read, and what it holds stays', async () => {
    const scope = document.createElement('convene-feed');
    scope.innerHTML = '<convene-event-list>Our meetings</convene-event-list>';
    document.body.append(document.createElement('main'));
    document.body.lastElementChild!.append(scope);
    await change(scope, { feed: { error: 'no feed' } });
    expect(textOf(one(scope, '[role="status"]'))).to.equal('This could not be loaded. Try again');
    const list = inside(scope, 'event-list');
    expect(all(list, 'slot:not([name])')).to.have.length(1);
    expect(textOf(list)).to.equal('');
  });

  it('filters its lists by the countries of its map, and takes that back', async () => {
    const scope = await showScope(['convene-region-map', 'convene-event-list']);
    const [map, list] = [inside(scope, 'region-map'), inside(scope, 'event-list')];
    const button = () => one(map, '[data-code="NP"] button');
    expect(button().getAttribute('aria-pressed')).to.equal('false');
    button().focus();
    button().click();
    await until(() => titles(list).length === 2, 'the list');
    await until(() => button().getAttribute('aria-pressed') === 'true', 'the map');
    expect(map.shadowRoot?.activeElement === button()).to.equal(true);
    expect(all(map, '[data-code="IN"] button')).to.have.length(1);
    button().click();
    await until(() => titles(list).length === 4, 'all of it again');
  });

  it('lets a page do something else when a country is chosen', async () => {
    const scope = await showScope(['convene-region-map', 'convene-event-list']);
    const [map, list] = [inside(scope, 'region-map'), inside(scope, 'event-list')];
    const codes: string[] = [];
    map.addEventListener('convene-select', (event) => {
      codes.push(event.code);
      event.preventDefault();
    });
    one(map, '[data-code="NP"] button').click();
    await Promise.resolve();
    expect(codes).to.deep.equal(['NP']);
    expect(headingsOf(list).length).to.be.above(2);
    expect(titles(list)).to.have.length(4);
  });

  it('reads on for all that it holds, and the focus moves on', async () => {
    const next = freshUrl();
    const more = documentOf([itemOf('b', { events: [eventOf('later', { start: '2018' })] })]);
    const restore = replaceFetch(fetchWith(() => jsonResponse(more)));
    const first = documentOf([itemOf('a', { events: [eventOf('first', { start: '2019' })] })], {
      next_url: next,
    });
    const scope = await showScope(
      ['convene-filter', 'convene-event-list', 'convene-event-cards'],
      first,
    );
    const list = inside(scope, 'event-list');
    one(list, '.more-line button').click();
    await until(() => all(list, 'article').length === 2, 'the next page');
    await until(() => list.shadowRoot?.activeElement === all(list, 'article')[1], 'the focus');
    await until(() => all(inside(scope, 'event-cards'), 'article').length === 2, 'the cards');
    search(scope, 'nowhere');
    await until(() => textOf(list).includes('Nothing matches'), 'nothing');
    restore();
  });
});
