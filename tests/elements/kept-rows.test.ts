import { expect } from '@open-wc/testing';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { all, one, textOf, until } from '../helpers/elements.ts';
import { documentOf, documentOfEvents, eventOf, itemOf } from '../helpers/feeds.ts';
import { clearScopes, inside, search, showScope } from '../helpers/scopes.ts';

const feed = documentOfEvents(
  eventOf('one', { title: 'Meeting on wages', start: '2090-01-01' }),
  eventOf('two', { title: 'Meeting on ports', start: '2090-02-01' }),
  eventOf('past', { title: 'Talk on ports', start: '2019-02-01' }),
);
const titles = (element: Element) => all(element, '.title').map(textOf);
const headings = (element: Element) => all(element, '[part=group]').map(textOf);

/** Searches, and waits for the titles that are to be left. */
async function searchFor(scope: Element, words: string, left: readonly string[]): Promise<void> {
  search(scope, words);
  const list = inside(scope, 'event-list');
  const far = () => all(list, '[part=shown]').map(textOf).join();
  await until(() => far().includes(words), `the words of ${words}`);
  expect(titles(list)).to.deep.equal(left);
}

describe('a list, as somebody searches', () => {
  afterEach(clearScopes);

  it('keeps the rows that go on standing where they stood', async () => {
    const scope = await showScope(['convene-filter', 'convene-event-list'], feed);
    const list = inside(scope, 'event-list');
    const rows = () => all(list, 'article');
    const before = rows();
    await searchFor(scope, 'on', ['Meeting on wages', 'Meeting on ports', 'Talk on ports']);
    expect(rows().every((row, index) => row === before[index])).to.equal(true);
    await searchFor(scope, 'meeting', ['Meeting on wages', 'Meeting on ports']);
    expect(headings(list)).to.deep.equal(['2090']);
  });

  it('draws anew what stands elsewhere, whatever a translator has put there', async () => {
    const scope = await showScope(['convene-filter', 'convene-event-list'], feed);
    const list = inside(scope, 'event-list');
    const [first] = all(list, 'article');
    for (const words of all(list, '.title bdi, [part=group]')) words.textContent = 'ऊ';
    await searchFor(scope, 'ports', ['Meeting on ports', 'Talk on ports']);
    expect(headings(list)).to.deep.equal(['2090', 'Past · 2019']);
    expect(all(list, 'article').includes(first!)).to.equal(false);
    await searchFor(scope, 'talk', ['Talk on ports']);
    expect(headings(list)).to.deep.equal(['2019']);
  });

  it('keeps the choice between two clocks under them', async () => {
    const timed = eventOf('timed', {
      title: 'Meeting on time',
      start: '2090-01-01T09:00',
      timeZone: 'Pacific/Apia',
    });
    const scope = await showScope(
      ['convene-filter', 'convene-event-list'],
      documentOfEvents(timed, eventOf('other', { title: 'Talk', start: '2090-02-01' })),
    );
    const list = inside(scope, 'event-list');
    const choices = () => all(list, '[part=clocks]').length;
    await until(choices, 'the choice');
    await searchFor(scope, 'meet', ['Meeting on time']);
    await searchFor(scope, 'meeting', ['Meeting on time']);
    expect(choices()).to.equal(1);
    await searchFor(scope, 'talk', ['Talk']);
    expect(choices()).to.equal(0);
  });

  it('draws the first rows of many new ones, then the rest, and keeps its height meanwhile', async () => {
    const ports = Array.from({ length: 30 }, (_, index) =>
      eventOf(`port-${index}`, { title: `Ports ${index}`, start: '2091' }),
    );
    const wages = Array.from({ length: 30 }, (_, index) =>
      eventOf(`wage-${index}`, { title: `Wages ${index}`, start: '2090' }),
    );
    const scope = await showScope(
      ['convene-filter', 'convene-event-list'],
      documentOfEvents(...wages, ...ports),
    );
    const list = inside(scope, 'event-list');
    const counts: string[] = [];
    const observer = new MutationObserver(() => {
      const isHeld = list.clientHeight >= height;
      counts.push(`${titles(list).length}${isHeld ? '' : ' lower'}`);
    });
    const height = list.clientHeight;
    observer.observe(list.shadowRoot!, { childList: true, subtree: true });
    search(scope, 'ports');
    await until(() => titles(list).length === 20 && titles(list)[19] === 'Ports 19', 'the rest');
    observer.disconnect();
    expect(counts[0]).to.equal('8');
    expect(counts.at(-1)).to.match(/^20/);
    expect(all(list, '.more-line')).to.have.length(1);
    await until(() => !one(list, '.root').style.minBlockSize, 'its own height');
  });

  it('says what nothing matches, at each key', async () => {
    const scope = await showScope(['convene-filter', 'convene-event-list'], feed);
    const list = inside(scope, 'event-list');
    for (const words of ['x', 'xy']) {
      search(scope, words);
      await until(() => textOf(list).includes(`Nothing matches “${words}”`), words);
      one(list, '.notice p').textContent = 'ऊ';
    }
  });

  it('reads no more of the feed than it shows', async () => {
    const page = (name: string, next?: string) =>
      documentOf(
        [
          itemOf(name, {
            events: Array.from({ length: 11 }, (_, index) =>
              eventOf(`${name}-${index}`, { start: '2018' }),
            ),
          }),
        ],
        next ? { next_url: next } : {},
      );
    const [second, third] = [freshUrl(), freshUrl()];
    const { fetch, asked } = fetchWith((url) =>
      jsonResponse(page(url === second ? 'b' : 'c', third)),
    );
    const restore = replaceFetch({ fetch, asked });
    const scope = await showScope(['convene-event-list'], page('a', second), {});
    const list = inside(scope, 'event-list');
    one(list, '.more-line button').click();
    await until(() => all(list, 'article').length === 22, 'the next page');
    expect(asked.map(({ url }) => url)).to.deep.equal([second]);
    restore();
  });
});
