import { expect } from 'chai';
import { contrastOf, seeded } from '../helpers/contrast.ts';
import { clearStage, one, show } from '../helpers/elements.ts';
import { sampleDocument } from '../helpers/sample.ts';

afterEach(() => {
  clearStage();
  document.body.removeAttribute('style');
});

/** On white and on black it is easier. */
const pages = {
  'page the colour of paper': ['#f6f4ee', '#222'],
  'page as dark as Bootstrap’s': ['#212529', '#dee2e6'],
} as const;

/** Text by its selector, and whether it stands on the tint or on a solid button. */
const cards = {
  '.when > time': '',
  '.pill.cancelled': '',
  '.place': '',
  '.tile .large': '.tile',
  '.off .tile .small': '.tile',
} as const;
const report = { '.cta p': '.cta', '.button.solid bdi': '.button.solid', '.eyebrow': '' } as const;

const colour = (element: Element, name: 'color' | 'backgroundColor') =>
  getComputedStyle(element)[name];

function findFaults(element: Element, texts: Readonly<Record<string, string>>, paper: string) {
  return Object.entries(texts).flatMap(([text, ground]) => {
    const grounds = ground ? [paper, colour(one(element, ground), 'backgroundColor')] : [paper];
    const contrast = contrastOf(colour(one(element, text), 'color'), ...grounds);
    return contrast < 4.5 ? `${text} ${contrast.toFixed(2)}` : [];
  });
}

describe('whatever accent a page sets', function () {
  this.timeout(120_000);

  for (const [name, [paper, ink]] of Object.entries(pages)) {
    it(`leaves text that can be read on a ${name}`, async () => {
      document.body.style.color = ink;
      const elements = [
        [await show('convene-event-cards', sampleDocument()), cards],
        [await show('convene-report', sampleDocument()), report],
      ] as const;
      const random = seeded(19);
      const faults: string[] = [];
      for (let count = 0; count < 500; count += 1) {
        const hex = Math.floor(random() * 0x1000000).toString(16);
        const accent = `#${hex.padStart(6, '0')}`;
        for (const [element, texts] of elements) {
          element.style.setProperty('--convene-accent', accent);
          for (const fault of findFaults(element, texts, paper)) faults.push(`${accent} ${fault}`);
        }
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('leaves alone the accent that can be read as it is', async () => {
    document.body.style.color = '#1d2124';
    const element = await show('convene-event-cards', sampleDocument());
    element.style.setProperty('--convene-accent', '#8a2c5a');
    const shown = colour(one(element, '.when > time'), 'color');
    expect(contrastOf(shown, '#8a2c5a')).to.be.below(1.02);
  });
});
