import { expect } from 'chai';
import { dotPath, hatchPath } from '../../src/map/hatch.ts';
import { widestSpot } from '../../src/map/spot.ts';

const square = [0, 0, 20, 0, 20, 20, 0, 20];
const hole = [5, 5, 15, 5, 15, 15, 5, 15];

const segments = (path: string) =>
  path
    .split('M')
    .filter(Boolean)
    .map((part) => part.split('L').flatMap((point) => point.split(' ').map(Number)));

describe('hatchPath', () => {
  it('rises to the right or falls, and stays inside', () => {
    for (const lean of [1, -1] as const) {
      const lines = segments(hatchPath([square], 4, lean));
      expect(lines.length).to.be.within(9, 11);
      for (const [x1, y1, x2, y2] of lines as [number, number, number, number][]) {
        expect(y2 - y1).to.be.closeTo(lean * (x1 - x2), 1.01);
        for (const value of [x1, y1, x2, y2]) expect(value).to.be.within(-0.5, 20.5);
      }
    }
  });

  it('leaves a hole free', () => {
    const length = (path: string) =>
      segments(path).reduce((sum, [x1, , x2]) => sum + Math.abs(x2! - x1!), 0);
    const ratio = length(hatchPath([square, hole], 1, 1)) / length(hatchPath([square], 1, 1));
    expect(ratio).to.be.closeTo(0.75, 0.06);
  });

  it('draws nothing for a single point', () => {
    expect(hatchPath([[3, 3]], 4, 1) + dotPath([[3, 3]], 4)).to.equal('');
  });
});

describe('dotPath', () => {
  it('dots the inside evenly', () => {
    const dots = segments(dotPath([square], 4).replaceAll('h0', ''));
    expect(dots.length).to.be.within(40, 60);
    for (const value of dots.flat()) expect(value).to.be.within(-0.5, 20.5);
  });
});

describe('widestSpot', () => {
  it('finds the wide part of a shape', () => {
    const flag = [0, 0, 100, 0, 100, 30, 10, 30, 10, 100, 0, 100];
    const spot = widestSpot([flag], 15, [200, 200])!;
    expect(spot.y).to.be.within(7, 23);
    expect(spot.x).to.be.closeTo(50, 3);
    expect(spot.width).to.be.within(70, 100);
  });

  it('leaves free what is taken', () => {
    const spot = widestSpot([[0, 0, 100, 0, 100, 20, 0, 20]], 10, [200, 200], [[30, 0, 50, 20]])!;
    expect(spot.x).to.be.closeTo(75, 3);
  });

  it('finds nothing where a line is taller than the shape', () => {
    expect(widestSpot([[0, 0, 100, 0, 100, 5, 0, 5]], 15, [200, 200])).to.equal(undefined);
  });
});
