// Amharic. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'ዝግጅቶችን ይፈልጉ',
  area: 'አገር ወይም ቀጣና',
  topic: 'ርዕሰ ጉዳይ',
  when: 'ጊዜ',
  place: 'ቦታ',
  anyArea: 'ማንኛውም አገር ወይም ቀጣና',
  anyTopic: 'ማንኛውም ርዕሰ ጉዳይ',
  anyWhen: 'ማንኛውም ጊዜ',
  anyPlace: 'ማንኛውም ቦታ',
  regions: 'ቀጣናዎች',
  countries: 'አገራት',
  years: 'ዓመታት',
  upcoming: 'መጪ',
  past: 'ያለፉ',
  counted: '{name} ({count})',
  inArea: 'በ{area} {events}',
  words: '«{query}»',
  allOf: 'ከ{total} {shown}',
  remove: 'ያስወግዱ፦ {name}',
  clear: 'ሁሉንም ያስወግዱ',
  nothing: 'ከዚህ ጋር የሚዛመድ ነገር የለም፦ {choice}።',
  nothingThere: 'ከምርጫዎ ጋር የሚዛመድ ነገር የለም።',
  loosen: 'ያለ {name}፦ {events}',
  further: 'በቆዩ ዝግጅቶች ውስጥ ይፈልጉ',
  more: 'ተጨማሪ {count} ይመልከቱ',
  all: 'ሁሉንም {count} ይመልከቱ',
  allThere: 'ሁሉንም ይመልከቱ',
  morePast: 'ያለፉ ዝግጅቶች',
  moreUpcoming: 'መጪ ዝግጅቶች',
  loading: 'በመጫን ላይ…',
  notLoaded: 'ተጨማሪ መጫን አልተቻለም። እንደገና ይሞክሩ።',
  noUpcoming: 'በአሁኑ ጊዜ የታቀደ ዝግጅት የለም። ከዚህ በፊት የተካሄዱት፦',
  latest: 'በአሁኑ ጊዜ የታቀደ ዝግጅት የለም። በመጨረሻ የተካሄደው ይህ ነው፦',
  after: 'የተገኙ ውጤቶች',
  pictures: 'ፎቶዎች፦ {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} ዝግጅት', other: '{count} ዝግጅቶች' },
};
