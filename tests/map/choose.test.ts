import { expect } from 'chai';
import { choosePack } from '../../src/map/choose.ts';
import { findPack } from '../../src/map/pack-regions.ts';

describe('choosePack', () => {
  it('takes the smallest pack that holds all countries', () => {
    expect(choosePack(['NP'])).to.equal('southern-asia');
    expect(choosePack(['NP', 'BD', 'AF'])).to.equal('southern-asia');
    expect(choosePack(['NP', 'ID'])).to.equal('asia');
    expect(choosePack(['KE', 'SN'])).to.equal('africa');
    expect(choosePack(['FJ', 'WS', 'KI'])).to.equal('pacific');
    expect(choosePack(['TT'])).to.equal('caribbean');
    expect(choosePack(['SG'])).to.equal('south-eastern-asia');
    expect(choosePack(['TT', 'BR', 'GT'])).to.equal('latin-america');
  });

  it('takes the world for what lies far apart', () => {
    expect(choosePack(['NP', 'KE'])).to.equal('world');
    expect(choosePack(['US', 'RU'])).to.equal('world');
  });

  it('shows Russia alone on the world, since a region holds a part of it only', () => {
    expect(choosePack(['RU'])).to.equal('world');
    expect(choosePack(['RU', 'PL'])).to.equal('europe');
  });

  it('counts a whole region as its countries', () => {
    expect(choosePack(['034'])).to.equal('southern-asia');
    expect(choosePack(['034', '035'])).to.equal('asia');
  });

  it('leaves out codes that no map knows', () => {
    expect(choosePack(['NP', 'ZZ', '999', 'constructor'])).to.equal('southern-asia');
    expect(choosePack(['ZZ'])).to.equal(undefined);
    expect(choosePack([])).to.equal(undefined);
  });
});

describe('findPack', () => {
  it('knows a pack by its name and by its region', () => {
    expect(findPack('Asia')).to.equal('asia');
    expect(findPack(' 142 ')).to.equal('asia');
    expect(findPack('')).to.equal(undefined);
    expect(findPack('toString')).to.equal(undefined);
  });
});
