import { expect } from '@open-wc/testing';
import { clearStage, headingsOf, show, tags, textOf } from '../helpers/elements.ts';
import { sampleDocument } from '../helpers/sample.ts';

const levelsOf = (element: Element) =>
  headingsOf(element).map(({ localName }) => Number(localName[1]));

for (const tag of tags) {
  describe(`the headings of ${tag}`, () => {
    afterEach(clearStage);

    it('begin at level 3, or at the one that the page asks for', async () => {
      // With its own address, so that there is something to follow.
      const feed = { ...sampleDocument(), feed_url: 'https://example.org/feed.json' };
      const element = await show(tag, feed);
      expect(levelsOf(element)[0]).to.equal(3);
      for (const level of ['2', '4', '5', '6']) {
        element.setAttribute('heading-level', level);
        await element.updateComplete;
        expect(Math.min(...levelsOf(element))).to.equal(Number(level));
      }
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(levelsOf(element)[0]).to.equal(3);
    });

    it('stay between 2 and 6, whatever the page asks for', async () => {
      const element = await show(tag, sampleDocument());
      for (const level of ['1', '0', '-3', '7', '99', 'high', '', 'Infinity']) {
        element.setAttribute('heading-level', level);
        await element.updateComplete;
        expect(Math.min(...levelsOf(element)), level).to.be.at.least(2);
        expect(Math.max(...levelsOf(element)), level).to.be.at.most(6);
      }
    });

    it('skip no level', async () => {
      const element = await show(tag, sampleDocument(), { 'heading-level': '2' });
      let last = 1;
      for (const level of levelsOf(element)) {
        expect(level).to.be.at.most(last + 1);
        last = level;
      }
    });

    it('each have a name', async () => {
      const element = await show(tag, sampleDocument());
      for (const heading of headingsOf(element)) expect(textOf(heading)).not.to.equal('');
    });
  });
}
