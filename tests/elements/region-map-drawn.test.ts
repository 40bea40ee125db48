import { expect } from '@open-wc/testing';
import type * as axe from 'axe-core';
import 'axe-core/axe.js';
import type { RegionMap } from '../../src/elements/region-map.ts';
import '../../src/elements/region-map.ts';
import type { ConveneSelectEvent } from '../../src/elements/select-event.ts';

const area = (codes: string, ...roles: string[]) =>
  codes.split(' ').map((code) => ({ code, roles }));

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Meetings',
  items: [
    {
      id: 'asia',
      url: 'https://example.org/asia',
      content_text: '',
      _convene: {
        events: [
          {
            id: 'bali',
            title: 'A conference on Bali',
            start: '2024-07-23',
            url: 'https://example.org/bali',
            places: [
              {
                name: 'Bali',
                country: 'ID',
                precision: 'region',
                latitude: -8.41234,
                longitude: 115.18987,
              },
            ],
            areas: [
              ...area('ID', 'host', 'participant'),
              ...area('BD IN KH MN MY TH SG 150', 'participant'),
              ...area('PH', 'participant', 'focus'),
            ],
          },
          {
            id: 'kathmandu',
            title: 'A workshop in Kathmandu',
            start: '2024-08-27',
            url: 'https://example.org/kathmandu',
            places: [
              {
                name: 'Kathmandu',
                country: 'NP',
                precision: 'venue',
                latitude: 27.71724,
                longitude: 85.32399,
              },
            ],
            areas: [
              ...area('NP', 'host'),
              ...area('AF BD IN LK PK', 'participant'),
              ...area('034', 'focus'),
            ],
          },
        ],
      },
    },
  ],
};

let page: HTMLElement;

async function mount(
  attributes: Record<string, string> = {},
  data: unknown = feed,
): Promise<RegionMap> {
  const map = document.createElement('convene-region-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  map.feed = data;
  page.append(map);
  await until(() => map.shadowRoot!.querySelector('.roles'));
  return map;
}

async function drawn(attributes?: Record<string, string>, data?: unknown): Promise<RegionMap> {
  const map = await mount(attributes, data);
  await until(() => map.shadowRoot!.querySelector('.picture text'));
  return map;
}

async function until<Value>(read: () => Value): Promise<NonNullable<Value>> {
  for (;;) {
    const value = read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const all = (map: RegionMap, selector: string) => [...map.shadowRoot!.querySelectorAll(selector)];
const one = (map: RegionMap, selector: string) => map.shadowRoot!.querySelector(selector)!;
const point = (target: Element, type: string) =>
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 200 }),
  );

