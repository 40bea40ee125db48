import { expect } from 'chai';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { sampleDocument } from '../helpers/sample.ts';
import { runScript } from '../helpers/scripts.ts';

const [first, second] = [freshUrl(), freshUrl()];
let isUp = false;
const answers = fetchWith((url) => {
  if (url === second) return jsonResponse(sampleDocument());
  if (!isUp) throw new TypeError('Failed to fetch');
  return jsonResponse(sampleDocument());
});

function next(element: Element): Promise<Event> {
  return new Promise((resolve) => {
    for (const name of ['convene-load', 'convene-error']) {
      element.addEventListener(name, resolve, { once: true });
    }
  });
}

function add(tag: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('src', first);
  element.append('Our meetings');
  document.body.append(element);
  return element;
}

describe('a feed that can’t be reached when the script asks for it', () => {
  const { warn } = console;
  before(() => {
    replaceFetch(answers);
    console.warn = () => {};
  });
  after(() => {
    console.warn = warn;
  });

  it('is told in each element that names it, whose own children stay', async () => {
    const [cards, posts] = [add('convene-event-cards'), add('convene-related-posts')];
    const events = Promise.all([next(cards), next(posts)]);
    await runScript('embed/convene.ts');
    for (const { type } of await events) expect(type).to.equal('convene-error');
    expect(cards.shadowRoot?.querySelector('slot:not([name])')).not.to.equal(null);
    expect(answers.asked).to.have.length(1);
  });

  it('is asked for anew by whoever tries again', async () => {
    const cards = document.querySelector('convene-event-cards')!;
    isUp = true;
    const event = next(cards);
    cards.shadowRoot?.querySelector('button')?.click();
    expect((await event).type).to.equal('convene-load');
    expect(answers.asked).to.have.length(2);
  });

  it('is there for the others once one has it', async () => {
    const posts = document.querySelector('convene-related-posts')!;
    const event = next(posts);
    posts.shadowRoot?.querySelector('button')?.click();
    expect((await event).type).to.equal('convene-load');
    expect(answers.asked).to.have.length(2);
  });

  it('gives way to another', async () => {
    const cards = document.querySelector('convene-event-cards')!;
    const event = next(cards);
    cards.setAttribute('src', second);
    expect((await event).type).to.equal('convene-load');
    expect(answers.asked.map(({ url }) => url)).to.deep.equal([first, first, second]);
  });
});
