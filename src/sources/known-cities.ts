import { foldedWords } from './fold.ts';

/**
 * Cities whose name stands for one place in common use: capitals without a well-known namesake, and seats of many meetings.
 * Left out on purpose: Kingston, Georgetown, Hamilton, San José, Santiago, Tripoli, Victoria, Panama City and their like.
 */
const CITIES: Readonly<Record<string, string>> = {
  AE: 'Abu Dhabi|Dubai', AF: 'Kabul', AM: 'Yerevan', AO: 'Luanda', AR: 'Buenos Aires', AT: 'Vienna', AU: 'Canberra|Sydney|Melbourne', AZ: 'Baku',
  BA: 'Sarajevo', BD: 'Dhaka', BE: 'Brussels', BF: 'Ouagadougou', BG: 'Sofia', BI: 'Bujumbura|Gitega', BJ: 'Cotonou|Porto-Novo', BN: 'Bandar Seri Begawan',
  BR: 'Brasília|Rio de Janeiro|São Paulo', BT: 'Thimphu', BW: 'Gaborone', BY: 'Minsk', BZ: 'Belmopan', CA: 'Ottawa|Toronto|Montreal', CD: 'Kinshasa|Goma',
  CF: 'Bangui', CG: 'Brazzaville', CH: 'Geneva|Bern', CI: 'Abidjan|Yamoussoukro', CM: 'Yaoundé|Douala', CN: 'Beijing|Shanghai', CO: 'Bogotá',
  CU: 'Havana', CV: 'Praia', CY: 'Nicosia', CZ: 'Prague', DE: 'Berlin', DK: 'Copenhagen', DO: 'Santo Domingo', DZ: 'Algiers', EC: 'Quito',
  EE: 'Tallinn', EG: 'Cairo', ER: 'Asmara', ES: 'Madrid|Barcelona', ET: 'Addis Ababa', FI: 'Helsinki', FJ: 'Suva', FR: 'Paris', GA: 'Libreville', GB: 'London',
  GE: 'Tbilisi', GH: 'Accra', GM: 'Banjul', GN: 'Conakry', GT: 'Guatemala City', GW: 'Bissau', HN: 'Tegucigalpa', HR: 'Zagreb', HT: 'Port-au-Prince',
  HU: 'Budapest', ID: 'Jakarta|Bali', IE: 'Dublin', IN: 'New Delhi|Mumbai|Kolkata|Chennai|Bengaluru', IQ: 'Baghdad', IR: 'Tehran', IS: 'Reykjavik',
  IT: 'Rome|Turin', JO: 'Amman', JP: 'Tokyo', KE: 'Nairobi|Mombasa', KG: 'Bishkek', KH: 'Phnom Penh|Siem Reap', KR: 'Seoul', KW: 'Kuwait City', KZ: 'Astana|Almaty',
  LA: 'Vientiane', LB: 'Beirut', LK: 'Colombo', LR: 'Monrovia', LS: 'Maseru', LT: 'Vilnius', LV: 'Riga', MA: 'Rabat|Marrakech', MD: 'Chișinău', ME: 'Podgorica',
  MG: 'Antananarivo', MK: 'Skopje', ML: 'Bamako', MM: 'Naypyidaw|Yangon', MN: 'Ulaanbaatar|Ulan Bator', MR: 'Nouakchott', MV: 'Malé', MW: 'Lilongwe|Blantyre',
  MX: 'Mexico City', MY: 'Kuala Lumpur', MZ: 'Maputo', NA: 'Windhoek', NE: 'Niamey', NG: 'Abuja|Lagos', NI: 'Managua', NL: 'Amsterdam|The Hague', NO: 'Oslo',
  NP: 'Kathmandu|Pokhara', NZ: 'Wellington|Auckland', OM: 'Muscat', PE: 'Lima', PG: 'Port Moresby', PH: 'Manila|Cebu City|Quezon City', PK: 'Islamabad|Karachi|Lahore',
  PL: 'Warsaw', PS: 'Ramallah', PT: 'Lisbon', PY: 'Asunción', QA: 'Doha', RO: 'Bucharest', RS: 'Belgrade', RU: 'Moscow', RW: 'Kigali', SA: 'Riyadh',
  SB: 'Honiara', SD: 'Khartoum', SE: 'Stockholm', SG: 'Singapore', SI: 'Ljubljana', SK: 'Bratislava', SL: 'Freetown', SN: 'Dakar', SO: 'Mogadishu',
  SR: 'Paramaribo', SS: 'Juba', SV: 'San Salvador', SY: 'Damascus', SZ: 'Mbabane', TD: "N'Djamena", TG: 'Lomé', TH: 'Bangkok|Chiang Mai', TJ: 'Dushanbe',
  TL: 'Dili', TM: 'Ashgabat', TN: 'Tunis', TO: "Nuku'alofa", TR: 'Ankara|Istanbul', TT: 'Port of Spain', TW: 'Taipei', TZ: 'Dodoma|Dar es Salaam|Arusha',
  UA: 'Kyiv', UG: 'Kampala|Entebbe', US: 'New York|New York City|Washington, D.C.|Washington DC', UY: 'Montevideo', UZ: 'Tashkent', VE: 'Caracas', VN: 'Hanoi|Ho Chi Minh City',
  VU: 'Port Vila', WS: 'Apia', YE: "Sana'a", ZA: 'Pretoria|Johannesburg|Cape Town', ZM: 'Lusaka', ZW: 'Harare',
}; // prettier-ignore

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES).flatMap(([code, names]) =>
    names.split('|').map((name) => [foldedWords(name).join(' '), code] as const),
  ),
);

/** The country of a city that needs no further word to be known; `undefined` for every other name. */
export function countryOfCity(name: string): string | undefined {
  return BY_NAME.get(foldedWords(name).join(' '));
}
