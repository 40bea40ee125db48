// Swahili. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'Funga',
  add: 'Weka kwenye kalenda',
  addFile: 'Faili ya kalenda (.ics)',
  addFileNote:
    'Hutengenezwa kwenye kifaa hiki. Inaweza kufunguliwa kwa Apple Calendar, Outlook, Thunderbird na kalenda nyingine nyingi.',
  addSiteNote:
    'Viungo hivi hufungua tovuti ya huduma yenyewe kwenye kichupo kipya, maelezo ya tukio yakiwa yamejazwa tayari.',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'Kalenda inahitaji siku, na siku hiyo bado haijulikani.',
  share: 'Shiriki',
  copyLink: 'Nakili kiungo',
  whatsapp: 'WhatsApp',
  email: 'Barua pepe',
  asText: 'Kama maandishi, tayari kubandikwa',
  copyText: 'Nakili maandishi',
  copied: 'Imenakiliwa.',
  copyYourself: 'Imechaguliwa: nakili kwa kutumia kibodi au menyu.',
  print: 'Chapa',
  people: 'Walio kwenye ratiba',
  topics: 'Mada',
  toldIn: 'Chanzo',
  page: 'Zaidi kwenye {site}',
  moreAt: 'Maelezo zaidi: {address}',
  registerAt: 'Jisajili: {address}',
  followCalendar: 'Kwenye kalenda yako',
  followCalendarNote:
    'Kalenda yako itakuomba uthibitishe. Baada ya hapo, matukio mapya na mabadiliko yatakuja yenyewe, na unaweza kusitisha huko wakati wowote. Baadhi ya kalenda hutafuta mabadiliko mara moja tu kwa siku.',
  openCalendar: 'Fungua kwenye programu yangu ya kalenda',
  openSiteNote: 'Au kwenye wavuti:',
  calendarAddress: 'Anwani ya kalenda',
  followFile: 'Mara moja tu, kama faili',
  followFileNote: 'Matukio yote kama yalivyo leo. Mabadiliko ya baadaye hayatakufikia.',
  download: 'Pakua faili (.ics)',
  followRss: 'Kwenye kisomaji cha RSS',
  followRssNote:
    'Bandika anwani hii kwenye kisomaji cha RSS au programu ya habari. Itaonyesha kila chapisho jipya, bila akaunti wala anwani ya barua pepe.',
  rssAddress: 'Anwani kwa ajili ya visomaji vya RSS',
  followJson: 'Kwenye tovuti yako mwenyewe (JSON)',
  followJsonNote:
    'Kwa wanaotengeneza kurasa za wavuti: maingizo yaleyale kama data, ambayo inaweza kuonyeshwa kwingineko.',
  jsonAddress: 'Anwani ya data',
  copy: 'Nakili',
  copyNamed: 'Nakili: {name}',
  asOf: 'Kama ilivyokuwa {date}.',
  nothingToFollow: 'Bado hakuna cha kufuatilia hapa.',
};
