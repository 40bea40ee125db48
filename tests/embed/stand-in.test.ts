import { expect } from 'chai';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { until } from '../helpers/elements-late.ts';
import { sampleDocument } from '../helpers/sample.ts';
import { runScript } from '../helpers/scripts.ts';

const src = freshUrl();
const answers = fetchWith(() => jsonResponse(sampleDocument()));

function standIn(name: string, data: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('data-convene', name);
  element.setAttribute('data-src', src);
  for (const [key, value] of Object.entries(data)) element.setAttribute(`data-${key}`, value);
  const own = document.createElement('p');
  own.textContent = 'Our meetings';
  element.append(own);
  document.body.append(element);
  return element;
}

const inside = (element: Element) => element.firstElementChild;
const cards = (element: Element) => inside(element)?.shadowRoot?.querySelectorAll('article').length;

describe('a div in place of a tag', () => {
  before(() => replaceFetch(answers));

  it('stays as it is until the script comes, and then has the element inside', async () => {
    const first = standIn('event-cards', { limit: '1', 'heading-level': '4' });
    expect(first.textContent).to.equal('Our meetings');
    const own = first.firstElementChild;
    await runScript('embed/convene.ts');
    await until(() => cards(first) === 1, 'a card');
    expect(inside(first)?.localName).to.equal('convene-event-cards');
    expect(inside(first)?.firstElementChild === own).to.be.true;
    expect(inside(first)?.shadowRoot?.querySelectorAll('h4')).to.have.length(1);
  });

  it('may come later, deep inside something else', async () => {
    const section = document.createElement('section');
    const late = standIn('event-list');
    section.append(late);
    document.body.append(section);
    await until(() => (cards(late) ?? 0) > 1, 'the list');
  });

  it('follows its attributes', async () => {
    const element = standIn('event-list', { limit: '1' });
    await until(() => cards(element) === 1, 'one event');
    element.setAttribute('data-limit', '2');
    await until(() => cards(element) === 2, 'two events');
    element.removeAttribute('data-limit');
    await until(() => (cards(element) ?? 0) > 2, 'all events');
  });

  it('gives nothing that runs, styles or names', async () => {
    const element = standIn('event-list', {
      onclick: 'ran=1',
      style: 'position:fixed',
      class: 'x',
      id: 'main',
      slot: 'x',
      stylesheet: '/x.css',
    });
    await until(() => cards(element), 'the list');
    expect(inside(element)?.getAttributeNames()).to.deep.equal(['src']);
  });

  it('makes only what the script knows', async () => {
    const others = ['script', 'iframe', '../x', 'unheard-of', 'toString', ''].map((name) =>
      standIn(name),
    );
    const known = standIn(' event-list ');
    await until(() => cards(known), 'the one that is known');
    for (const element of others) expect(inside(element)?.localName).to.equal('p');
  });

  it('that was copied with its element inside gets no second one', async () => {
    const element = standIn('event-list');
    await until(() => cards(element), 'the list');
    const copy = element.cloneNode(true) as HTMLElement;
    document.body.append(copy);
    await until(() => cards(copy), 'the copy');
    expect(copy.querySelectorAll('convene-event-list')).to.have.length(1);
    expect(inside(copy)?.textContent).to.equal('Our meetings');
  });

  it('becomes another when it is told to, its own words kept', async () => {
    const element = standIn('event-list');
    await until(() => cards(element), 'the list');
    element.setAttribute('data-convene', 'event-cards');
    await until(() => inside(element)?.localName === 'convene-event-cards', 'cards');
    expect(element.textContent).to.equal('Our meetings');
  });
});
