// Dari. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'جستجوی رویدادها',
  area: 'کشور یا منطقه',
  topic: 'موضوع',
  when: 'زمان',
  place: 'محل',
  anyArea: 'هر کشور یا منطقه',
  anyTopic: 'هر موضوع',
  anyWhen: 'هر زمان',
  anyPlace: 'هر محل',
  regions: 'منطقه‌ها',
  countries: 'کشورها',
  years: 'سال‌ها',
  upcoming: 'آینده',
  past: 'گذشته',
  counted: '{name} ({count})',
  inArea: '{events} در {area}',
  words: '«{query}»',
  allOf: '{shown} از {total}',
  remove: 'حذف: {name}',
  clear: 'حذف همه',
  nothing: 'برای {choice} چیزی یافت نشد.',
  nothingThere: 'هیچ موردی با انتخاب شما مطابقت ندارد.',
  loosen: 'بدون {name}: {events}',
  further: 'جستجو در رویدادهای قدیمی‌تر',
  more: 'دیدن {count} مورد دیگر',
  all: 'دیدن همه ({count})',
  allThere: 'دیدن همه',
  morePast: 'رویدادهای گذشته',
  moreUpcoming: 'رویدادهای آینده',
  loading: 'در حال بارگیری…',
  notLoaded: 'بارگیری موارد بیشتر ممکن نشد. دوباره کوشش کنید.',
  noUpcoming: 'در حال حاضر رویدادی برنامه‌ریزی نشده است. رویدادهایی که برگزار شده‌اند:',
  latest: 'در حال حاضر رویدادی برنامه‌ریزی نشده است. آخرین رویداد این بود:',
  after: 'دستاوردها',
  pictures: 'عکس‌ها: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} رویداد', other: '{count} رویداد' },
};
