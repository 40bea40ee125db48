import { expect } from 'chai';
import fc from 'fast-check';
import { coarsenPlace } from '../../src/model/coarsen.ts';
import type { Place, Precision } from '../../src/model/feed.ts';

const kathmandu: Place = { name: 'Kathmandu', latitude: 27.71724, longitude: 85.32399 };

describe('coarsenPlace', () => {
  it('puts a venue and a town at a tenth of a degree', () => {
    const pin = { kind: 'pin', latitude: 27.7, longitude: 85.3 };
    expect(coarsenPlace({ ...kathmandu, precision: 'venue' }, false)).to.deep.equal(pin);
    expect(coarsenPlace({ ...kathmandu, precision: 'locality' }, true)).to.deep.equal(pin);
  });

  it('makes of a region a disc of fifty kilometres around a half degree', () => {
    expect(coarsenPlace({ ...kathmandu, precision: 'region' }, true)).to.deep.equal({
      kind: 'disc',
      latitude: 27.5,
      longitude: 85.5,
      kilometres: 50,
    });
  });

  it('marks nothing in a country', () => {
    expect(coarsenPlace({ ...kathmandu, precision: 'country' }, true)).to.equal(undefined);
  });

  it('takes a past event without precision for one in a town, one to come for one in a country', () => {
    expect(coarsenPlace(kathmandu, true)?.kind).to.equal('pin');
    expect(coarsenPlace(kathmandu, false)).to.equal(undefined);
  });

  it('marks nothing without both coordinates, or beyond the earth', () => {
    const at = (latitude?: number, longitude?: number): Place => ({
      name: '',
      precision: 'venue',
      latitude,
      longitude,
    });
    expect(coarsenPlace(at(27.7), true)).to.equal(undefined);
    expect(coarsenPlace(at(undefined, 85.3), true)).to.equal(undefined);
    expect(coarsenPlace(at(91, 0), true)).to.equal(undefined);
    expect(coarsenPlace(at(0, 181), true)).to.equal(undefined);
    expect(coarsenPlace(at(NaN, 0), true)).to.equal(undefined);
  });

  it('writes no negative zero', () => {
    const mark = coarsenPlace(
      { name: '', precision: 'venue', latitude: -0.04, longitude: 0 },
      true,
    );
    expect(Object.is(mark!.latitude, 0)).to.equal(true);
  });

  it('only ever coarsens: what comes out is the same for a whole cell of places', () => {
    const precision = fc.constantFrom<Precision | undefined>(
      'venue',
      'locality',
      'region',
      undefined,
    );
    const degrees = fc.double({ min: -89, max: 89, noNaN: true });
    fc.assert(
      fc.property(precision, degrees, degrees, fc.boolean(), (one, latitude, longitude, isPast) => {
        const mark = coarsenPlace({ name: '', precision: one, latitude, longitude }, isPast);
        if (!mark) return;
        const steps = mark.kind === 'pin' ? 10 : 2;
        for (const value of [mark.latitude, mark.longitude]) {
          expect(Math.abs(value * steps - Math.round(value * steps))).to.be.below(1e-9);
        }
        const again = coarsenPlace({ name: '', precision: one, ...mark }, isPast);
        expect(again).to.deep.equal(mark);
      }),
    );
  });
});
