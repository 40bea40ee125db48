import { expect } from 'chai';
import { readLocation } from '../../src/sources/location.ts';

describe('readLocation', () => {
  it('knows the country when it is the last part', () => {
    const countries = [
      'Hotel Vajra, Kathmandu, Nepal',
      'London, UK',
      'Kathmandu - Nepal',
      'Tbilisi, Georgia',
    ].map((line) => readLocation(line).places[0]?.country);
    expect(countries).to.deep.equal(['NP', 'GB', 'NP', 'GE']);
    expect(readLocation('Salle A, Dakar, Sénégal', 'fr').places[0]?.country).to.equal('SN');
  });

  it('takes no street, state or person for a country', () => {
    for (const line of [
      '12 Jordan Street, London',
      'Atlanta, Georgia',
      'Wilmington, DE',
      'Santa Fe, New Mexico',
    ]) {
      expect(readLocation(line).places).to.deep.equal([{ name: line }]);
    }
  });

  it('tells an online meeting by its words or its room, which is never kept', () => {
    expect(readLocation('Online')).to.deep.equal({ places: [], mode: 'online' });
    expect(readLocation('Zoom: https://us02web.zoom.us/j/1?pwd=x')).to.deep.equal({
      places: [],
      mode: 'online',
    });
    expect(readLocation('https://us02web.zoom.us/j/1?pwd=x')).to.deep.equal({
      places: [],
      mode: 'online',
    });
    expect(readLocation('Town hall, Dakar https://us02web.zoom.us/j/1')).to.deep.equal({
      places: [{ name: 'Town hall, Dakar' }],
      mode: 'hybrid',
    });
  });

  it('keeps no telephone number', () => {
    expect(readLocation('Town hall, tel. +254 20 123 4567').places[0]?.name).not.to.match(/\d/);
  });
});
