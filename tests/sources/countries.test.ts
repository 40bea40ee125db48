import { expect } from 'chai';
import { countryOf, findMentions } from '../../src/sources/countries.ts';
import { countryOfCity } from '../../src/sources/known-cities.ts';
import { regionOf } from '../../src/sources/regions.ts';

/** The codes that are sure, then those in doubt with the doubt. */
function say(text: string, language?: string): string {
  return findMentions(text, language)
    .map(({ code, doubt }) => (doubt === undefined ? code : `${code}?${doubt}`))
    .join(' ');
}

describe('findMentions', () => {
  const rows: readonly (readonly [text: string, says: string, language?: string])[] = [
    ['from Thailand, Nepal, the Philippines and Malaysia', 'TH NP PH MY'],
    ['South Asia—including Nepal, Sri Lanka, and Afghanistan—who', '034 NP LK AF'],
    ['experts from North America, Europe, and Africa', '003 150 002'],
    ['Latin America and the Caribbean', '419'],
    ['South Africa, Southern Africa, Central African Republic', 'ZA 018 CF'],
    ['Guinea-Bissau, Papua New Guinea, Equatorial Guinea and Guinea', 'GW PG GQ GN'],
    ['the Democratic Republic of the Congo, DRC and Congo-Brazzaville', 'CD CD CG'],
    ['Burma, Swaziland, Türkiye, Turkey, Laos, Syria', 'MM SZ TR TR LA SY'],
    ["Côte d’Ivoire, COTE D'IVOIRE and Ivory Coast", 'CI CI CI'],
    ['in the U.S., the UK and the USA', 'US GB US'],
    ['Niger and Nigeria; Dominica and the Dominican Republic', 'NE NG DM DO'],
    ['Nepal’s courts and Vietnam’s', 'NP VN'],
    ['Northern Nigeria and eastern Ukraine', 'NG UA'],
    ['St. Lucia, Trinidad & Tobago', 'LC TT'],
    ['Tbilisi, Georgia', 'GE'],
    ['Jordan, Lebanon and Syria', 'JO LB SY'],
    ['au Népal, au Tchad et en Côte d’Ivoire', 'NP TD CI', 'fr'],
    ['de República Dominicana y Brasil', 'DO BR', 'es'],
    ['dari Filipina dan Kamboja', 'PH KH', 'id'],
    ['em Moçambique e Cabo Verde', 'MZ CV', 'pt'],
  ];
  for (const [text, says, language] of rows) {
    it(`finds ${says} in "${text}"`, () => expect(say(text, language)).to.equal(says));
  }

  const others: readonly (readonly [text: string, says: string])[] = [
    ['Georgia State University in New Mexico', ''],
    ['Northern Ireland and New South Wales', ''],
    ['Atlanta, Georgia', ''],
    ['Port of Spain; Benin City', ''],
    ['Guinea pigs in the Gulf of Guinea', ''],
    ['Alabama, Georgia and Florida', 'GE?us-state'],
    ['Peru, Nebraska', 'PE?us-state'],
    ['on India Street and Rue du Mali', 'IN?street ML?street'],
    ['Calle Colombia 4, Jalan Malaysia', 'CO?street MY?street'],
    ['the University of Ghana', 'GH?institution'],
    ['UNICEF Nepal and the Kenya Police', 'NP?part-of-a-name KE?given-name'],
    ['Chad Miller met Michael Jordan', 'TD?given-name JO?given-name'],
    ['Jordan said no. Georgia, 17, left.', 'JO?given-name GE?given-name'],
    ['Asia-based groups', '142?compound'],
    ['the Middle East and North Africa', '?no-code'],
    ['Asian and American universities; we told us and the uk', ''],
    ['turkey and china on the table', ''],
  ];
  for (const [text, says] of others) {
    it(`is not taken in by "${text}"`, () => expect(say(text)).to.equal(says));
  }

  it('says where each name stands', () => {
    const text = 'From Viet Nam with the Lao PDR';
    expect(findMentions(text).map(({ index, end }) => text.slice(index, end))).to.deep.equal([
      'Viet Nam',
      'Lao PDR',
    ]);
  });
});

describe('countryOf', () => {
  it('reads names, old names and codes of both lengths', () => {
    const names = [
      'Nepal',
      'NP',
      'NPL',
      'UK',
      'the Gambia',
      'Viet Nam',
      'Swaziland',
      'Moldova, Republic of',
      'Kosovo',
    ];
    expect(names.map((name) => countryOf(name))).to.deep.equal([
      'NP',
      'NP',
      'NP',
      'GB',
      'GM',
      'VN',
      'SZ',
      'MD',
      'XK',
    ]);
  });

  it('knows nothing of words, regions and unclear names', () => {
    for (const name of [
      'in',
      'no',
      'Asia',
      'Congo',
      'Korea',
      'Georgia State',
      '',
      'ZZ',
      'constructor',
    ]) {
      expect(countryOf(name), name).to.equal(undefined);
    }
  });
});

describe('regionOf', () => {
  it('gives M49 codes, and none where M49 has none', () => {
    expect(regionOf('North America')).to.equal('003');
    expect(regionOf('South-East Asia')).to.equal('035');
    expect(regionOf('the Middle East')).to.equal(undefined);
    expect(regionOf('MENA')).to.equal(undefined);
  });
});

describe('countryOfCity', () => {
  it('knows cities that need no further word, and leaves namesakes alone', () => {
    expect(countryOfCity('N’Djamena')).to.equal('TD');
    for (const city of ['Kingston', 'Georgetown', 'San José', 'Santiago', 'Victoria']) {
      expect(countryOfCity(city), city).to.equal(undefined);
    }
  });
});
