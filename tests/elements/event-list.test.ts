import { expect } from '@open-wc/testing';
import { itIsAccessible } from '../helpers/audit.ts';
import { all, clearStage, one, show, textOf } from '../helpers/elements.ts';
import { documentOf, documentOfEvents, eventOf, itemOf } from '../helpers/feeds.ts';
import { sampleDocument, sampleEvents } from '../helpers/sample.ts';

const tag = 'convene-event-list';
const texts = (element: Element, selector: string) => all(element, selector).map(textOf);

describe('the list of events', () => {
  afterEach(clearStage);

  itIsAccessible(tag);

  it('stands under a heading for each year, the events a level below', async () => {
    const element = await show(tag, sampleDocument(), { 'heading-level': '2' });
    expect(texts(element, 'h2')).to.deep.equal(['2090', '2091', '2092', 'Past · 2019']);
    expect(texts(element, 'h3')).to.deep.equal([
      ...['Workshop', 'Hearing', 'Cancelled : Forum'],
      'Conference',
    ]);
    expect(all(element, 'ul[role="list"] > li > article')).to.have.length(4);
  });

  it('is one group for a year, however many events', async () => {
    const events = ['2090-01', '2090-05', '2091'].map((start) => eventOf(start, { start }));
    const element = await show(tag, documentOfEvents(...events));
    expect(texts(element, 'h3')).to.deep.equal(['2090', '2091']);
    expect(all(element, 'ul')[0]?.children).to.have.length(2);
  });

  it('says of past years that they are, after the others', async () => {
    const element = await show(tag, sampleDocument(), { when: 'all' });
    expect(texts(element, 'h3')).to.deep.equal(['2090', '2091', '2092', 'Past · 2019']);
  });

  it('names past years alone where there are no others', async () => {
    const element = await show(tag, sampleDocument(), { when: 'past' });
    expect(texts(element, 'h3')).to.deep.equal(['2019']);
  });

  it('has what has no date yet at its end', async () => {
    const undated = eventOf('u', { start: undefined, dateText: 'In the spring' });
    const element = await show(tag, documentOfEvents(undated, eventOf('a', { start: '2090' })));
    expect(texts(element, 'h3')).to.deep.equal(['2090', 'Date to be announced']);
    expect(textOf(element)).to.include('In the spring');
  });

  it('says when, for how long, where, at what time and what came of it', async () => {
    const photos = [
      { url: '/a.jpg', alt: '' },
      { url: '/b.jpg', alt: '' },
    ];
    const workshop = { ...sampleEvents.workshop, photos };
    const outcomes = [
      { title: 'One', events: ['workshop'] },
      { title: 'Two', events: ['other'] },
    ];
    const document = documentOf([
      itemOf('a', { events: [workshop, sampleEvents.hearing], outcomes }),
    ]);
    const element = await show(tag, document);
    const [first, second] = all(element, 'article').map(textOf);
    expect(first).to.match(/21–23 Sept?/);
    expect(first).to.include('3 days');
    expect(first).to.include('Kathmandu, Nepal · 1 outcome · 2 photos');
    expect(second).to.match(/Accra, Ghana · and online · 09:00.?–.?17:00, Nepal Time/);
    expect(all(element, 'time')[0]?.getAttribute('datetime')).to.equal('2090-09-21');
  });

  it('says what has become of an event', async () => {
    const element = await show(tag, sampleDocument());
    expect(textOf(one(element, '.off'))).to.match(/Cancelled : Forum .*Cancelled$/);
  });

  it('holds twenty unless another limit is set', async () => {
    const events = Array.from({ length: 30 }, (_, index) => eventOf(`${index}`, { start: '2090' }));
    const element = await show(tag, documentOfEvents(...events));
    expect(all(element, 'article')).to.have.length(20);
    element.limit = 3;
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(3);
  });

  it('holds what concerns an area or a topic', async () => {
    const element = await show(tag, sampleDocument(), { area: '002' });
    expect(texts(element, 'h4')).to.deep.equal(['Hearing']);
  });

  it('says when there is nothing, and when nothing matches', async () => {
    expect(textOf(await show(tag, documentOfEvents()))).to.equal(
      'No events are planned at the moment.',
    );
    expect(textOf(await show(tag, sampleDocument(), { topic: 'ports' }))).to.equal(
      'Nothing matches what is asked for here.',
    );
  });
});
