// Hindi. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'कार्यक्रम खोजें',
  area: 'देश या क्षेत्र',
  topic: 'विषय',
  when: 'समय',
  place: 'स्थान',
  anyArea: 'कोई भी देश या क्षेत्र',
  anyTopic: 'कोई भी विषय',
  anyWhen: 'कोई भी समय',
  anyPlace: 'कोई भी स्थान',
  regions: 'क्षेत्र',
  countries: 'देश',
  years: 'वर्ष',
  upcoming: 'आगामी',
  past: 'बीते हुए',
  counted: '{name} ({count})',
  inArea: '{area} में {events}',
  words: '“{query}”',
  allOf: 'दिखाए गए: {shown}, कुल: {total}',
  remove: 'हटाएँ: {name}',
  clear: 'सभी हटाएँ',
  nothing: '{choice} के लिए कुछ नहीं मिला।',
  nothingThere: 'आपकी पसंद से कुछ मेल नहीं खाता।',
  loosen: '{name} के बिना: {events}',
  further: 'पुराने कार्यक्रमों में खोजें',
  more: '{count} और दिखाएँ',
  all: 'सभी {count} दिखाएँ',
  allThere: 'सभी दिखाएँ',
  morePast: 'बीते हुए कार्यक्रम',
  moreUpcoming: 'आगामी कार्यक्रम',
  loading: 'लोड हो रहा है…',
  notLoaded: 'और लोड नहीं हो सका। फिर से कोशिश करें।',
  noUpcoming: 'फ़िलहाल कोई कार्यक्रम तय नहीं है। ये कार्यक्रम हो चुके हैं:',
  latest: 'फ़िलहाल कोई कार्यक्रम तय नहीं है। पिछला कार्यक्रम यह था:',
  after: 'क्या परिणाम निकले',
  pictures: 'तस्वीरें: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} कार्यक्रम', other: '{count} कार्यक्रम' },
};