describe('convene-region-map', () => {
  beforeEach(() => {
    page = document.createElement('main');
    page.style.width = '640px';
    document.body.append(page);
  });

  afterEach(() => {
    page.remove();
    document.querySelector('base')?.remove();
  });

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
    page.replaceChildren();
    const base = document.createElement('base');
    base.href = 'https://example.org/elsewhere/';
    document.head.append(base);
    const based = one(await drawn(), '.picture').innerHTML.replace(/<!--.*?-->/g, '');
    expect(based === plain).to.equal(true);
  });

  it('never lets a raw coordinate into the page, a link or an event', async () => {
    const map = await drawn();
    const chosen: ConveneSelectEvent[] = [];
    map.addEventListener('convene-select', (event) => {
      event.preventDefault();
      chosen.push(event);
    });
    for (const link of all(map, '.roles a')) (link as HTMLElement).click();
    expect(chosen.length).to.be.above(5);
    const said =
      map.shadowRoot!.innerHTML +
      JSON.stringify(chosen.map(({ code, roles, events }) => [code, roles, events]));
    for (const raw of ['27.71', '85.32', '8.412', '115.18']) expect(said).not.to.include(raw);
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

  it('marks the entry of a shape that is pointed at, with words that Escape takes away', async () => {
    const map = await drawn();
    point(one(map, 'path[data-code="MN"]'), 'pointerover');
    await map.updateComplete;
    expect(one(map, '.tip').textContent)
      .to.include('Mongolia')
      .and.to.include('A conference on Bali');
    expect(one(map, 'li[data-code="MN"]').classList.contains('on')).to.equal(true);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await map.updateComplete;
    expect(one(map, '.tip')).to.equal(null);
  });

  it('keeps the words while the pointer is on them', async () => {
    const map = await drawn();
    point(one(map, 'path[data-code="MN"]'), 'pointerover');
    await map.updateComplete;
    point(one(map, '.sea'), 'pointerover');
    point(one(map, '.tip'), 'pointerover');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(one(map, '.tip')).not.to.equal(null);
  });

  it('outlines the shape of an entry that has the focus', async () => {
    const map = await drawn();
    (one(map, 'li[data-code="MN"] a') as HTMLElement).focus();
    await map.updateComplete;
    expect(one(map, 'path[data-code="MN"]').classList.contains('on')).to.equal(true);
    expect(one(map, '.tip')).to.equal(null);
  });

  it('tells the page what was chosen on the map', async () => {
    const map = await drawn();
    const told = new Promise<ConveneSelectEvent>((resolve) => {
      document.addEventListener('convene-select', resolve, { once: true });
    });
    one(map, 'path[data-code="IN"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    const { code, roles, events } = await told;
    expect([code, roles, [...events].sort()]).to.deep.equal([
      'IN',
      ['participant'],
      ['bali', 'kathmandu'],
    ]);
  });

  it('links an entry to its event, or to each of several', async () => {
    const map = await drawn();
    expect(one(map, 'li[data-code="MN"] > a').getAttribute('href')).to.equal(
      'https://example.org/bali',
    );
    const india = all(map, 'li[data-code="IN"] details a').map((link) => link.getAttribute('href'));
    expect(india.sort()).to.deep.equal([
      'https://example.org/bali',
      'https://example.org/kathmandu',
    ]);
  });

  it('does not follow a link whose choice the page cancels', async () => {
    const map = await drawn();
    map.addEventListener('convene-select', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    one(map, 'li[data-code="MN"] > a').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('is a list alone, when asked', async () => {
    const map = await mount({ view: 'list' });
    expect(one(map, '.map')).to.equal(null);
    expect(one(map, '.key')).to.equal(null);
  });

  it('keeps the list for screen readers where only the map is to be seen', async () => {
    const map = await drawn({ view: 'map' });
    const { width } = one(map, '.roles').getBoundingClientRect();
    expect(width).to.be.at.most(1);
    expect(one(map, '.roles').textContent).to.include('Mongolia');
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
    const map = await drawn({}, { ...feed, items });
    expect(all(map, '.count')).to.have.length(2);
    const radii = all(map, '.count').map((circle) => Number(circle.getAttribute('r')));
    expect(radii[0]).to.be.above(radii[1]!);
    expect(all(map, '.numeral').map((text) => text.textContent)).to.deep.equal(['7', '2']);
  });

  it('has no map where no code is known to any', async () => {
    const items = [
      {
        id: 'x',
        content_text: '',
        _convene: { events: [{ id: 'x', title: 'X', start: '2024', areas: area('ZZ', 'host') }] },
      },
    ];
    const map = await mount({}, { ...feed, items });
    await until(() => !map.shadowRoot!.querySelector('.map'));
    expect(one(map, '.roles')).not.to.equal(null);
  });

  it('measures and draws again after it has been moved', async () => {
    const map = await drawn();
    const before = one(map, '.picture').getAttribute('viewBox');
    map.remove();
    page.style.width = '320px';
    page.append(map);
    await until(() => one(map, '.picture').getAttribute('viewBox') !== before);
    expect(one(map, '.picture').getAttribute('viewBox')).to.match(/^0 0 320 /);
  });

  it('passes axe', async () => {
    const map = await drawn();
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(map, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.length])).to.deep.equal([]);
  });
});
