import { expect } from '@open-wc/testing';
import type { ConveneErrorEvent, ConveneLoadEvent } from '../../src/elements/events.ts';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import {
  all,
  change,
  clearStage,
  dealtWith,
  one,
  place,
  show,
  tags,
  textOf,
  until,
} from '../helpers/elements.ts';
import { partlyDocument, sampleDocument } from '../helpers/sample.ts';

const notAFeed = { error: 'no such feed' };
// With its own address, so that there is something to follow.
const address = { feed_url: 'https://example.org/feed.json' };
const sample = { ...sampleDocument(), ...address };
const partly = { ...partlyDocument(), ...address };

/** What stands for what a feed holds, in whichever element. */
const content = 'article, section, .way';

for (const tag of tags) {
  describe(tag, () => {
    afterEach(clearStage);

    it('shows its own children until there is a feed', async () => {
      const element = place(tag);
      element.append('Our meetings');
      await element.updateComplete;
      const [slot] = all(element, 'slot:not([name])') as HTMLSlotElement[];
      expect(slot?.assignedNodes()).to.deep.equal([element.firstChild]);
      await change(element, { feed: sample });
      expect(all(element, 'slot:not([name])')).to.deep.equal([]);
      expect(element.textContent).to.equal('Our meetings');
    });

    it('keeps its own children when the feed can’t be read, and says so', async () => {
      const element = await show(tag, notAFeed);
      expect(all(element, 'slot:not([name])')).to.have.length(1);
      expect(textOf(one(element, '[role="status"]'))).to.equal(
        'This could not be loaded. Try again',
      );
    });

    it('has its live region before there is anything to say', async () => {
      const element = place(tag);
      await element.updateComplete;
      const status = one(element, '[role="status"]');
      expect(status.textContent.trim()).to.equal('');
      await change(element, { feed: notAFeed });
      expect(one(element, '[role="status"]')).to.equal(status);
    });

    it('keeps what it shows when a later feed can’t be read', async () => {
      const element = await show(tag, sample);
      await whole(element);
      const before = textOf(element);
      await change(element, { feed: notAFeed });
      await whole(element);
      expect(textOf(element)).to.equal(`${before} This could not be loaded. Try again`);
      await change(element, { feed: sample });
      await whole(element);
      expect(textOf(element)).to.equal(before);
    });

    it('says when entries could not be read, and shows the others', async () => {
      const element = await show(tag, partly);
      expect(textOf(element)).to.include('Some entries could not be read.');
      expect(textOf(element)).to.include('They are also on example.org .');
      expect(all(element, content)).not.to.be.empty;
    });

    it('says what was wrong with its feed in an event that leaves its tree', async () => {
      const host = document.createElement('div');
      document.body.append(host);
      const element = document.createElement(tag);
      const events: ConveneLoadEvent[] = [];
      host.addEventListener('convene-load', (event) => events.push(event));
      host.attachShadow({ mode: 'open' }).append(element);
      await change(element, { feed: partly });
      await whole(element);
      host.remove();
      expect(events).to.have.length(1);
      expect(events[0]?.problems.map(({ path }) => path)).to.deep.equal([
        'items[2]._convene.events[0].start',
      ]);
    });

    it('has drawn what it shows when it says so', async () => {
      const element = place(tag, { area: 'NP' });
      let length = 0;
      element.addEventListener('convene-load', () => {
        length ||= all(element, content).length;
      });
      await change(element, { feed: sample });
      expect(length).to.be.above(0);
    });

    it('says why there is no feed in an event that leaves its tree', async () => {
      const url = freshUrl();
      const restore = replaceFetch(fetchWith(() => new Response('Gone', { status: 410 })));
      const events: ConveneErrorEvent[] = [];
      const hear = (event: ConveneErrorEvent) => events.push(event);
      document.addEventListener('convene-error', hear);
      await change(place(tag), { src: url });
      document.removeEventListener('convene-error', hear);
      restore();
      const [event] = events;
      expect(events).to.have.length(1);
      expect([event?.reason, event?.status, event?.url]).to.deep.equal(['http', 410, url]);
    });

    it('tries again when it is asked to, and moves on', async () => {
      let isUp = false;
      const answers = fetchWith(() =>
        isUp ? jsonResponse(sample) : new Response('', { status: 503 }),
      );
      const restore = replaceFetch(answers);
      const element = place(tag);
      await change(element, { src: freshUrl() });
      expect(textOf(element)).to.match(/It is also on feeds\.example \. Try again$/);

      let done = dealtWith(element);
      one(element, 'button').click();
      expect((await done).type).to.equal('convene-error');
      expect(answers.asked).to.have.length(2);

      isUp = true;
      done = dealtWith(element);
      one(element, 'button').focus();
      one(element, 'button').click();
      expect((await done).type).to.equal('convene-load');
      const { shadowRoot } = element;
      await until(() => shadowRoot?.activeElement?.className === 'root', 'the focus');
      restore();
      await element.updateComplete;
      expect(answers.asked).to.have.length(3);
      expect(textOf(element)).not.to.include('could not be loaded');
      expect(all(element, content)).not.to.be.empty;
    });

    it('shows the feed of its last address, whichever comes first', async () => {
      const answers = new Map<string, (response: Response) => void>();
      const restore = replaceFetch(
        fetchWith((url) => new Promise((resolve) => answers.set(url, resolve))),
      );
      const [first, second] = [freshUrl(), freshUrl()];
      const element = place(tag, { src: first });
      await element.updateComplete;
      const done = dealtWith(element);
      element.src = second;
      await element.updateComplete;
      answers.get(second)?.(jsonResponse(sample));
      await done;
      await whole(element);
      const before = textOf(element);
      answers.get(first)?.(jsonResponse(notAFeed));
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      restore();
      expect(textOf(element)).to.equal(before);
    });
  });
}

/** Waits until the maps in it are drawn too: they are the last to come, and their letters the last of them. */
async function whole(element: Element): Promise<void> {
  const isWhole = () =>
    [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter(({ localName }) => localName === 'convene-region-map')
      .every((map) => map.shadowRoot?.querySelector('.picture text'));
  await until(isWhole, 'what is inside');
}
