import { expect } from '@open-wc/testing';
import { define } from '../../src/elements/define.ts';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { translate } from '../helpers/composed.ts';
import {
  all,
  change,
  clearStage,
  dealtWith,
  place,
  show,
  tags,
  textOf,
  until,
  warnings,
} from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';
import { partlyDocument, sampleDocument } from '../helpers/sample.ts';

describe('an element on the move', () => {
  let restore = () => {};
  afterEach(() => {
    restore();
    restore = () => {};
    clearStage();
  });

  for (const tag of tags) {
    it(`keeps what it shows: ${tag}`, async () => {
      const element = await show(tag, sampleDocument());
      const before = all(element, 'article, section').length;
      const other = document.createElement('div');
      element.parentElement!.append(other);
      other.append(element);
      await element.updateComplete;
      expect(all(element, 'article, section')).to.have.length(before);
    });

    it(`may be taken away while its feed is on its way, and come back: ${tag}`, async () => {
      let answer = (_: Response): void => {};
      restore = replaceFetch(
        fetchWith(() => new Promise<Response>((resolve) => (answer = resolve))),
      );
      const element = place(tag, { src: freshUrl() });
      const parent = element.parentElement!;
      await element.updateComplete;
      element.remove();
      const done = dealtWith(element);
      answer(jsonResponse(sampleDocument()));
      expect((await done).type).to.equal('convene-load');
      parent.append(element);
      await element.updateComplete;
      expect(all(element, 'article, section, .way')).not.to.be.empty;
    });

    it(`is cloned into another that shows the same, asking once: ${tag}`, async () => {
      const answers = fetchWith(() => jsonResponse(sampleDocument()));
      restore = replaceFetch(answers);
      const element = place(tag, { limit: '1' });
      element.append('Our meetings');
      const src = freshUrl();
      element.setAttribute('src', src);
      await dealtWith(element);
      const clone = element.cloneNode(true) as typeof element;
      const done = dealtWith(clone);
      element.parentElement!.append(clone);
      await done;
      expect(answers.asked).to.have.length(1);
      expect(clone.textContent).to.equal('Our meetings');
      await until(() => textOf(clone) === textOf(element), 'the same text');
    });
  }

  it('shows itself when what hid it opens', async () => {
    const element = await show('convene-event-cards', sampleDocument());
    const details = document.createElement('details');
    element.parentElement!.append(details);
    details.append(element);
    details.open = true;
    expect(element.getBoundingClientRect().height).to.be.above(0);
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});

describe('an element on a page that is translated in place', () => {
  afterEach(clearStage);

  const event = eventOf('a', { title: 'Forum', start: '2090-05-01' });
  const off = { ...event, status: 'cancelled' };

  for (const tag of ['convene-event-cards', 'convene-event-list', 'convene-event-card'] as const) {
    it(`says that an event has been cancelled: ${tag}`, async () => {
      const element = await show(tag, documentOfEvents(event));
      translate(element.shadowRoot!);
      expect(textOf(element)).to.include('⟨Forum⟩');
      await change(element, { feed: documentOfEvents(off) });
      expect(textOf(element)).to.include('Cancelled');
      expect(textOf(element)).not.to.include('⟨');
    });

    it(`follows its attributes: ${tag}`, async () => {
      const past = eventOf('b', { title: 'Conference', start: '2019' });
      const element = await show(tag, documentOfEvents(event, past));
      translate(element.shadowRoot!);
      element.when = 'past';
      await element.updateComplete;
      expect(textOf(element)).to.include('Conference');
      expect(textOf(element)).not.to.include('Forum');
    });
  }

  it('says that its feed can’t be read any longer', async () => {
    const element = await show('convene-event-cards', documentOfEvents(event));
    translate(element.shadowRoot!);
    await change(element, { feed: {} });
    expect(textOf(element)).to.include('This could not be loaded.');
    await change(element, { feed: documentOfEvents(off) });
    expect(textOf(element)).to.include('Cancelled');
    expect(textOf(element)).not.to.include('could not be loaded');
  });
});

describe('a definition', () => {
  class Old extends HTMLElement {
    static version = '0.0.1';
  }

  it('stays when there is another, which says so in one line', () => {
    customElements.define('convene-old', Old);
    warnings.length = 0;
    define('convene-old', class extends HTMLElement {});
    expect(customElements.get('convene-old')).to.equal(Old);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<convene-old>');
  });
});

describe('the maintainer of a page', () => {
  afterEach(clearStage);

  it('is told in one line what is wrong with a feed, however many elements show it', async () => {
    const document = partlyDocument();
    warnings.length = 0;
    await Promise.all(tags.map((tag) => show(tag, document)));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('items[2]._convene.events[0].start');
  });

  it('is told nothing of a feed that is sound', async () => {
    warnings.length = 0;
    await show('convene-event-cards', sampleDocument());
    expect(warnings).to.deep.equal([]);
  });
});
