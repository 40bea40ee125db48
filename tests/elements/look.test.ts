import { expect } from 'chai';
import { all, clearStage, one, place, show, textOf, until } from '../helpers/elements.ts';
import { contrastOf, luminanceOf } from '../helpers/contrast.ts';
import { emptyDocument, sampleDocument } from '../helpers/sample.ts';

afterEach(() => {
  clearStage();
  document.body.removeAttribute('style');
});

const styleOf = (element: Element) => getComputedStyle(element);

function slotted(slot: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.slot = slot;
  element.textContent = text;
  return element;
}

/** Whether what is slotted is drawn. */
const isDrawn = (element: Element) => element.getClientRects().length > 0;

describe('theme', () => {
  for (const [theme, ink] of [
    ['dark', '#111'],
    ['light', '#eee'],
  ] as const) {
    it(`gives a ${theme} ground and text that can be read on it, on a page that is otherwise`, async () => {
      document.body.style.color = ink;
      const element = await show('convene-event-cards', sampleDocument(), { theme });
      const { backgroundColor, color, colorScheme } = styleOf(element);
      expect(colorScheme).to.equal(theme);
      expect(luminanceOf('#fff', backgroundColor) < 0.2).to.equal(theme === 'dark');
      expect(contrastOf(color, backgroundColor)).to.be.above(10);
      const when = styleOf(one(element, '.when > time')).color;
      expect(contrastOf(when, backgroundColor)).to.be.above(4.5);
    });
  }

  it('is the page’s while it says auto, and again once it says so', async () => {
    document.body.style.color = 'rgb(1, 2, 3)';
    const element = await show('convene-event-cards', sampleDocument(), { theme: 'auto' });
    const text = () => luminanceOf('#fff', styleOf(element).color);
    expect(text()).to.be.below(0.01);
    element.setAttribute('theme', 'dark');
    await until(() => text() > 0.5, 'the dark text');
    element.removeAttribute('theme');
    expect(text()).to.be.below(0.01);
    expect(styleOf(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});

describe('stylesheet', () => {
  const address = (css: string) => `data:text/css,${encodeURIComponent(css)}`;

  it('is there when the first cards are, and overrules our styles', async () => {
    const stylesheet = address('.title{font-size:77px}[part=cards]{gap:3px}');
    const element = await show('convene-event-cards', sampleDocument(), { stylesheet });
    expect(styleOf(one(element, '.title')).fontSize).to.equal('77px');
    expect(styleOf(one(element, '.cards')).columnGap).to.equal('3px');
    expect(styleOf(one(element, '.cards')).display).to.equal('grid');
  });

  it('can be changed, and taken away', async () => {
    const stylesheet = address('.title{font-size:77px}');
    const element = await show('convene-event-cards', sampleDocument(), { stylesheet });
    const size = () => styleOf(one(element, '.title')).fontSize;
    element.setAttribute('stylesheet', address('.title{font-size:55px}'));
    await until(() => size() === '55px', 'the other style sheet');
    element.removeAttribute('stylesheet');
    await until(() => size() === '20px', 'our own size');
  });

  it('holds up nothing when it can’t be had', async () => {
    const stylesheet = '/no-such.css';
    const element = await show('convene-event-cards', sampleDocument(), { stylesheet });
    expect(all(element, '.card')).to.have.length(3);
  });
});

describe('the slots', () => {
  it('heading and footer stand around the cards, and are empty without words', async () => {
    const element = place('convene-event-cards');
    const [head, foot] = [slotted('heading', 'Our events'), slotted('footer', 'See all')];
    element.append(foot, head);
    element.feed = sampleDocument();
    await until(() => all(element, '.card').length, 'the cards');
    const top = (inner: Element) => inner.getBoundingClientRect().top;
    expect(top(head)).to.be.below(top(one(element, '.card')));
    expect(top(foot)).to.be.above(top(one(element, '.card')));
    head.remove();
    foot.remove();
    for (const name of ['heading', 'footer'])
      expect(one(element, `slot[name=${name}]`).textContent).to.equal('');
  });

  it('empty takes the place of our words where nothing is there, not where nothing matches', async () => {
    const element = place('convene-event-cards');
    const own = slotted('empty', 'Come back in spring.');
    element.append(own);
    expect(isDrawn(own)).to.equal(false);
    element.feed = emptyDocument();
    await until(() => isDrawn(own), 'the words');
    expect(textOf(element)).not.to.contain('No events');
    element.area = 'FJ';
    element.feed = sampleDocument();
    await until(() => !isDrawn(own), 'our words');
    expect(textOf(element)).to.contain('match');
  });

  it('error takes the place of our words; the button for another try stays', async () => {
    const element = place('convene-event-cards', { src: '/no-such-feed.json' });
    const own = slotted('error', 'Call us.');
    element.append(own);
    await until(() => isDrawn(own), 'the words');
    expect(all(element, '.button')).to.have.length(1);
    expect(textOf(element)).to.equal('Try again');
  });
});
