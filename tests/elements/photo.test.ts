import { expect } from '@open-wc/testing';
import { all, clearStage, isShown, one, show, textOf, until } from '../helpers/elements.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';
import { picture } from '../helpers/sample.ts';

const tag = 'convene-event-cards';
const full = {
  url: picture,
  alt: 'A split gate',
  credit: 'ARAT',
  width: 1200,
  height: 800,
  focal: [0.25, 0.75],
  color: '#2f6a60',
};

async function cardWith(...photos: object[]) {
  const element = await show(tag, documentOfEvents(eventOf('a', { start: '2090', photos })));
  await until(() => all(element, 'img').length, 'the picture');
  return { element, image: one(element, 'img') as HTMLImageElement };
}

describe('a photo', () => {
  afterEach(clearStage);

  it('has its words, its size and its credit', async () => {
    const { element, image } = await cardWith(full);
    expect(image.alt).to.equal('A split gate');
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '1200',
      '800',
    ]);
    expect(textOf(one(element, '[part="credit"]'))).to.equal('Picture: ARAT');
  });

  it('may be decorative, and of no known size', async () => {
    const { element, image } = await cardWith({ url: picture, alt: '' });
    expect(image.getAttribute('alt')).to.equal('');
    expect(image.hasAttribute('width')).to.be.false;
    expect(all(element, '[part="credit"]')).to.deep.equal([]);
  });

  it('keeps its focal point, and its colour while it loads', async () => {
    const { image } = await cardWith(full);
    expect(image.style.objectPosition).to.equal('25% 75%');
    expect(image.style.backgroundColor).to.equal('rgb(47, 106, 96)');
    expect((await cardWith({ url: picture, alt: '' })).image.style.objectPosition).to.equal(
      '50% 50%',
    );
  });

  it('is loaded when it is near, and tells nobody who looks', async () => {
    const { image } = await cardWith(full);
    expect(image.loading).to.equal('lazy');
    expect(image.referrerPolicy).to.equal('no-referrer');
  });

  it('has its room before it is there', async () => {
    const { element, image } = await cardWith({ url: picture, alt: '' });
    image.removeAttribute('src');
    const { width, height } = one(element, 'picture').getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.02);
  });

  it('comes in its variants by kind and width', async () => {
    const variants = [
      { url: '/a-480.avif', width: 480, type: 'image/avif' },
      { url: '/a-960.avif', width: 960, type: 'image/avif' },
      { url: '/a-480.webp', width: 480, type: 'image/webp' },
      { url: '/a,b-480.png', width: 480 },
    ];
    const { element, image } = await cardWith({ ...full, variants });
    const { origin } = location;
    const sources = all(element, 'source').map((source) => [
      source.getAttribute('type'),
      source.getAttribute('srcset'),
    ]);
    expect(sources).to.deep.equal([
      ['image/avif', `${origin}/a-480.avif 480w, ${origin}/a-960.avif 960w`],
      ['image/webp', `${origin}/a-480.webp 480w`],
    ]);
    expect(image.srcset).to.equal(`${origin}/a%2Cb-480.png 480w, ${origin}${picture} 1200w`);
    expect(image.sizes).not.to.equal('');
  });

  it('has no variants where none are named', async () => {
    const { element, image } = await cardWith(full);
    expect(all(element, 'source')).to.deep.equal([]);
    expect(image.hasAttribute('srcset')).to.be.false;
  });

  it('is asked for by pressing its words where data is to be saved', async () => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
    const photos = [full];
    const element = await show(tag, documentOfEvents(eventOf('a', { start: '2090', photos })));
    await until(() => all(element, 'picture button').length, 'the button');
    expect(all(element, 'img').length).to.equal(0);
    const button = one(element, 'picture button');
    expect(textOf(button)).to.equal('A split gate');
    button.click();
    await until(() => all(element, 'img').length, 'the picture');
    expect(all(element, 'picture button').length).to.equal(0);
    Reflect.deleteProperty(navigator, 'connection');
  });

  it('leaves its frame when it does not come', async () => {
    const { element, image } = await cardWith(full);
    image.dispatchEvent(new Event('error'));
    expect(isShown(image)).to.be.false;
    expect(isShown(one(element, 'picture'))).to.be.true;
  });

  it('comes where another did not', async () => {
    const { element, image } = await cardWith(full);
    image.dispatchEvent(new Event('error'));
    const other = eventOf('b', { start: '2019', photos: [{ ...full, alt: 'Another' }] });
    const both = documentOfEvents(eventOf('a', { start: '2090', photos: [full] }), other);
    element.feed = both;
    await element.updateComplete;
    one(element, 'img').dispatchEvent(new Event('error'));
    element.when = 'past';
    await until(() => (one(element, 'img') as HTMLImageElement).alt === 'Another', 'the other');
    expect(isShown(one(element, 'img'))).to.be.true;
  });
});
