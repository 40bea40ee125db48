// Sinhala. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'වැඩසටහන් සොයන්න',
  area: 'රට හෝ කලාපය',
  topic: 'මාතෘකාව',
  when: 'කාලය',
  place: 'ස්ථානය',
  anyArea: 'ඕනෑම රටක් හෝ කලාපයක්',
  anyTopic: 'ඕනෑම මාතෘකාවක්',
  anyWhen: 'ඕනෑම කාලයක්',
  anyPlace: 'ඕනෑම ස්ථානයක්',
  regions: 'කලාප',
  countries: 'රටවල්',
  years: 'වසර',
  upcoming: 'ඉදිරි වැඩසටහන්',
  past: 'පසුගිය වැඩසටහන්',
  counted: '{name} ({count})',
  inArea: '{area} තුළ {events}',
  words: '“{query}”',
  allOf: '{total} අතරින් {shown}',
  remove: 'ඉවත් කරන්න: {name}',
  clear: 'සියල්ල ඉවත් කරන්න',
  nothing: '{choice} සඳහා ගැළපෙන කිසිවක් නැත.',
  nothingThere: 'ඔබේ තේරීමට ගැළපෙන කිසිවක් නැත.',
  loosen: '{name} තේරීම ඉවත් කළහොත්: {events}',
  further: 'පැරණි වැඩසටහන්වල සොයන්න',
  more: 'තවත් {count}ක් පෙන්වන්න',
  all: 'සියල්ල ({count})',
  allThere: 'සියල්ල පෙන්වන්න',
  morePast: 'පසුගිය වැඩසටහන්',
  moreUpcoming: 'ඉදිරි වැඩසටහන්',
  loading: 'පූරණය වෙමින්…',
  notLoaded: 'තවත් පූරණය කළ නොහැකි විය. නැවත උත්සාහ කරන්න.',
  noUpcoming: 'දැනට සැලසුම් කළ වැඩසටහන් නැත. පසුගිය වැඩසටහන්:',
  latest: 'දැනට සැලසුම් කළ වැඩසටහන් නැත. අවසන් වැඩසටහන:',
  after: 'ලැබුණු ප්‍රතිඵල',
  pictures: 'ඡායාරූප: {names}',
};

export const counts: FindCounts = {
  events: { one: 'වැඩසටහන් {count}', other: 'වැඩසටහන් {count}' },
};
