import { expect } from 'chai';
import { countRadius, placeCounts } from '../../src/map/count.ts';
import { type AreaMark, type DrawnArea, drawMap, type MapRequest } from '../../src/map/draw.ts';
import { fitView } from '../../src/map/fit.ts';
import { placeLabels, textWidth } from '../../src/map/label.ts';
import { locateView } from '../../src/map/locate.ts';
import { areasAt, openPacks } from './packs.ts';

const marks = (codes: string, ...roles: AreaMark['roles'][number][]): AreaMark[] =>
  codes.split(' ').map((code) => ({ code, roles }));

const seed: readonly AreaMark[] = [
  ...marks('ID NP', 'host', 'participant'),
  ...marks('AF BD KH IN MY MN PK LK TH', 'participant'),
  ...marks('PH', 'participant', 'focus'),
];

async function draw(name: Parameters<typeof openPacks>[0], request: Partial<MapRequest>) {
  const [opened] = await openPacks(name);
  const { pack, geometry } = opened!;
  const whole = { areas: [], regions: [], places: [], hasBorders: true, width: 640, ...request };
  return { opened: opened!, pack, geometry, drawing: drawMap(pack, geometry, whole) };
}

describe('drawMap', function () {
  // The first to ask compiles twenty packs.
  this.timeout(30_000);

  it('shades each country once, by its strongest role', async () => {
    const { drawing } = await draw(['asia'], { areas: seed });
    expect(drawing.areas.map(({ code }) => code)).to.deep.equal(seed.map(({ code }) => code));
    expect(drawing.areas.map(({ role }) => role).slice(0, 3)).to.deep.equal([
      'host',
      'host',
      'participant',
    ]);
    expect(drawing.patterns().hatch).to.match(/^M/);
    expect(drawing.patterns().dots).to.match(/^M.*h0$/);
    expect(drawing.patterns().hostDots).to.equal('');
  });

  it('never shades a part under dispute, whoever took part', async () => {
    const { drawing, opened } = await draw(['asia'], { areas: marks('IN PK CN', 'host') });
    expect(drawing.disputed).to.match(/^M/);
    expect(drawing.areas.every(({ code }) => /^[A-Z]{2}$/.test(code))).to.equal(true);
    for (const [longitude, latitude] of [
      [74.8, 34.1],
      [74.3, 35.9],
      [79.4, 35.2],
    ] as const) {
      expect(areasAt(opened, longitude, latitude).join()).to.match(/^k/);
    }
  });

  it('ignores a part that a feed names like a country', async () => {
    const { drawing } = await draw(['asia'], { areas: marks('ZZ XX', 'host') });
    expect(drawing.areas).to.deep.equal([]);
  });

  it('names the disputes in view, and only those', async () => {
    const nepal = await draw(['southern-asia'], { areas: marks('NP', 'host') });
    expect(nepal.drawing.disputes).to.include.members(['china-india', 'kashmir']);
    const lanka = await draw(['asia'], { areas: marks('SG', 'host'), width: 320 });
    expect(lanka.drawing.disputes).not.to.include('kashmir');
  });

  it('draws land and circles only, without boundaries', async () => {
    const { drawing } = await draw(['asia'], { areas: seed, hasBorders: false });
    expect(drawing.borders).to.equal(undefined);
    expect(drawing.disputed + drawing.patterns().disputed + drawing.regions).to.equal('');
    expect(drawing.disputes).to.deep.equal([]);
    expect(drawing.areas.every(({ circle, path }) => circle && !path)).to.equal(true);
  });

  it('puts a circle for a state that is too small to shade', async () => {
    const { drawing } = await draw(['asia'], { areas: marks('SG MN', 'host') });
    const [singapore, mongolia] = drawing.areas;
    expect(singapore!.circle).to.have.length(2);
    expect(mongolia!.circle).to.equal(undefined);
  });

  it('keeps Fiji whole and beside Samoa, across the date line', async () => {
    const { drawing } = await draw(['pacific'], { areas: marks('FJ WS KI', 'participant') });
    expect(drawing.view.width).to.be.below(1500);
    const xs = drawing.areas[0]!.outlines.flatMap((outline) =>
      outline.filter((_, i) => i % 2 === 0),
    );
    expect(Math.max(...xs) - Math.min(...xs)).to.be.below(drawing.width / 4);
  });

  it('puts pins and discs where the coarsened places are, each once', async () => {
    const pin = { kind: 'pin', longitude: 85.3, latitude: 27.7 } as const;
    const disc = { kind: 'disc', longitude: 115, latitude: -8.5, kilometres: 50 } as const;
    const { drawing } = await draw(['asia'], { areas: seed, places: [pin, pin, disc] });
    expect(drawing.pins).to.have.length(1);
    expect(drawing.discs).to.have.length(1);
    expect(drawing.discs[0]![2]).to.be.at.least(8);
  });

  it('is square on a narrow screen, and never taller than wide', async () => {
    for (const width of [200, 320, 640, 1200, 1600]) {
      const { drawing } = await draw(['asia'], { areas: seed, width });
      expect(drawing.height).to.be.at.most(width + 1);
      expect(drawing.height).to.be.at.least(width / 2.1);
    }
  });
});

