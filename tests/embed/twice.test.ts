import { expect } from 'chai';
import { fetchWith, freshUrl, jsonResponse, replaceFetch } from '../helpers/answers.ts';
import { sampleDocument } from '../helpers/sample.ts';
import { runScript } from '../helpers/scripts.ts';

const src = freshUrl();
const answers = fetchWith(() => jsonResponse(sampleDocument()));

describe('the script on the page twice', () => {
  const warnings: unknown[] = [];
  const { warn } = console;
  before(() => {
    replaceFetch(answers);
    console.warn = (...words: unknown[]) => warnings.push(words);
  });
  after(() => {
    console.warn = warn;
  });

  it('shows everything once, with one request and one line about it', async () => {
    const element = document.createElement('convene-event-cards');
    element.setAttribute('src', src);
    document.body.append(element);
    let count = 0;
    const loaded = new Promise((resolve) => {
      element.addEventListener('convene-load', () => resolve((count += 1)));
    });
    await Promise.all([runScript('embed/convene.ts'), runScript('embed/convene.ts', '?again')]);
    await loaded;
    await runScript('elements/event-cards.ts', '?again');
    expect(count).to.equal(1);
    expect(answers.asked).to.have.length(1);
    expect(warnings).to.have.length(1);
    expect(element.shadowRoot?.querySelectorAll('article')).to.have.length(3);
  });

  it('goes with the whole of it in one file', async () => {
    const known = customElements.get('convene-event-cards');
    await runScript('index.ts');
    expect(customElements.get('convene-event-cards')).to.equal(known);
    expect(customElements.get('convene-report')).not.to.equal(undefined);
    expect(warnings).to.have.length(1);
  });
});
