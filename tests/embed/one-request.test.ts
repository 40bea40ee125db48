import { expect } from 'chai';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { sampleDocument } from '../helpers/sample.ts';
import { runScript } from '../helpers/scripts.ts';

const tags = [
  ...['event-cards', 'event-list', 'event-card', 'outcome-list', 'region-map', 'related-posts'],
  ...['event-cards', 'event-list', 'event-card', 'outcome-list', 'related-posts', 'report'],
];
const src = freshUrl();
const answers = fetchWith(() => jsonResponse(sampleDocument()));

function add(name: string): Promise<Element> {
  const element = document.createElement(`convene-${name}`);
  element.setAttribute('src', src);
  document.body.append(element);
  return new Promise((resolve, reject) => {
    element.addEventListener('convene-load', () => resolve(element));
    element.addEventListener('convene-error', () => reject(new Error(`${name} failed`)));
  });
}

describe('twelve elements on a page', () => {
  before(() => replaceFetch(answers));

  it('are one request, made before their code is there', async () => {
    const loads = tags.map(add);
    const loader = runScript('embed/convene.ts');
    await loader;
    expect(answers.asked).to.have.length(1);
    expect(customElements.get('convene-event-cards')).to.equal(undefined);
    const elements = await Promise.all(loads);
    expect(answers.asked.map(({ url }) => url)).to.deep.equal([src]);
    for (const element of elements) {
      expect(element.shadowRoot?.querySelector('article, section')).not.to.equal(null);
    }
  });

  it('ask without cookies and without the page’s address', () => {
    const [{ init }] = answers.asked as [(typeof answers.asked)[0]];
    expect(init.credentials).to.equal('omit');
    expect(init.referrerPolicy).to.equal('no-referrer');
  });

  it('are joined by more that ask for nothing', async () => {
    await Promise.all([add('event-cards'), add('report')]);
    expect(answers.asked).to.have.length(1);
  });

  it('leave nothing on the page but their names', () => {
    expect(Object.keys(window).filter((name) => /convene/i.test(name))).to.deep.equal([]);
    expect(localStorage).to.have.length(0);
    expect(sessionStorage.getItem('convene')).to.equal(null);
    expect(document.cookie).to.equal('');
  });
});
