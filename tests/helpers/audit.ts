import { expect } from '@open-wc/testing';
import { clearStage, place, show, type Tag } from './elements.ts';
import { emptyDocument, partlyDocument, sampleDocument } from './sample.ts';

/** States the fact that an element is accessible, whatever has become of its feed. */
export function itIsAccessible(tag: Tag): void {
  const states = {
    before: async () => {
      const element = place(tag);
      element.append('Our meetings');
      await element.updateComplete;
      return element;
    },
    loaded: () => show(tag, sampleDocument()),
    empty: () => show(tag, emptyDocument()),
    'without a match': () => show(tag, sampleDocument(), { area: 'US' }),
    'partly read': () => show(tag, partlyDocument()),
    failed: () => show(tag, { error: 'no such feed' }),
  };
  it('is accessible before, loaded, empty, without a match, partly read and failed', async () => {
    for (const make of Object.values(states)) {
      await expect(await make()).to.be.accessible();
      clearStage();
    }
  });
}
