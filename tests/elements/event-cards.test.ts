import { expect } from '@open-wc/testing';
import { itIsAccessible } from '../helpers/audit.ts';
import {
  all,
  change,
  clearStage,
  headingsOf,
  isShown,
  one,
  show,
  textOf,
  until,
} from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';
import { sampleDocument, sampleEvents } from '../helpers/sample.ts';

const tag = 'convene-event-cards';
const titles = (element: Element) => headingsOf(element).map((heading) => textOf(heading));
const many = documentOfEvents(
  ...Array.from({ length: 9 }, (_, index) => eventOf(`${index}`, { start: `209${index}` })),
);

describe('the cards of events', () => {
  afterEach(clearStage);

  itIsAccessible(tag);

  it('are a list of articles, each with a heading, a time and one link', async () => {
    const element = await show(tag, documentOfEvents(sampleEvents.workshop, sampleEvents.off));
    const items = all(element, 'ul[role="list"] > li');
    expect(items).to.have.length(2);
    for (const item of items) {
      const articles = item.querySelectorAll('article');
      expect(articles).to.have.length(1);
      expect(articles[0]?.querySelectorAll('h3')).to.have.length(1);
      expect(articles[0]?.querySelectorAll('time')).to.have.length(1);
      expect(articles[0]?.querySelectorAll('h3 a[href]')).to.have.length(1);
      expect(articles[0]?.querySelectorAll('a')).to.have.length(1);
    }
  });

  it('are what is to come, the soonest first', async () => {
    const element = await show(tag, sampleDocument());
    expect(titles(element)).to.deep.equal(['Workshop', 'Hearing', 'Cancelled : Forum']);
  });

  it('say when, where, on what and who', async () => {
    const element = await show(tag, documentOfEvents(sampleEvents.workshop));
    const text = textOf(element);
    expect(text).to.match(/21.–.?23 September 2090|21–23 September 2090/);
    expect(text).to.include('Kathmandu, Nepal');
    expect(text).to.include('On what works.');
    expect(text).to.include('With India');
    expect(one(element, 'time').getAttribute('datetime')).to.equal('2090-09-21');
  });

  it('say at what time, and where to register', async () => {
    const element = await show(tag, documentOfEvents(sampleEvents.hearing));
    expect(textOf(element)).to.match(/09:00.?–.?17:00, Nepal Time/);
    expect(textOf(element)).to.include('Accra, Ghana · and online');
    expect(textOf(element)).to.include('Register until February 2091');
    const link = one(element, '[part="register"] a');
    expect(link.getAttribute('href')).to.equal('https://example.org/register');
  });

  it('link to the event’s page, else to its item’s', async () => {
    const element = await show(tag, documentOfEvents(sampleEvents.workshop, eventOf('z')));
    const links = all(element, 'h3 a').map((link) => link.getAttribute('href'));
    expect(new Set(links)).to.deep.equal(
      new Set(['https://example.org/workshop', 'https://example.org/post']),
    );
  });

  it('say that an event is off in the name of its link', async () => {
    const element = await show(tag, documentOfEvents(sampleEvents.off));
    const link = one(element, 'h3 a');
    expect(link.textContent.replace(/\s+/g, ' ').trim()).to.equal('Cancelled: Forum');
    expect(isShown(link)).to.be.true;
    expect(one(element, 'article').part.contains('off')).to.be.true;
  });

  for (const [status, words] of [
    ['postponed', 'Postponed'],
    ['tentative', 'To be confirmed'],
    ['movedOnline', 'Moved online'],
  ] as const) {
    it(`say that an event is ${status}`, async () => {
      const event = eventOf('a', { start: '2090-05-01', status });
      expect(textOf(await show(tag, documentOfEvents(event)))).to.include(words);
    });
  }

  it('say which date another one took the place of', async () => {
    const event = eventOf('a', { status: 'rescheduled', previousStart: '2029-05-03' });
    const element = await show(tag, documentOfEvents({ ...event, start: '2090-06-01' }));
    expect(textOf(element)).to.include('New date instead of 3 May 2029');
  });

  it('say that an event is under way', async () => {
    const element = await show(tag, documentOfEvents(eventOf('a', { start: '2020', end: '2090' })));
    expect(textOf(element)).to.include('Under way');
  });

  it('have words of the source where there is no date', async () => {
    const event = eventOf('a', { start: undefined, dateText: 'In the spring' });
    const element = await show(tag, documentOfEvents(event));
    expect(textOf(element)).to.include('In the spring');
    expect(all(element, 'time')).to.deep.equal([]);
  });

  it('have their date as a picture where they have none, unread', async () => {
    const element = await show(tag, documentOfEvents(eventOf('a', { start: '2090-09-21' })));
    const tile = one(element, '[part="tile"]');
    expect(textOf(tile)).to.equal('21 September 2090');
    expect(tile.getAttribute('aria-hidden')).to.equal('true');
  });

  it('are six unless another limit is set', async () => {
    const element = await show(tag, many);
    expect(all(element, 'article')).to.have.length(6);
    element.setAttribute('limit', '2');
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(2);
    element.limit = 8;
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(8);
  });

  it('are six again when the limit is taken away, or is none', async () => {
    const element = await show(tag, many, { limit: '2' });
    element.removeAttribute('limit');
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(6);
    for (const limit of ['many', '', '0', '-1']) {
      element.setAttribute('limit', limit);
      await element.updateComplete;
      expect(all(element, 'article'), limit).to.have.length(6);
    }
  });

  it('are past ones when asked for, or all', async () => {
    const element = await show(tag, sampleDocument(), { when: 'past' });
    expect(titles(element)).to.deep.equal(['Conference']);
    expect(textOf(element)).to.include('16 May 2019');
    expect(one(element, 'article').part.contains('past')).to.be.true;
    element.setAttribute('when', 'all');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([
      'Workshop',
      'Hearing',
      'Cancelled : Forum',
      'Conference',
    ]);
    element.removeAttribute('when');
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(3);
  });

  it('are those of an area or a topic, as long as it is asked for', async () => {
    const element = await show(tag, sampleDocument(), { area: '034' });
    expect(titles(element)).to.deep.equal(['Workshop']);
    const asks = [
      ['area', 'GH', ['Hearing']],
      ['area', 'US GH', ['Hearing']],
      ['area', '', ['Workshop', 'Hearing', 'Cancelled : Forum']],
      ['topic', 'wages', ['Workshop']],
      ['topic', 'ASIA', ['Workshop', 'Cancelled : Forum']],
    ] as const;
    for (const [name, value, expected] of asks) {
      element.setAttribute(name, value);
      await until(() => titles(element).join() === expected.join(), `${name} ${value}`);
    }
    element.removeAttribute('topic');
    element.removeAttribute('area');
    await until(() => titles(element).length === 3, 'all of them');
  });

  it('follow areas that change faster than the code for them comes', async () => {
    const element = await show(tag, sampleDocument());
    for (const area of ['NP', '', 'GH', 'US', '']) {
      element.area = area;
      await element.updateComplete;
    }
    await until(() => titles(element).length === 3, 'all of them');
  });

  it('say when nothing is planned, and which event was the latest', async () => {
    const element = await show(tag, documentOfEvents(sampleEvents.past));
    expect(textOf(one(element, '.notice'))).to.equal(
      'No events are planned at the moment. The latest was in May 2019. Past events',
    );
    expect(titles(element)).to.deep.equal(['2019', 'Conference']);
    expect(one(element, 'a').getAttribute('href')).to.equal('https://example.org/');
  });

  it('say when there is nothing at all, of the kind that was asked for', async () => {
    const element = await show(tag, documentOfEvents());
    expect(textOf(element)).to.equal('No events are planned at the moment.');
    element.when = 'past';
    await element.updateComplete;
    expect(textOf(element)).to.equal('There are no past events yet.');
    element.when = 'all';
    await element.updateComplete;
    expect(textOf(element)).to.equal('There are no events yet.');
  });

  it('say when nothing matches', async () => {
    const element = await show(tag, sampleDocument(), { topic: 'ports' });
    expect(textOf(element)).to.equal('Nothing matches what is asked for here.');
  });

  it('are drawn anew when the feed changes', async () => {
    const element = await show(tag, documentOfEvents(eventOf('a', { start: '2090' })));
    await change(element, { feed: documentOfEvents(eventOf('b', { start: '2091' })) });
    expect(titles(element)).to.deep.equal(['Event b']);
  });
});
