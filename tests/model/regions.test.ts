import { expect } from 'chai';
import { countriesIn, parseAreas, withCountries } from '../../src/model/regions.ts';
import { leafRegions, memberStates } from '../helpers/countries.ts';

describe('the regions of the world', () => {
  it('hold each member state of the United Nations once', () => {
    expect(memberStates).to.have.length(195);
    for (const code of memberStates) {
      const regions = leafRegions.filter((region) => countriesIn(region).includes(code));
      expect(regions, code).to.have.length(1);
    }
  });

  it('hold no country twice', () => {
    const all = leafRegions.flatMap(countriesIn);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('hold all of ISO 3166-1 but Antarctica, and Kosovo', () => {
    const all = countriesIn('001');
    expect(all).to.have.length(249);
    expect(all).to.include.members(['TW', 'XK', 'GL', 'AX', 'UM']);
    expect(all).not.to.include('AQ');
  });

  it('hold countries that have a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const code of countriesIn('001')) {
      expect(names.of(code), code).to.be.a('string');
    }
  });

  const facts: Readonly<Record<string, string>> = {
    NP: '034',
    IR: '034',
    AF: '034',
    TL: '035',
    PH: '035',
    TR: '145',
    CY: '145',
    GE: '145',
    EG: '015',
    SD: '015',
    SS: '014',
    MZ: '014',
    CD: '017',
    ZA: '018',
    MR: '011',
    MX: '013',
    TT: '029',
    GY: '005',
    US: '021',
    KZ: '143',
    MN: '030',
    RU: '151',
    GB: '154',
    EE: '154',
    RS: '039',
    FR: '155',
    AU: '053',
    PG: '054',
    KI: '057',
    WS: '061',
  };
  for (const [country, region] of Object.entries(facts)) {
    it(`have ${country} in ${region}`, () => {
      expect(leafRegions.filter((leaf) => countriesIn(leaf).includes(country))).to.deep.equal([
        region,
      ]);
    });
  }

  it('have the region of all members of a continent', () => {
    expect(countriesIn('142')).to.include.members(['NP', 'TR', 'JP', 'UZ', 'ID']);
    expect(countriesIn('002')).to.include.members(['EG', 'ZA', 'NG', 'KE', 'CM']);
    expect(countriesIn('202')).not.to.include('EG');
    expect(countriesIn('019')).to.include.members(['US', 'MX', 'TT', 'BR']);
    expect(countriesIn('419')).to.include.members(['MX', 'TT', 'BR']);
    expect(countriesIn('419')).not.to.include('US');
    expect(countriesIn('003')).to.include.members(['US', 'MX', 'TT']);
  });

  it('have a country alone in a country', () => {
    expect(countriesIn('NP')).to.deep.equal(['NP']);
  });

  for (const code of ['999', '', '__proto__', 'constructor', 'toString', 'np']) {
    it(`have nothing in "${code}"`, () => {
      expect(countriesIn(code)).to.deep.equal([]);
    });
  }

  it('name themselves, the regions in them and all their countries', () => {
    const asia = withCountries('142');
    expect(asia).to.include.members(['142', '034', '035', 'NP', 'JP']);
    expect(new Set(asia).size).to.equal(asia.length);
    expect(withCountries('NP')).to.deep.equal(['NP']);
  });
});

describe('areas that somebody typed', () => {
  it('are codes, however they are parted', () => {
    expect(parseAreas('NP')).to.deep.equal(['NP']);
    expect(parseAreas(' np, id ')).to.deep.equal(['NP', 'ID']);
    expect(parseAreas('NP id')).to.deep.equal(['NP', 'ID']);
  });

  it('are regions with all that is in them', () => {
    expect(parseAreas('034')).to.include.members(['034', 'NP', 'IN']);
  });

  it('are none when nothing is named', () => {
    expect(parseAreas('')).to.equal(undefined);
    expect(parseAreas(' , ')).to.equal(undefined);
  });

  it('keep a code that nobody knows, which then nothing matches', () => {
    expect(parseAreas('999')).to.deep.equal(['999']);
  });
});
