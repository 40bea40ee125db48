import { expect } from '@open-wc/testing';
import { itIsAccessible } from '../helpers/audit.ts';
import { all, clearStage, headingsOf, show, textOf } from '../helpers/elements.ts';
import { documentOfEvents } from '../helpers/feeds.ts';
import { sampleDocument, sampleEvents } from '../helpers/sample.ts';

const tag = 'convene-event-card';
const titles = (element: Element) => headingsOf(element).map(textOf);

describe('the card of an event', () => {
  afterEach(clearStage);

  itIsAccessible(tag);

  it('is the next one', async () => {
    const element = await show(tag, sampleDocument());
    expect(titles(element)).to.deep.equal(['Workshop']);
    expect(all(element, 'article')).to.have.length(1);
  });

  it('is the latest where none is to come', async () => {
    const element = await show(tag, documentOfEvents(sampleEvents.past));
    expect(titles(element)).to.deep.equal(['Conference']);
  });

  it('is the one with an id', async () => {
    const element = await show(tag, sampleDocument(), { event: 'past' });
    expect(titles(element)).to.deep.equal(['Conference']);
    element.setAttribute('event', 'hearing');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Hearing']);
    element.removeAttribute('event');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Workshop']);
  });

  it('is the next one of an area', async () => {
    const element = await show(tag, sampleDocument(), { area: 'GH' });
    expect(titles(element)).to.deep.equal(['Hearing']);
  });

  it('says when no event has the id', async () => {
    for (const event of ['nowhere', '__proto__', 'constructor']) {
      const element = await show(tag, sampleDocument(), { event });
      expect(textOf(element)).to.equal('Nothing matches what is asked for here.');
    }
  });

  it('says when there is no event', async () => {
    expect(textOf(await show(tag, documentOfEvents()))).to.equal('There are no events yet.');
  });
});
