import { expect } from '@open-wc/testing';
import type * as axe from 'axe-core';
import 'axe-core/axe.js';
import type { ConveneSelectEvent } from '../../src/elements/select-event.ts';
import {
  all,
  area,
  clearPage,
  drawn,
  mount,
  one,
  point,
  twoMeetings,
  until,
} from '../helpers/region-maps.ts';

describe('reading a region map', () => {
  beforeEach(() => clearPage());

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

  it('has no map where no code is known to any', async () => {
    const items = [
      {
        id: 'x',
        content_text: '',
        _convene: { events: [{ id: 'x', title: 'X', start: '2024', areas: area('ZZ', 'host') }] },
      },
    ];
    const map = await mount({}, { ...twoMeetings, items });
    await until(() => !map.shadowRoot!.querySelector('.map'));
    expect(one(map, '.roles')).not.to.equal(null);
  });

  it('passes axe', async () => {
    const map = await drawn();
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(map, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.length])).to.deep.equal([]);
  });

  it('draws nothing anew while it is pointed at', async () => {
    const map = await drawn();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(map.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (const code of ['MN', 'IN', 'NP']) {
      point(one(map, `path[data-code="${code}"]`), 'pointerover');
      point(one(map, `li[data-code="${code}"]`), 'pointerover');
      await map.updateComplete;
    }
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records.length).to.be.above(6);
    for (const { target, type, attributeName } of records) {
      const element = target instanceof Element ? target : target.parentElement!;
      if (element.closest('.words')) continue;
      expect([type, attributeName]).to.deep.equal(['attributes', 'class']);
      expect(element.getAttribute('data-code')).to.match(/^(MN|IN|NP)$/);
    }
  });

  it('leaves the wheel and the finger to the page', async () => {
    const map = await drawn();
    for (const part of ['.map', '.picture', 'path[data-code="IN"]']) {
      const target = one(map, part);
      expect(getComputedStyle(target).touchAction).to.equal('auto');
      for (const name of ['wheel', 'touchstart', 'touchmove', 'pointerdown']) {
        const event = new Event(name, { bubbles: true, cancelable: true, composed: true });
        target.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
      }
    }
  });

  for (const [size, widths] of [
    ['100%', [200, 320, 390, 640, 900, 1280, 1600]],
    ['200%', [200, 320, 640, 1280]],
  ] as const) {
    it(`fits every width, with text at ${size}`, async () => {
      document.documentElement.style.fontSize = size;
      const map = await drawn();
      for (const width of widths) {
        map.parentElement!.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        await map.updateComplete;
        const { right } = map.getBoundingClientRect();
        for (const part of all(map, '.map, .roles *, .key *')) {
          if (part.closest('.unseen')) continue;
          expect(part.getBoundingClientRect().right, `${part.className} at ${width}`).to.be.at.most(
            right + 1,
          );
        }
      }
      document.documentElement.style.fontSize = '';
    });
  }
});
