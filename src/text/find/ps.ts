// Pashto. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'غونډې ولټوئ',
  area: 'هېواد یا سیمه',
  topic: 'موضوع',
  when: 'وخت',
  place: 'ځای',
  anyArea: 'هر هېواد یا سیمه',
  anyTopic: 'هره موضوع',
  anyWhen: 'هر وخت',
  anyPlace: 'هر ځای',
  regions: 'سیمې',
  countries: 'هېوادونه',
  years: 'کلونه',
  upcoming: 'راتلونکې',
  past: 'تېرې',
  counted: '{name} ({count})',
  inArea: 'په {area} کې {events}',
  words: '«{query}»',
  allOf: 'ښودل شوې: {shown}، ټولې: {total}',
  remove: 'لرې کړئ: {name}',
  clear: 'ټول لرې کړئ',
  nothing: 'له دې سره سم څه ونه موندل شول: {choice}.',
  nothingThere: 'ستاسو له انتخاب سره سم څه ونه موندل شول.',
  loosen: 'که {name} نه وي: {events}',
  further: 'په پخوانیو غونډو کې ولټوئ',
  more: 'نورې {count} وګورئ',
  all: 'ټولې {count} وګورئ',
  allThere: 'ټولې وګورئ',
  morePast: 'تېرې غونډې',
  moreUpcoming: 'راتلونکې غونډې',
  loading: 'پرانیستل کېږي…',
  notLoaded: 'نورې ونه پرانیستل شوې. بیا هڅه وکړئ.',
  noUpcoming: 'اوس مهال کومه غونډه نه ده ټاکل شوې. دا غونډې شوې دي:',
  latest: 'اوس مهال کومه غونډه نه ده ټاکل شوې. وروستۍ غونډه دا وه:',
  after: 'پایلې یې',
  pictures: 'انځورونه: {names}',
};

export const counts: FindCounts = {
  events: { one: '{count} غونډه', other: '{count} غونډې' },
};
