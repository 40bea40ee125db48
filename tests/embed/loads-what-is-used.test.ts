import { expect } from 'chai';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { sampleDocument } from '../helpers/sample.ts';
import { runScript } from '../helpers/scripts.ts';

const src = freshUrl();
const answers = fetchWith(() => jsonResponse(sampleDocument()));

const isLoaded = (name: string) =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(`/${name}.ts`));

function add(tag: string, parent: Element = document.body): Element {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  parent.append(element);
  return element;
}

function loaded(element: Element): Promise<Event> {
  return new Promise((resolve) => {
    element.addEventListener('convene-load', resolve, { once: true });
  });
}

describe('the script tag', () => {
  before(() => replaceFetch(answers));

  it('loads nothing on a page without an element', async () => {
    await runScript('embed/convene.ts');
    expect(isLoaded('elements/feed-element')).to.be.false;
    expect(answers.asked).to.deep.equal([]);
  });

  it('loads an element that is added, and no other', async () => {
    await loaded(add('convene-outcome-list'));
    expect(isLoaded('elements/outcome-list')).to.be.true;
    for (const name of ['event-cards', 'event-list', 'related-posts', 'region-map', 'report']) {
      expect(isLoaded(`elements/${name}`), name).to.be.false;
      expect(customElements.get(`convene-${name}`)).to.equal(undefined);
    }
  });

  it('loads what is added deep inside something else', async () => {
    const section = document.createElement('section');
    section.append(document.createElement('div'));
    const element = add('convene-related-posts', section.firstElementChild!);
    const done = loaded(element);
    document.body.append(section);
    await done;
    expect(element.shadowRoot?.querySelectorAll('article')).to.have.length(2);
  });

  it('loads what a page’s own markup brings later', async () => {
    const template = document.createElement('template');
    template.content.append(document.createElement('convene-event-list'));
    template.content.firstElementChild?.setAttribute('src', src);
    document.body.append(template.content.cloneNode(true));
    const element = document.querySelector('convene-event-list')!;
    await loaded(element);
    expect(element.shadowRoot?.querySelector('article')).not.to.equal(null);
  });

  it('leaves elements alone that it doesn’t know', async () => {
    const element = add('convene-unheard-of');
    await loaded(add('convene-outcome-list'));
    expect(element.matches(':defined')).to.be.false;
  });

  it('has asked for the feed once', () => {
    expect(answers.asked.map(({ url }) => url)).to.deep.equal([src]);
  });
});
