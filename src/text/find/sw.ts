// Swahili. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'Tafuta matukio',
  area: 'Nchi au eneo',
  topic: 'Mada',
  when: 'Wakati',
  place: 'Mahali',
  anyArea: 'Nchi zote',
  anyTopic: 'Mada zote',
  anyWhen: 'Wakati wowote',
  anyPlace: 'Mahali popote',
  regions: 'Maeneo',
  countries: 'Nchi',
  years: 'Miaka',
  upcoming: 'Yajayo',
  past: 'Yaliyopita',
  counted: '{name} ({count})',
  inArea: '{events} katika {area}',
  words: '“{query}”',
  allOf: '{shown} kati ya {total}',
  remove: 'Ondoa: {name}',
  clear: 'Ondoa vichujio vyote',
  nothing: 'Hakuna kinacholingana na {choice}.',
  nothingThere: 'Hakuna kinacholingana na ulichochagua.',
  loosen: 'Bila {name}: {events}',
  further: 'Tafuta katika matukio ya zamani zaidi',
  more: 'Onyesha {count} zaidi',
  all: 'Onyesha yote ({count})',
  allThere: 'Onyesha yote',
  morePast: 'matukio yaliyopita',
  moreUpcoming: 'matukio yajayo',
  loading: 'Inapakia…',
  notLoaded: 'Imeshindwa kupakia zaidi. Jaribu tena.',
  noUpcoming: 'Hakuna matukio yaliyopangwa kwa sasa. Haya ndiyo yaliyofanyika:',
  latest: 'Hakuna matukio yaliyopangwa kwa sasa. La mwisho lilikuwa hili:',
  after: 'Matokeo yake',
  pictures: 'Picha: {names}',
};

export const counts: FindCounts = {
  events: { one: 'tukio {count}', other: 'matukio {count}' },
};