describe('fitView', () => {
  it('never leaves the frame', () => {
    const frame = [1500, 1200] as const;
    for (const aspect of [1, 4 / 3, 3 / 2, 2]) {
      for (const [x, y, width, height] of [
        [0, 0, 10, 10],
        [1490, 1190, 10, 10],
        [0, 0, 1500, 1200],
        [700, 0, 20, 1200],
      ] as const) {
        const view = fitView({ x, y, width, height }, aspect, frame);
        expect(view.x).to.be.at.least(0);
        expect(view.y).to.be.at.least(0);
        expect(view.x + view.width).to.be.at.most(1500.001);
        expect(view.y + view.height).to.be.at.most(1200.001);
      }
    }
  });
});

describe('fitView on nearly everything', () => {
  it('shows the whole rather than all but a cape', () => {
    const view = fitView({ x: 78, y: 78, width: 1220, height: 570 }, 2, [1500, 750]);
    expect(view).to.deep.equal({ x: 0, y: 0, width: 1500, height: 750 });
  });
});

describe('placeLabels', () => {
  const names = new Map([
    ['IN', 'India'],
    ['NP', 'Nepal'],
    ['BD', 'Bangladesh'],
    ['SG', 'Singapore'],
  ]);

  it('writes a name only inside its own country, and a number that counts up where it does not fit', async () => {
    for (const width of [320, 640, 1200]) {
      const { drawing, opened } = await draw(['asia'], { areas: marks('IN NP BD', 'host'), width });
      const labels = placeLabels(drawing.areas, names, [drawing.width, drawing.height]);
      const { view } = drawing;
      for (const label of labels) {
        const outlines = opened.geometry.outlines(label.code);
        const x = view.x + (label.x / drawing.width) * view.width;
        const y = view.y + (label.y / drawing.height) * view.height;
        expect(inside(outlines, x, y), `${width} ${label.code}`).to.equal(true);
        if (label.isNumber) continue;
        const half = ((textWidth(label.text) / 2) * view.width) / drawing.width;
        expect(inside(outlines, x - half, y) && inside(outlines, x + half, y)).to.equal(true);
      }
      const numbers = labels.filter(({ isNumber }) => isNumber).map(({ text }) => text);
      expect(numbers).to.deep.equal(numbers.map((_, i) => String(i + 1)));
    }
  });

  it('writes the number of a circle beside it', async () => {
    const { drawing } = await draw(['asia'], { areas: marks('SG IN', 'host') });
    const labels = placeLabels(drawing.areas, names, [drawing.width, drawing.height]);
    const singapore = labels.find(({ code }) => code === 'SG')!;
    expect(singapore.isNumber).to.equal(true);
    expect(singapore.isInside).to.equal(false);
  });
});

describe('placeCounts', () => {
  it('draws more events as a larger circle, and none as no circle', async () => {
    const { drawing } = await draw(['asia'], { areas: marks('IN NP MN', 'host') });
    const counts = placeCounts(
      drawing.areas,
      new Map([
        ['IN', 2],
        ['NP', 7],
      ]),
      [640, 480],
    );
    expect(counts.map(({ code }) => code)).to.deep.equal(['NP', 'IN']);
    expect(counts[0]!.radius).to.be.above(counts[1]!.radius);
    expect(countRadius(10_000)).to.be.at.most(24);
  });

  it('leaves out a circle that would hide a larger one', () => {
    const at = (code: string, x: number) => ({
      code,
      roles: ['host'],
      role: 'host',
      path: '',
      outlines: [],
      circle: [x, 50],
    });
    const areas = [at('NP', 100), at('BT', 112), at('MM', 160)] as unknown as DrawnArea[];
    const counted = new Map([
      ['BT', 2],
      ['NP', 9],
      ['MM', 1],
    ]);
    const counts = placeCounts(areas, counted, [640, 480]);
    expect(counts.map(({ code }) => code)).to.deep.equal(['NP', 'MM']);
  });
});

describe('locateView', () => {
  it('keeps the globe away from what is marked', async () => {
    const { drawing, pack } = await draw(['asia'], { areas: marks('LK', 'host'), width: 640 });
    const { view, corner } = locateView(pack, drawing);
    expect(corner).to.equal('bottom-left');
    expect(Math.hypot(view.x, view.y)).to.be.below(60);
  });
});

function inside(outlines: readonly (readonly number[])[], x: number, y: number): boolean {
  let isInside = false;
  for (const outline of outlines) {
    for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
      const [x1, y1, x2, y2] = [outline[j]!, outline[j + 1]!, outline[i]!, outline[i + 1]!];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    }
  }
  return isInside;
}
