import { expect } from 'chai';
import { drawMap, type Drawing } from '../../src/map/draw.ts';
import { type Label, placeLabels, textWidth } from '../../src/map/label.ts';
import type { PackName } from '../../src/map/pack-regions.ts';
import { readSea } from '../../src/map/sea.ts';
import { openPacks } from './packs.ts';

async function draw(name: PackName, codes: string, width: number) {
  const [{ pack, geometry }] = (await openPacks([name])) as [
    Awaited<ReturnType<typeof openPacks>>[0],
  ];
  const areas = codes.split(' ').map((code) => ({ code, roles: ['host'] as const }));
  return drawMap(pack, geometry, { areas, regions: [], places: [], hasBorders: true, width });
}

const boxOf = ({ text, x, y }: Label): readonly [number, number, number, number] => {
  const half = textWidth(text) / 2;
  return [x - half, y - 6, x + half, y + 6];
};

function label(drawing: Drawing, names: Readonly<Record<string, string>>) {
  const { areas, width, height } = drawing;
  const isSea = readSea(drawing);
  const labels = placeLabels(areas, new Map(Object.entries(names)), [width, height], [], isSea);
  return { labels, isSea };
}

describe('labels on a map', function () {
  // The first to ask compiles twenty packs.
  this.timeout(30_000);

  it('name an island at sea, on nobody’s land', async () => {
    for (const width of [320, 640, 1200]) {
      const drawing = await draw('pacific', 'FJ WS KI', width);
      const { labels, isSea } = label(drawing, { FJ: 'Fiji', KI: 'Kiribati', WS: 'Samoa' });
      expect(labels.map(({ text }) => text)).to.deep.equal(['Fiji', 'Kiribati', 'Samoa']);
      for (const one of labels) {
        expect(one.isInside).to.equal(false);
        expect(isSea(boxOf(one)), `${one.text} at ${width}`).to.equal(true);
      }
    }
  });

  it('name an island whose pin hides it', async () => {
    for (const width of [288, 640]) {
      const drawing = await draw('pacific', 'FJ WS KI', width);
      const pins = drawing.areas.map(({ outlines, circle }) => {
        const [x, y] = circle ?? [outlines[0]![0]!, outlines[0]![1]!];
        return [x, y] as const;
      });
      const names = new Map([
        ['FJ', 'Fiji'],
        ['KI', 'Kiribati'],
        ['WS', 'Samoa'],
      ]);
      const size = [drawing.width, drawing.height] as const;
      const labels = placeLabels(drawing.areas, names, size, pins, readSea(drawing));
      expect(labels.map(({ text }) => text)).to.deep.equal(['Fiji', 'Kiribati', 'Samoa']);
    }
  });

  it('never overlap', async () => {
    const codes =
      'AO BJ BW BF BI CM TD CG CD CI ET GA GH KE LS MG MW ML MZ NA NE NG RW SN ZA SD TZ';
    const names = Object.fromEntries(codes.split(' ').map((code) => [code, `Land ${code}`]));
    for (const width of [320, 640, 1200]) {
      const drawing = await draw('africa', codes, width);
      const labels = placeLabels(drawing.areas, new Map(Object.entries(names)), [
        drawing.width,
        drawing.height,
      ]);
      expect(labels.length).to.be.above(15);
      const boxes = labels.map(boxOf);
      for (const [i, a] of boxes.entries()) {
        for (const [j, b] of boxes.entries()) {
          if (j <= i) continue;
          const isOver = a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
          expect(isOver, `${labels[i]!.text} over ${labels[j]!.text} at ${width}`).to.equal(false);
        }
      }
    }
  });

  it('stand at their own coast, not only beside its box', async () => {
    const names = {
      BR: 'Brazil',
      FR: 'France',
      IN: 'India',
      KE: 'Kenya',
      MX: 'Mexico',
      PH: 'Philippines',
      GB: 'United Kingdom',
      US: 'United States',
    };
    for (const width of [288, 640, 1024]) {
      const drawing = await draw('world', Object.keys(names).join(' '), width);
      const { labels } = label(drawing, names);
      for (const one of labels.filter(({ isInside, isNumber }) => !isInside && !isNumber)) {
        const [left, top, right, bottom] = boxOf(one);
        const { outlines } = drawing.areas.find(({ code }) => code === one.code)!;
        const isNear = outlines.some((outline) =>
          outline.some((x, i) => {
            const y = outline[i + 1]!;
            const away = [left - x, x - right, top - y, y - bottom];
            return i % 2 === 0 && Math.max(...away) < 16;
          }),
        );
        expect(isNear, `${one.text} at ${width}`).to.equal(true);
      }
    }
  });
});
