/** Names in use beside the platform's own, by code; alternatives are parted by a stroke. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  AE: 'UAE|Emirates',
  AG: 'Antigua and Barbuda|Antigua',
  BA: 'Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia|BiH',
  BN: 'Brunei Darussalam',
  BO: 'Plurinational State of Bolivia',
  BS: 'The Bahamas',
  CD: 'Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|D.R. Congo|DRC|Congo-Kinshasa|RDC|République démocratique du Congo|República Democrática del Congo|República Democrática do Congo',
  CG: 'Republic of the Congo|Republic of Congo|Congo-Brazzaville|République du Congo',
  CI: "Côte d'Ivoire|Ivory Coast|Cote d Ivoire|Costa de Marfil|Costa do Marfim",
  CN: "People's Republic of China|PRC|Mainland China",
  CV: 'Cabo Verde|Cape Verde',
  CZ: 'Czech Republic|Czechia',
  DO: 'Dominican Republic|República Dominicana',
  FM: 'Federated States of Micronesia',
  GB: 'United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Royaume-Uni|Reino Unido',
  GM: 'The Gambia|Gambia',
  GW: 'Guinea-Bissau|Guinea Bissau',
  HK: 'Hong Kong|Hong Kong SAR',
  IE: 'Republic of Ireland',
  IR: 'Islamic Republic of Iran',
  KG: 'Kyrgyz Republic',
  KN: 'Saint Kitts and Nevis|St Kitts and Nevis',
  KP: "North Korea|DPRK|Democratic People's Republic of Korea",
  KR: 'South Korea|Republic of Korea',
  LA: "Laos|Lao PDR|Lao People's Democratic Republic",
  LC: 'Saint Lucia|St Lucia',
  MD: 'Republic of Moldova',
  MK: 'North Macedonia|Macedonia|Republic of North Macedonia',
  MM: 'Myanmar|Burma',
  MO: 'Macau|Macao',
  NL: 'The Netherlands|Netherlands|Holland',
  PH: 'The Philippines|Philippines|Philippine Islands',
  PS: 'Palestine|State of Palestine|Occupied Palestinian Territory|Palestinian Territories',
  RU: 'Russian Federation',
  SA: 'Kingdom of Saudi Arabia|KSA',
  ST: 'São Tomé and Príncipe|Sao Tome and Principe',
  SY: 'Syria|Syrian Arab Republic',
  SZ: 'Eswatini|Swaziland|Kingdom of Eswatini',
  TL: 'Timor-Leste|East Timor|Timor Leste',
  TR: 'Türkiye|Turkey|Turkiye',
  TT: 'Trinidad and Tobago|Trinidad & Tobago|Trinidad',
  TW: 'Taiwan',
  TZ: 'United Republic of Tanzania',
  US: 'United States|United States of America|USA|U.S.A.|US|U.S.|États-Unis|Estados Unidos|EE. UU.|EEUU|EUA|Amerika Serikat',
  VA: 'Vatican|Holy See|Vatican City',
  VC: 'Saint Vincent and the Grenadines|St Vincent and the Grenadines|St Vincent & the Grenadines',
  VE: 'Bolivarian Republic of Venezuela',
  VN: 'Vietnam|Viet Nam',
  XK: 'Kosovo',
};

/** Names of the platform that are ordinary words, first names or parts of other names more often than countries. */
export const UNSAFE_NAMES: ReadonlySet<string> = new Set([
  'la reunion',
  ...'jersey reunion guernsey maurice dominique granada aland curazao sark world congo korea micronesia sahel niue man saba'.split(
    ' ',
  ),
]);

/** Longer names that hold a country's or a region's and mean something else; matched first, and passed by. */
export const OTHER_NAMES: readonly string[] = [
  'Northern Ireland',
  'Port of Spain',
  'Benin City',
  'New Mexico', 'New England', 'New Britain', 'New Jersey', 'New South Wales', 'New Guinea', 'New Brunswick', 'New Caledonia Street',
  'Georgia State University', 'Georgia State', 'Georgia Tech', 'South Georgia', 'Georgia Institute of Technology', 'University of Georgia',
  'West Georgia', 'North Georgia', 'Atlanta, Georgia', 'Savannah, Georgia', 'Augusta, Georgia', 'Athens, Georgia', 'Macon, Georgia',
  'Guinea pig', 'Guinea pigs', 'Guinea fowl', 'Guinea worm', 'Guinea hen', 'Gulf of Guinea', 'Gulf of Oman', 'Gulf of Mexico', 'Gulf of Thailand',
  'South China Sea', 'East China Sea', 'Sea of Japan', 'Bay of Bengal', 'Niger Delta', 'Niger River', 'River Niger', 'River Jordan', 'Jordan River',
  'Jordan Valley', 'Lake Chad', 'Lake Malawi', 'Congo Basin', 'Congo River', 'Panama Papers', 'Panama Canal', 'Panama hat', 'Brazil nut', 'Brazil nuts',
  'Cuba libre', 'China Town', 'Chinatown', 'Little India', 'Little Italy', 'India ink', 'India rubber', 'East India', 'West Indies', 'British India',
  'Turkey sandwich', 'Turkey dinner', 'Jordan almonds', 'Cyprus tree', 'Peru, Indiana', 'Peru, Illinois', 'Mexico, Missouri', 'Lebanon, Pennsylvania',
  'Lebanon, Tennessee', 'Cuba, Missouri', 'Poland, Ohio', 'Panama City, Florida', 'Panama City Beach', 'Paris, Texas', 'Norway, Maine', 'Denmark Hill',
  'Bank of England', 'Church of England', 'Prince of Wales', 'Princess of Wales', 'Times of India', 'Voice of America', 'Council of Europe',
  'Horn of Africa', 'Daughters of Charity', 'Air France', 'Air India', 'Tour de France', 'Miss Universe', 'South Sudanese', 'Papua', 'West Papua',
  'Inner Mongolia', 'Outer Mongolia', 'Western Samoa Street', 'American Samoa Street', 'Isle of Man', 'Republic Day of India', 'Netherlands Antilles',
  'Saint Martin', 'St Martin', 'Saint Helena', 'St Helena', 'Christmas Island', 'Norfolk Island', 'Holland Park', 'Holland Road', 'Turkey Creek',
  "Collège de France", "Île-de-France", "Ile de France", 'Castilla y León', 'Nueva Inglaterra', 'Nuevo México', 'Nouveau-Mexique',
]; // prettier-ignore

/** Countries whose names are given names too: Jordan, Chad, Georgia, Israel, and Kenya, India and Cuba now and then. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  'jordan', 'chad', 'georgia', 'israel', 'kenya', 'india', 'cuba', 'dominica', 'malta', 'ireland', 'brazil', 'holland', 'france', 'trinidad', 'antigua',
]); // prettier-ignore

export const US_STATES: ReadonlySet<string> = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky ' +
    'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon ' +
    'pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming carolina dakota'
  ).split(' '),
);
