// Tamil. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'நிகழ்வுகளைத் தேடுக',
  area: 'நாடு அல்லது பிராந்தியம்',
  topic: 'தலைப்பு',
  when: 'காலம்',
  place: 'இடம்',
  anyArea: 'எல்லா நாடுகளும் பிராந்தியங்களும்',
  anyTopic: 'எல்லாத் தலைப்புகளும்',
  anyWhen: 'எல்லாக் காலமும்',
  anyPlace: 'எல்லா இடங்களும்',
  regions: 'பிராந்தியங்கள்',
  countries: 'நாடுகள்',
  years: 'ஆண்டுகள்',
  upcoming: 'வரவிருப்பவை',
  past: 'முடிந்தவை',
  counted: '{name} ({count})',
  inArea: '{area}: {events}',
  words: '“{query}”',
  allOf: '{shown} (மொத்தம் {total})',
  remove: 'நீக்குக: {name}',
  clear: 'அனைத்தையும் நீக்குக',
  nothing: '{choice}: பொருந்துவது எதுவும் இல்லை.',
  nothingThere: 'உங்கள் தேர்வுக்குப் பொருந்துவது எதுவும் இல்லை.',
  loosen: '{name} தேர்வை நீக்கினால்: {events}',
  further: 'பழைய நிகழ்வுகளில் தேடுக',
  more: 'மேலும் {count} காட்டுக',
  all: 'அனைத்தும் ({count})',
  allThere: 'அனைத்தையும் காட்டுக',
  morePast: 'முடிந்த நிகழ்வுகள்',
  moreUpcoming: 'வரவிருக்கும் நிகழ்வுகள்',
  loading: 'ஏற்றப்படுகிறது…',
  notLoaded: 'மேலும் ஏற்ற முடியவில்லை. மீண்டும் முயல்க.',
  noUpcoming: 'தற்போது நிகழ்வுகள் எதுவும் திட்டமிடப்படவில்லை. முடிந்த நிகழ்வுகள்:',
  latest: 'தற்போது நிகழ்வுகள் எதுவும் திட்டமிடப்படவில்லை. கடைசி நிகழ்வு:',
  after: 'கிடைத்த முடிவுகள்',
  pictures: 'படங்கள்: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} நிகழ்வு', other: '{count} நிகழ்வுகள்' },
};
