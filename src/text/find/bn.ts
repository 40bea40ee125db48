// Bengali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'অনুষ্ঠান খুঁজুন',
  area: 'দেশ বা অঞ্চল',
  topic: 'বিষয়',
  when: 'সময়',
  place: 'স্থান',
  anyArea: 'যেকোনো দেশ বা অঞ্চল',
  anyTopic: 'যেকোনো বিষয়',
  anyWhen: 'যেকোনো সময়',
  anyPlace: 'যেকোনো স্থান',
  regions: 'অঞ্চল',
  countries: 'দেশ',
  years: 'বছর',
  upcoming: 'আসন্ন',
  past: 'বিগত',
  counted: '{name} ({count})',
  inArea: '{area}: {events}',
  words: '“{query}”',
  allOf: 'দেখানো হচ্ছে {shown}টি, মোট {total}',
  remove: 'বাদ দিন: {name}',
  clear: 'সব বাদ দিন',
  nothing: 'কিছু পাওয়া যায়নি: {choice}।',
  nothingThere: 'আপনার বাছাইয়ের সঙ্গে কিছু মেলে না।',
  loosen: '{name} ছাড়া: {events}',
  further: 'আরও পুরোনো অনুষ্ঠানে খুঁজুন',
  more: 'আরও {count}টি দেখুন',
  all: 'সব {count}টি দেখুন',
  allThere: 'সব দেখুন',
  morePast: 'বিগত অনুষ্ঠান',
  moreUpcoming: 'আসন্ন অনুষ্ঠান',
  loading: 'লোড হচ্ছে…',
  notLoaded: 'আরও লোড করা যায়নি। আবার চেষ্টা করুন।',
  noUpcoming: 'এই মুহূর্তে কোনো অনুষ্ঠান নির্ধারিত নেই। যেসব অনুষ্ঠান হয়ে গেছে:',
  latest: 'এই মুহূর্তে কোনো অনুষ্ঠান নির্ধারিত নেই। সর্বশেষ অনুষ্ঠান ছিল এটি:',
  after: 'যা ফলাফল এসেছে',
  pictures: 'ছবি: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count}টি অনুষ্ঠান', other: '{count}টি অনুষ্ঠান' },
};
