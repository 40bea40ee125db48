import { expect } from 'chai';
import type { Drawing } from '../../src/map/draw.ts';
import { readSea } from '../../src/map/sea.ts';

// A square island from 20, 20 to 60, 60, drawn at twice its size, and one too small to see at 150, 120 of the picture.
const island = {
  land: 'M20 20l40 0 0 40 -40 0 z',
  view: { x: 10, y: 10, width: 100, height: 80 },
  width: 200,
  specks: () => 'M150 120h0',
} as Drawing;

describe('readSea', () => {
  const isSea = readSea(island);

  it('finds nothing but sea beside an island', () => {
    expect(isSea([110, 30, 190, 50])).to.equal(true);
    expect(isSea([0, 0, 190, 15])).to.equal(true);
  });

  it('finds the coast in a rectangle', () => {
    expect(isSea([90, 30, 190, 50])).to.equal(false);
    expect(isSea([0, 0, 200, 160])).to.equal(false);
  });

  it('takes what lies wholly on the island for land', () => {
    expect(isSea([40, 40, 60, 60])).to.equal(false);
  });

  it('takes the dot of an island for land', () => {
    expect(isSea([130, 110, 170, 130])).to.equal(false);
    expect(isSea([152, 110, 190, 130])).to.equal(false);
    expect(isSea([160, 110, 190, 130])).to.equal(true);
  });
});
