import { fold, foldedWords } from './fold.ts';

/** UN M49 (https://unstats.un.org/unsd/methodology/m49/): what people call each region, in English and where cheap in other languages. */
const REGIONS: Readonly<Record<string, string>> = {
  '002': 'Africa|Afrique|África|Afrika',
  '003': 'North America|Amérique du Nord|América del Norte|América do Norte|Amerika Utara',
  '005': 'South America|Amérique du Sud|América del Sur|América do Sul|Amerika Selatan',
  '009': 'Oceania|Océanie|Oceanía',
  '011':
    "West Africa|Western Africa|Afrique de l'Ouest|Afrique occidentale|África Occidental|África Ocidental|Afrika Barat",
  '013': 'Central America|Amérique centrale|América Central|Centroamérica',
  '014':
    "East Africa|Eastern Africa|Afrique de l'Est|Afrique orientale|África Oriental|Afrika Timur",
  '015':
    'North Africa|Northern Africa|Afrique du Nord|África del Norte|Norte de África|Afrika Utara',
  '017': 'Central Africa|Middle Africa|Afrique centrale|África Central',
  '018': 'Southern Africa|Afrique australe|África Austral|África meridional',
  '019': 'the Americas|Americas|Amériques|Américas',
  '021': 'Northern America',
  '029': 'the Caribbean|Caribbean|Caraïbes|el Caribe|Caribe|Karibia',
  '030': "East Asia|Eastern Asia|Asie de l'Est|Asia Oriental|Asia Timur",
  '034':
    'South Asia|Southern Asia|Asie du Sud|Asia del Sur|Asia Meridional|Sul da Ásia|Asia Selatan',
  '035':
    'Southeast Asia|South-East Asia|South East Asia|South-Eastern Asia|Southeastern Asia|Asie du Sud-Est|Sudeste Asiático|Sudeste de Asia|Asia Tenggara',
  '039': 'Southern Europe|Europe du Sud|Europa del Sur',
  '053': 'Australia and New Zealand|Australasia',
  '054': 'Melanesia',
  '061': 'Polynesia',
  '142': 'Asia|Asie|Ásia',
  '143': 'Central Asia|Asie centrale|Asia Central',
  '145': 'West Asia|Western Asia|Asie occidentale|Asia Occidental',
  '150': 'Europe|Europa|Eropa',
  '151': "Eastern Europe|Europe de l'Est|Europa del Este|Europa Oriental",
  '154': 'Northern Europe|Europe du Nord',
  '155': "Western Europe|Europe de l'Ouest|Europa Occidental",
  '202': 'Sub-Saharan Africa|Subsaharan Africa|Afrique subsaharienne|África subsahariana',
  '419':
    'Latin America and the Caribbean|Latin America & the Caribbean|Latin America|Amérique latine|América Latina y el Caribe|América Latina e Caribe|América Latina|Latinoamérica|Amerika Latin',
};

/** Regions that people name and M49 has no code for. */
const UNCODED =
  'Middle East and North Africa|Middle East & North Africa|MENA|Middle East|Near East|Asia-Pacific|Asia Pacific|Asia and the Pacific|Asia & the Pacific|' +
  'the Pacific|Pacific Islands|Balkans|Western Balkans|Caucasus|South Caucasus|Scandinavia|Sahel|Horn of Africa|Great Lakes|Maghreb|Levant|Mekong|' +
  'Greater Mekong|Global South|Global North|Moyen-Orient|Oriente Medio|Timur Tengah|Asie-Pacifique|Asia y el Pacífico|Asia Pasifik|Afrique francophone';

export interface RegionName {
  readonly words: readonly string[];
  /** Empty where M49 has no code for the region. */
  readonly code: string;
}

export const REGION_NAMES: readonly RegionName[] = [
  ...Object.entries(REGIONS).flatMap(([code, names]) => named(code, names)),
  ...named('', UNCODED),
];

const BY_NAME: ReadonlyMap<string, string> = new Map(
  REGION_NAMES.map(({ words, code }) => [words.join(' '), code]),
);

function named(code: string, names: string): RegionName[] {
  return names.split('|').map((name) => ({ code, words: foldedWords(name) }));
}

/** The M49 code of a region by one of its names; `undefined` for a region without a code too. */
export function regionOf(name: string): string | undefined {
  const code = BY_NAME.get(foldedWords(name).join(' ')) ?? BY_NAME.get(fold(name));
  return code === '' ? undefined : code;
}
