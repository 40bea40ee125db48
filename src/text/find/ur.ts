// Urdu. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'تقریبات تلاش کریں',
  area: 'ملک یا خطہ',
  topic: 'موضوع',
  when: 'وقت',
  place: 'مقام',
  anyArea: 'کوئی بھی ملک یا خطہ',
  anyTopic: 'کوئی بھی موضوع',
  anyWhen: 'کوئی بھی وقت',
  anyPlace: 'کوئی بھی مقام',
  regions: 'خطے',
  countries: 'ممالک',
  years: 'سال',
  upcoming: 'آئندہ',
  past: 'گزشتہ',
  counted: '{name} ({count})',
  inArea: '{area} میں {events}',
  words: '”{query}“',
  allOf: '{total} میں سے {shown}',
  remove: 'ہٹائیں: {name}',
  clear: 'سب ہٹائیں',
  nothing: '{choice} کے لیے کچھ نہیں ملا۔',
  nothingThere: 'آپ کے انتخاب کے مطابق کچھ نہیں ملا۔',
  loosen: '{name} کے بغیر: {events}',
  further: 'پرانی تقریبات میں تلاش کریں',
  more: 'مزید {count} دکھائیں',
  all: 'تمام {count} دکھائیں',
  allThere: 'تمام دکھائیں',
  morePast: 'گزشتہ تقریبات',
  moreUpcoming: 'آئندہ تقریبات',
  loading: 'لوڈ ہو رہا ہے…',
  notLoaded: 'مزید لوڈ نہیں ہو سکا۔ دوبارہ کوشش کریں۔',
  noUpcoming: 'فی الحال کوئی تقریب طے نہیں ہے۔ یہ تقریبات ہو چکی ہیں:',
  latest: 'فی الحال کوئی تقریب طے نہیں ہے۔ آخری تقریب یہ تھی:',
  after: 'کیا نتائج نکلے',
  pictures: 'تصاویر: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} تقریب', other: '{count} تقریبات' },
};
