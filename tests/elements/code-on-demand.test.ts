import { expect } from '@open-wc/testing';
import { FeedElement } from '../../src/elements/feed-element.ts';
import { lazy } from '../../src/text/lazy.ts';
import { dealtWith, one, textOf } from '../helpers/elements.ts';
import { emptyDocument } from '../helpers/sample.ts';

let isUp = false;
let asked = 0;
const code = lazy(() => {
  asked += 1;
  return isUp ? Promise.resolve('the code') : Promise.reject(new TypeError('Failed to fetch'));
});

class Lazy extends FeedElement {
  protected override renderFeed(): unknown {
    return code();
  }
}
customElements.define('convene-test-lazy', Lazy);

describe('code that an element asks for when it is needed', () => {
  const element = new Lazy();
  before(() => document.body.append(element));
  after(() => element.remove());

  it('is told when it does not come, and is not asked for without end', async () => {
    let failures = 0;
    element.addEventListener('convene-error', () => (failures += 1));
    const done = dealtWith(element);
    element.append('Our meetings');
    element.feed = emptyDocument();
    expect((await done).type).to.equal('convene-error');
    for (let turn = 0; turn < 20; turn += 1) await element.updateComplete;
    expect([asked, failures]).to.deep.equal([1, 1]);
    expect(one(element, 'slot:not([name])')).not.to.equal(null);
    expect(textOf(element)).to.include('This could not be loaded.');
  });

  it('is asked for again by whoever tries again', async () => {
    isUp = true;
    const done = dealtWith(element);
    one(element, 'button').click();
    expect((await done).type).to.equal('convene-load');
    await element.updateComplete;
    expect(textOf(element)).to.equal('the code');
    expect(asked).to.equal(2);
  });
});
