import { expect } from 'chai';
import type { PackName } from '../../src/map/pack-regions.ts';
import { areasAt, openPacks } from './packs.ts';

const places: readonly (readonly [string, string, number, number, ...PackName[]])[] = [
  ['Tawang', 'IN', 91.87, 27.59, 'southern-asia', 'asia', 'world'],
  ['Gaza', 'PS', 34.45, 31.48, 'western-asia'],
  ['Simferopol', 'UA', 34.1, 44.95, 'europe', 'world'],
  ['Laayoune', 'EH', -13.1, 27.15, 'northern-africa', 'africa', 'world'],
  ['Taipei', 'TW', 121.5, 25.0, 'eastern-asia', 'asia', 'world'],
  ['Suva', 'FJ', 178.3, -18.0, 'pacific'],
  ['Apia', 'WS', -171.7, -13.95, 'pacific'],
  ['Kathmandu', 'NP', 85.32, 27.72, 'southern-asia', 'asia', 'world'],
  ['Port of Spain', 'TT', -61.4, 10.6, 'caribbean'],
  ['Cayenne', 'GF', -52.5, 4.7, 'south-america', 'latin-america'],
  ['Paris', 'FR', 2.35, 48.85, 'europe', 'world'],
  ['Anadyr, beyond the date line', 'RU', 177.5, 64.7, 'world'],
  ['Provideniya, on its far side', 'RU', -174, 65.5, 'world'],
  ['Nicosia', 'CY', 33.36, 35.2, 'western-asia'],
  ['Hargeisa', 'SO', 44.06, 9.56, 'eastern-africa', 'africa'],
];

const kashmir: readonly (readonly [string, number, number])[] = [
  ['Srinagar', 74.8, 34.1],
  ['Jammu', 74.95, 32.85],
  ['Leh', 77.6, 34.15],
  ['Muzaffarabad', 73.6, 34.3],
  ['Gilgit', 74.3, 35.9],
  ['Aksai Chin', 79.4, 35.2],
  ['the Shaksgam valley', 76.6, 36.05],
  ['the Siachen glacier', 77.05, 35.45],
];

const disputed: readonly (readonly [string, string, number, number, ...PackName[]])[] = [
  ['Abyei', 'ab', 28.4, 9.7, 'africa', 'northern-africa', 'eastern-africa'],
  ['Hala’ib', 'ha', 36.2, 22.4, 'africa', 'northern-africa'],
  ['Ilemi', 'il', 35.3, 5, 'africa', 'eastern-africa'],
  ['the Golan', 'go', 35.8, 33, 'western-asia'],
  ['Iturup', 'ku', 147.9, 45, 'eastern-asia'],
];

describe('places on the packs', function () {
  // The first to ask compiles twenty packs.
  this.timeout(30_000);

  for (const [name, code, longitude, latitude, ...names] of places) {
    it(`finds ${name} in ${code} alone`, async () => {
      for (const pack of await openPacks(names)) {
        expect(areasAt(pack, longitude, latitude), pack.name).to.deep.equal([code]);
      }
    });
  }

  it('keeps Gaza an outline of its own even where it is two units wide', async () => {
    for (const { name, geometry } of await openPacks(['western-asia', 'asia', 'world'])) {
      expect(geometry.outlines('PS'), name).to.have.length(2);
    }
  });

  for (const [name, longitude, latitude] of kashmir) {
    it(`finds ${name} in no claimant's area, on any pack`, async () => {
      for (const pack of await openPacks()) {
        const claimants = areasAt(pack, longitude, latitude).filter((code) =>
          /IN|PK|CN/.test(code),
        );
        expect(claimants, pack.name).to.deep.equal([]);
      }
      for (const pack of await openPacks(['southern-asia', 'asia'])) {
        const found = areasAt(pack, longitude, latitude);
        expect(found.join(), pack.name).to.match(/^k[a-z]$/);
      }
    });
  }

  for (const [name, code, longitude, latitude, ...names] of disputed) {
    it(`keeps ${name} an area of its own`, async () => {
      for (const pack of await openPacks(names)) {
        expect(areasAt(pack, longitude, latitude), pack.name).to.deep.equal([code]);
      }
    });
  }
});
