// Nepali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'कार्यक्रम खोज्नुहोस्',
  area: 'देश वा क्षेत्र',
  topic: 'विषय',
  when: 'समय',
  place: 'स्थान',
  anyArea: 'जुनसुकै देश वा क्षेत्र',
  anyTopic: 'जुनसुकै विषय',
  anyWhen: 'जुनसुकै समय',
  anyPlace: 'जुनसुकै स्थान',
  regions: 'क्षेत्रहरू',
  countries: 'देशहरू',
  years: 'वर्षहरू',
  upcoming: 'आगामी',
  past: 'सम्पन्न',
  counted: '{name} ({count})',
  inArea: '{area}मा {events}',
  words: '“{query}”',
  allOf: '{total} मध्ये {shown}',
  remove: 'हटाउनुहोस्: {name}',
  clear: 'सबै हटाउनुहोस्',
  nothing: '{choice}का लागि केही भेटिएन।',
  nothingThere: 'तपाईंको छनोटसँग मिल्ने केही छैन।',
  loosen: '{name} हटाउँदा: {events}',
  further: 'पुराना कार्यक्रममा खोज्नुहोस्',
  more: 'थप {count} हेर्नुहोस्',
  all: 'सबै {count} हेर्नुहोस्',
  allThere: 'सबै हेर्नुहोस्',
  morePast: 'सम्पन्न कार्यक्रमहरू',
  moreUpcoming: 'आगामी कार्यक्रमहरू',
  loading: 'लोड हुँदै छ…',
  notLoaded: 'थप लोड गर्न सकिएन। फेरि प्रयास गर्नुहोस्।',
  noUpcoming: 'अहिले कुनै कार्यक्रम तय भएको छैन। यी कार्यक्रम भइसकेका छन्:',
  latest: 'अहिले कुनै कार्यक्रम तय भएको छैन। पछिल्लो कार्यक्रम यो थियो:',
  after: 'के नतिजा निस्क्यो',
  pictures: 'तस्बिरहरू: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} कार्यक्रम', other: '{count} कार्यक्रम' },
};
