import { expect } from 'chai';
import { countriesIn } from '../../src/model/regions.ts';
import { packNames, packRegions } from '../../src/map/pack-regions.ts';
import { unitedNations } from '../../scripts/packs/reach.ts';
import { openPacks } from './packs.ts';

describe('decodePack', function () {
  // The first to ask compiles twenty packs.
  this.timeout(30_000);

  it('closes every ring of land', async () => {
    for (const { name, geometry } of await openPacks()) {
      const rings = geometry.land.split('z');
      expect(rings.pop(), name).to.equal('');
      for (const ring of rings) {
        const [, x, y, steps] = /^M(-?\d+) (-?\d+)l(.*)$/.exec(ring)!;
        expect([x, y].every(Boolean)).to.equal(true);
        const numbers = steps!.trim().split(' ').map(Number);
        const sum = (odd: number) =>
          numbers.filter((_, i) => i % 2 === odd).reduce((a, b) => a + b, 0);
        expect([sum(0), sum(1)], name).to.deep.equal([0, 0]);
      }
    }
  });

  it('keeps every outline on the frame and its margin', async () => {
    for (const { name, pack, geometry } of await openPacks()) {
      const [width, height] = pack.frame;
      for (const code of pack.codes.match(/../g)!) {
        const outlines = geometry.outlines(code);
        expect(outlines.length, `${name} ${code}`).to.be.above(0);
        for (const outline of outlines) {
          expect(outline.length === 2 || outline.length >= 6, `${name} ${code}`).to.equal(true);
          for (let i = 0; i < outline.length; i += 2) {
            expect(outline[i], `${name} ${code}`).to.be.within(-width * 0.04, width * 1.04);
            expect(outline[i + 1], `${name} ${code}`).to.be.within(-height * 0.04, height * 1.04);
          }
        }
      }
    }
  });

  it('reaches all 195 members and observers of the United Nations, on the world and nearer by', async () => {
    const packs = await openPacks();
    expect(unitedNations()).to.have.length(195);
    for (const code of unitedNations()) {
      const names = packs.filter(({ geometry }) => geometry.has(code)).map(({ name }) => name);
      expect(names, code).to.include('world');
      expect(names.length, code).to.be.above(1);
    }
  });

  it('holds in each pack nearly all countries of its region', async () => {
    for (const { name, geometry } of await openPacks(packNames)) {
      const countries = countriesIn(packRegions[name]);
      const held = countries.filter(geometry.has);
      expect(held.length / countries.length, name).to.be.above(0.8);
    }
  });

  it('draws the lines of control and what is not agreed upon apart from agreed borders', async () => {
    const [pack] = await openPacks(['southern-asia']);
    const { solid, dashed, dotted } = pack!.geometry.borders;
    for (const line of [solid, dashed, dotted]) expect(line).to.match(/^M-?\d/);
  });

  it('draws around a region what its countries do not share', async () => {
    const [pack] = await openPacks(['asia']);
    const { geometry } = pack!;
    const edge = (codes: readonly string[]) => geometry.around(codes).split('M').length - 1;
    expect(edge(['KZ', 'UZ', 'TM', 'KG', 'TJ'])).to.be.above(0);
    const both = geometry.around(['KZ', 'UZ']).length;
    expect(both).to.be.below(geometry.around(['KZ']).length + geometry.around(['UZ']).length);
  });

  it('leaves no gap in the line around a region, not even on the coarsest pack', async () => {
    const [pack] = await openPacks(['world']);
    for (const region of ['002', '005', '142']) {
      const ends = new Map<string, number>();
      for (const arc of pack!.geometry.around(countriesIn(region)).split('M').slice(1)) {
        const points = arc.split(' ');
        for (const end of [points.slice(0, 2), points.slice(-2)]) {
          ends.set(end.join(), (ends.get(end.join()) ?? 0) + 1);
        }
      }
      const loose = [...ends].filter(([, count]) => count % 2);
      expect(loose, region).to.deep.equal([]);
    }
  });

  it('has a globe of the half of the world around each pack but the world', async () => {
    for (const { name, geometry } of await openPacks()) {
      if (name === 'world') expect(geometry.globe).to.equal('');
      else expect(geometry.globe, name).to.match(/^M.*z$/);
    }
  });
});
