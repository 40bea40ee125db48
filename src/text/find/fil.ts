// Filipino. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'Maghanap ng kaganapan',
  area: 'Bansa o rehiyon',
  topic: 'Paksa',
  when: 'Kailan',
  place: 'Lugar',
  anyArea: 'Lahat ng bansa',
  anyTopic: 'Lahat ng paksa',
  anyWhen: 'Kahit kailan',
  anyPlace: 'Lahat ng lugar',
  regions: 'Mga rehiyon',
  countries: 'Mga bansa',
  years: 'Mga taon',
  upcoming: 'Paparating',
  past: 'Nakaraan',
  counted: '{name} ({count})',
  inArea: '{events} sa {area}',
  words: '“{query}”',
  allOf: '{shown} sa {total}',
  remove: 'Alisin: {name}',
  clear: 'Alisin ang lahat',
  nothing: 'Walang tumutugma sa {choice}.',
  nothingThere: 'Walang tumutugma sa pinili mo.',
  loosen: 'Alisin ang {name}: {events}',
  further: 'Maghanap sa mga mas naunang kaganapan',
  more: 'Magpakita pa ng {count}',
  all: 'Ipakita ang lahat ({count})',
  allThere: 'Ipakita ang lahat',
  morePast: 'mga nakaraang kaganapan',
  moreUpcoming: 'mga paparating na kaganapan',
  loading: 'Naglo-load…',
  notLoaded: 'Hindi ma-load ang iba pa. Subukan muli.',
  noUpcoming: 'Wala pang nakaplanong kaganapan sa ngayon. Ito ang mga naganap na:',
  latest: 'Wala pang nakaplanong kaganapan sa ngayon. Ito ang pinakahuli:',
  after: 'Ang kinalabasan',
  pictures: 'Mga larawan: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} kaganapan', other: '{count} na kaganapan' },
};
