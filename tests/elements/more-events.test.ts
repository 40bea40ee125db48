import { expect } from '@open-wc/testing';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { all, clearStage, one, show, textOf, until } from '../helpers/elements.ts';
import { documentOf, documentOfEvents, eventOf, itemOf } from '../helpers/feeds.ts';
import { picture } from '../helpers/sample.ts';

const tag = 'convene-event-list';
const rows = (element: Element) => all(element, 'article');
const buttons = (element: Element) => all(element, '.more-line button').map(textOf);
const events = (count: number, start: string) =>
  Array.from({ length: count }, (_, index) => eventOf(`${start}-${index}`, { start }));
const isFocused = (element: Element, row: HTMLElement | undefined) =>
  element.shadowRoot?.activeElement === row;

describe('a list that goes on', () => {
  afterEach(clearStage);

  it('is accessible, at first and when all is shown', async () => {
    const element = await show(tag, documentOfEvents(...events(25, '2090'), ...events(8, '2019')));
    await expect(element).to.be.accessible();
    one(element, '.past .more-line button').click();
    await until(() => rows(element).length === 28, 'the rest');
    await expect(element).to.be.accessible();
  });

  it('shows ten more, then all, and the first of them has the focus', async () => {
    const element = await show(tag, documentOfEvents(...events(45, '2090')));
    expect(rows(element)).to.have.length(20);
    expect(buttons(element)).to.deep.equal([
      'Show 10 more (upcoming events)',
      'All 45 (upcoming events)',
    ]);
    expect(textOf(one(element, '[part="more"]'))).to.include('20 of 45');
    const before = rows(element);
    one(element, '.more-line button').click();
    await until(() => isFocused(element, rows(element)[20]), 'the focus');
    expect(rows(element)).to.have.length(30);
    expect(before.every((row, index) => row === rows(element)[index])).to.equal(true);
    expect(textOf(one(element, '[part="more"]'))).to.include('30 of 45');
    all(element, '.more-line button')[1]!.click();
    await until(() => isFocused(element, rows(element)[30]), 'the focus');
    expect(rows(element)).to.have.length(45);
    expect(buttons(element)).to.deep.equal([]);
  });

  it('grows in blocks when all of many are asked for, and has a way past them', async () => {
    const element = await show(tag, documentOfEvents(...events(700, '2090')));
    await until(() => all(element, '.more-line button').length, 'the buttons');
    all(element, '.more-line button')[1]!.click();
    await until(() => isFocused(element, rows(element)[20]), 'the focus');
    expect(rows(element)).to.have.length.below(700);
    const first = rows(element)[0]!;
    await until(() => rows(element).length === 700, 'all rows');
    // What stood there was not drawn anew, and all rows are of one list.
    expect(first.isConnected).to.equal(true);
    expect(one(element, '.list').children).to.have.length(700);
    await until(() => !all(element, '.more-line').length, 'the end of it');
    await until(() => all(element, '.skip').length, 'the way past');
    one(element, '.skip').click();
    expect(isFocused(element, rows(element)[699])).to.equal(true);
  });

  it('has what is past beneath, the newest first, with what came of it', async () => {
    const photo = { url: picture, alt: 'A gate', credit: 'ARAT' };
    const report = itemOf(
      'report',
      {
        kind: 'report',
        events: [eventOf('b', { start: '2019', photos: [photo] })],
        outcomes: [{ title: 'New partners', events: ['b'] }],
        related: [{ url: 'https://example.org/more', title: 'More on it' }],
      },
      { title: 'What came of it all' },
    );
    const others = itemOf('x', { events: [...events(1, '2090'), ...events(5, '2018')] });
    const element = await show(tag, documentOf([others, report]));
    expect(all(element, 'h3').map(textOf)).to.deep.equal(['2090', 'Past · 2019', 'Past · 2018']);
    expect(all(element, '.past article')).to.have.length(3);
    const after = textOf(one(element, '[part="after"]'));
    expect(after).to.include('What came of it New partners');
    expect(after).to.include('Report : What came of it all');
    expect(after).to.include('More on it');
    expect(after).to.include('Pictures: ARAT');
    const image = await new Promise<string | null>((resolve) => {
      void until(() => all(element, '.after img').length, 'the photo').then(() =>
        resolve(one(element, '.after img').getAttribute('alt')),
      );
    });
    expect(image).to.equal('A gate');
  });

  it('says that none is planned, and shows the latest, where the last is over', async () => {
    const feed = documentOfEvents(...events(1, '2019'), ...events(1, '2018'));
    for (const when of ['', 'upcoming']) {
      const element = await show(tag, feed, { limit: '2', when });
      await until(() => rows(element).length, 'the latest');
      expect(textOf(element)).to.include('No events are planned at the moment.');
      expect(all(element, 'h3').map(textOf)).to.deep.equal(['2019']);
      expect(rows(element)).to.have.length(1);
    }
    const whole = await show(tag, feed);
    expect(textOf(whole)).to.include('No events are planned at the moment.');
    expect(rows(whole)).to.have.length(2);
    const cards = await show('convene-event-cards', feed);
    await until(() => rows(cards).length, 'the latest');
    expect(textOf(cards)).to.include('No events are planned at the moment.');
    expect(rows(cards)).to.have.length(1);
  });

  it('holds no more than its limit, unless it is to go on', async () => {
    const feed = documentOfEvents(...events(5, '2090'), ...events(5, '2019'));
    const element = await show(tag, feed, { limit: '2' });
    expect(rows(element)).to.have.length(2);
    expect(buttons(element)).to.deep.equal([]);
    element.setAttribute('more', '');
    await until(() => rows(element).length === 4, 'the past ones');
    expect(buttons(element)).to.have.length(2);
    const cards = await show('convene-event-cards', feed, { limit: '2', more: '' });
    await until(() => rows(cards).length === 4, 'the past ones');
  });

  it('says what it shows, where not all is shown', async () => {
    const area = [{ code: 'NP', roles: ['host'] }];
    const event = eventOf('a', { start: '2090', areas: area, topics: ['Wages'] });
    const feed = documentOfEvents(event, ...events(2, '2091'));
    const element = await show(tag, feed, { area: 'NP', topic: 'Wages' });
    expect(textOf(one(element, '[part="shown"]'))).to.equal('1 event in Nepal · Wages');
  });

  it('finds the words of its query, and leaves out what is excluded', async () => {
    const feed = documentOfEvents(...events(3, '2090'));
    const element = await show(tag, feed, { query: 'EVENT 2090-1' });
    expect(rows(element)).to.have.length(1);
    element.setAttribute('query', '');
    element.setAttribute('exclude', '2090-0 2090-2');
    await until(() => textOf(element).includes('Event 2090-1'), 'the other');
    expect(rows(element)).to.have.length(1);
  });

  it('follows the feed’s next pages when more is asked for, and says when it can’t', async () => {
    const [second, third] = [freshUrl(), freshUrl()];
    let isUp = false;
    const pages = new Map([
      [second, documentOf([itemOf('b', { events: events(3, '2018') })], { next_url: third })],
      [third, documentOf([itemOf('c', { events: events(3, '2017') })], { next_url: second })],
    ]);
    const restore = replaceFetch(
      fetchWith((url) => (isUp ? jsonResponse(pages.get(url)) : new Response('', { status: 503 }))),
    );
    const first = documentOf([itemOf('a', { events: events(3, '2019') })], { next_url: second });
    const element = await show(tag, first);
    expect(buttons(element)).to.deep.equal([
      'Show 10 more (past events)',
      'Show all (past events)',
    ]);
    one(element, '.more-line button').click();
    await until(() => textOf(element).includes('More could not be loaded'), 'the failure');
    expect(rows(element)).to.have.length(3);
    const [before] = rows(element);
    isUp = true;
    all(element, '.more-line button')[1]!.click();
    await until(() => rows(element).length === 9, 'all pages');
    await until(() => isFocused(element, rows(element)[3]), 'the focus');
    expect(rows(element)[0] === before).to.equal(true);
    restore();
    expect(buttons(element)).to.deep.equal([]);
  });
});
