import { expect } from '@open-wc/testing';
import {
  all,
  area,
  clearPage,
  drawn,
  mount,
  one,
  twoMeetings,
  until,
} from '../helpers/region-maps.ts';

describe('the picture of a region map', () => {
  beforeEach(() => clearPage());
  afterEach(() => document.querySelector('base')?.remove());

  it('draws a picture for the eye and says everything in the list', async () => {
    const map = await drawn();
    expect(one(map, '.map').getAttribute('aria-hidden')).to.equal('true');
    expect(one(map, '.roles').textContent).to.include('Mongolia').and.to.include('Southern Asia');
    expect(one(map, '.summary').textContent).to.include('2 hosts');
    const shapes = all(map, '[data-code]').filter((element) => element.closest('svg'));
    expect(shapes).to.have.length(13);
  });

  it('needs at most forty nodes before its letters', async () => {
    const map = await mount();
    const picture = await until(() => map.shadowRoot!.querySelector('.picture'));
    const nodes = [...picture.querySelectorAll('*')].filter(
      (node) => !node.closest('text, .locator'),
    );
    expect(nodes.length).to.be.at.most(40);
  });

  it('has no tab stop, no id, no reference and no style in the picture', async () => {
    const map = await drawn();
    const picture = one(map, '.map');
    expect(picture.querySelectorAll('a, button, [tabindex], [id], [style]')).to.have.length(0);
    expect(picture.innerHTML).not.to.include('url(');
  });

  it('draws the same picture on a page with a base', async () => {
    const plain = one(await drawn(), '.picture').innerHTML.replace(/<!--.*?-->/g, '');
    clearPage();
    const base = document.createElement('base');
    base.href = 'https://example.org/elsewhere/';
    document.head.append(base);
    const based = one(await drawn(), '.picture').innerHTML.replace(/<!--.*?-->/g, '');
    expect(based === plain).to.equal(true);
  });

  it('puts a pin for a town and a disc for a region', async () => {
    const map = await drawn();
    expect(all(map, '.pin')).to.have.length(1);
    expect(all(map, '.disc')).to.have.length(1);
  });

  it('never shades a disputed part and says so in the note', async () => {
    const map = await drawn();
    expect(one(map, '.disputed').getAttribute('d')).to.match(/^M/);
    const codes = all(map, '.shape').map((shape) => shape.getAttribute('data-code') ?? '');
    expect(codes.every((code) => /^([A-Z]{2})?$/.test(code))).to.equal(true);
    expect(one(map, '.key').textContent)
      .to.include('Jammu and Kashmir')
      .and.to.include('no endorsement');
  });

  it('folds a long list of disputes, but never the note', async () => {
    const areas = area('BR KE IN FR US', 'host');
    const items = [
      {
        id: 'far',
        content_text: '',
        _convene: { events: [{ id: 'far', title: 'Far apart', start: '2024-01-02', areas }] },
      },
    ];
    const map = await drawn({}, { ...twoMeetings, items });
    const folded = one(map, '.key details');
    expect(all(map, '.key > .disputes li')).to.have.length(4);
    const more = folded.querySelectorAll('li').length;
    expect(more).to.be.above(3);
    expect(folded.querySelector('summary')!.textContent.trim()).to.equal(`${String(more)} more`);
    expect(folded.textContent).not.to.include('no endorsement');
    expect(one(map, '.key').textContent).to.include('no endorsement');
  });

  it('draws no line around all the world', async () => {
    const items = [
      {
        id: 'all',
        content_text: '',
        _convene: {
          events: [
            {
              id: 'all',
              title: 'All of us',
              start: '2024-01-02',
              areas: [...area('001', 'focus'), ...area('BR IN', 'host')],
            },
          ],
        },
      },
    ];
    const map = await drawn({}, { ...twoMeetings, items });
    expect(all(map, '.around')).to.have.length(0);
    expect(one(map, '.key').textContent).not.to.include('World');
  });

  it('outlines a whole region and names what the map does not hold', async () => {
    const map = await drawn();
    expect(one(map, '.around').getAttribute('d')).to.match(/^M/);
    expect(one(map, '.key').textContent).to.include('Not on this map: Europe');
  });

  it('repeats every number of the map in the list', async () => {
    const map = await drawn();
    const onMap = all(map, 'text.numeral').map((text) => text.textContent!.trim());
    expect(onMap.length).to.be.above(2);
    await until(() => all(map, '.number').some((number) => number.textContent!.trim()));
    const inList = all(map, '.number').map((number) => number.textContent!.trim());
    for (const number of onMap) expect(inList).to.include(number);
    expect(all(map, 'li.rest')).to.have.length(0);
  });

  it('draws no boundary where the page may not', async () => {
    const map = await drawn({ borders: 'none' });
    expect(all(map, '.border, .disputed, path.shape, .around')).to.have.length(0);
    expect(all(map, 'circle.shape')).to.have.length(13);
    expect(one(map, '.key').textContent).to.include('without boundaries');
  });

  it('shows the region that the page names', async () => {
    const map = await drawn({ region: '034' });
    expect(one(map, '.key').textContent).to.include('Not on this map: Cambodia');
  });

  it('counts the events of each country when there are many', async () => {
    const events = Array.from({ length: 9 }, (_, i) => ({
      id: `e${i}`,
      title: `Meeting ${i}`,
      start: '2024-01-02',
      areas: area(i < 7 ? 'NP' : 'IN', 'host'),
    }));
    const items = [{ id: 'many', content_text: '', _convene: { events } }];
    const map = await drawn({}, { ...twoMeetings, items });
    expect(all(map, '.count')).to.have.length(2);
    const radii = all(map, '.count').map((circle) => Number(circle.getAttribute('r')));
    expect(radii[0]).to.be.above(radii[1]!);
    expect(all(map, '.numeral').map((text) => text.textContent)).to.deep.equal(['7', '2']);
  });

  it('measures and draws again after it has been moved', async () => {
    const map = await drawn();
    const before = one(map, '.picture').getAttribute('viewBox');
    map.remove();
    clearPage(320);
    document.querySelector('main')!.append(map);
    await until(() => one(map, '.picture').getAttribute('viewBox') !== before);
    expect(one(map, '.picture').getAttribute('viewBox')).to.match(/^0 0 320 /);
  });

  it('hatches what is disputed against the lean and in another colour than any part', async () => {
    const map = await drawn();
    const leans = (selector: string) =>
      new Set(
        all(map, selector).flatMap((path) =>
          [...path.getAttribute('d')!.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g)]
            .map((found) => found.slice(1).map(Number))
            .filter(([x1, y1, x2, y2]) => x1 !== x2 && y1 !== y2)
            .map(([x1, y1, x2, y2]) => Math.sign((x2! - x1!) * (y2! - y1!))),
        ),
      );
    expect([...leans('.hatch.reverse')]).to.deep.equal([1]);
    expect([...leans('.hatch:not(.reverse)')]).to.deep.equal([-1]);
    const disputed = [
      getComputedStyle(one(map, '.disputed')).fill,
      getComputedStyle(one(map, '.hatch.reverse')).stroke,
    ];
    for (const shape of all(map, '.shape, .hatch:not(.reverse), .dots')) {
      const { fill, stroke } = getComputedStyle(shape);
      expect(disputed).not.to.include(fill === 'none' ? stroke : fill);
    }
  });

  it('finds its room held: nothing above or beside it moves', async () => {
    const boxes = (root: ParentNode) =>
      ['.summary', '.map', '.roles'].map((part) => {
        const { top, width, height } = root.querySelector(part)!.getBoundingClientRect();
        return [top, width, height].map(Math.round);
      });
    const mounted = mount();
    const root = document.querySelector('convene-region-map')!.shadowRoot!;
    // Before the browser can measure, and so before anything is drawn, even with all code there.
    const before = await new Promise<unknown>((resolve) => {
      new MutationObserver(() => {
        if (root.querySelector('.roles')) resolve(root.querySelector('.picture') ?? boxes(root));
      }).observe(root, { childList: true, subtree: true });
    });
    const map = await mounted;
    await until(() => one(map, '.picture text'));
    expect(boxes(root)).to.deep.equal(before);
  });
});
