/**
 * The countries of each region of the United Nations' M49 (https://unstats.un.org/unsd/methodology/m49/), as ISO 3166-1
 * alpha-2 codes, two letters each. Taiwan and Kosovo, which M49 does not list, stand with their neighbours.
 */
const countries = new Map(
  Object.entries({
    '015': 'DZEGEHLYMASDTN',
    '014': 'BIDJERETIOKEKMMGMUMWMZRERWSCSOSSTFTZUGYTZMZW',
    '017': 'AOCDCFCGCMGAGQSTTD',
    '018': 'BWLSNASZZA',
    '011': 'BFBJCICVGHGMGNGWLRMLMRNENGSHSLSNTG',
    '021': 'BMCAGLPMUS',
    '029': 'AGAIAWBBBLBQBSCUCWDMDOGDGPHTJMKNKYLCMFMQMSPRSXTCTTVCVGVI',
    '013': 'BZCRGTHNMXNIPASV',
    '005': 'ARBOBRBVCLCOECFKGFGSGYPEPYSRUYVE',
    '143': 'KGKZTJTMUZ',
    '030': 'CNHKJPKPKRMNMOTW',
    '034': 'AFBDBTINIRLKMVNPPK',
    '035': 'BNIDKHLAMMMYPHSGTHTLVN',
    '145': 'AEAMAZBHCYGEILIQJOKWLBOMPSQASASYTRYE',
    '151': 'BGBYCZHUMDPLRORUSKUA',
    '154': 'AXDKEEFIFOGBGGIEIMISJELTLVNOSESJ',
    '039': 'ADALBAESGIGRHRITMEMKMTPTRSSISMVAXK',
    '155': 'ATBECHDEFRLILUMCNL',
    '053': 'AUCCCXHMNFNZ',
    '054': 'FJNCPGSBVU',
    '057': 'FMGUKIMHMPNRPWUM',
    '061': 'ASCKNUPFPNTKTOTVWFWS',
  }),
);

/** The regions that hold regions. */
const regions = new Map(
  Object.entries({
    '001': ['002', '019', '142', '150', '009'],
    '002': ['015', '202'],
    '202': ['014', '017', '018', '011'],
    '019': ['003', '419'],
    '003': ['021', '029', '013'],
    '419': ['029', '013', '005'],
    '142': ['143', '030', '034', '035', '145'],
    '150': ['151', '154', '039', '155'],
    '009': ['053', '054', '057', '061'],
  }),
);

const found = new Map<string, readonly string[]>();

/** The codes of a region's countries; a country's own code, alone; none for a region that isn't known. */
export function countriesIn(code: string): readonly string[] {
  if (/^[A-Z]{2}$/.test(code)) return [code];
  const known = found.get(code);
  if (known) return known;
  const within = regions.get(code)?.flatMap(countriesIn) ?? countries.get(code)?.match(/../g) ?? [];
  const unique = [...new Set(within)];
  found.set(code, unique);
  return unique;
}

/** An area's own code, those of the regions in it and those of its countries. */
export function withCountries(code: string): readonly string[] {
  const within = regions.get(code)?.flatMap(withCountries) ?? countriesIn(code);
  return [...new Set([code, ...within])];
}

/** The codes that a text names, regions with all that is in them; nothing when it names none. */
export function parseAreas(text: string): readonly string[] | undefined {
  const codes = text.toUpperCase().match(/[A-Z\d]+/g);
  return codes?.flatMap(withCountries);
}

let holders: Map<string, string[]> | undefined;

const held = new Map<string, readonly string[]>();

/** The regions that hold a country or region, the nearest first; the world as a whole is not among them. */
export function regionsHolding(code: string): readonly string[] {
  let regions = held.get(code);
  if (!regions) held.set(code, (regions = findHolders(code)));
  return regions;
}

function findHolders(code: string): readonly string[] {
  if (!holders) {
    holders = new Map();
    for (const [region, codes] of countries) {
      for (const country of codes.match(/../g) ?? []) holders.set(country, [region]);
    }
    for (const [region, within] of regions) {
      if (region === '001') continue;
      for (const inner of within) holders.set(inner, [...(holders.get(inner) ?? []), region]);
    }
  }
  const own = holders.get(code) ?? [];
  return [...new Set(own.flatMap((region) => [region, ...regionsHolding(region)]))];
}
