// Filipino. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'Isara',
  add: 'Idagdag sa kalendaryo',
  addFile: 'File ng kalendaryo (.ics)',
  addFileNote:
    'Ginagawa ito sa device na ito. Mabubuksan ito ng Apple Calendar, Outlook, Thunderbird, at karamihan ng iba pang kalendaryo.',
  addSiteNote:
    'Binubuksan ng mga link na ito ang site mismo ng serbisyo sa bagong tab, at nakalagay na roon ang mga detalye ng kaganapan.',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'Kailangan ng kalendaryo ang petsa, at hindi pa ito alam.',
  share: 'Ibahagi',
  copyLink: 'Kopyahin ang link',
  whatsapp: 'WhatsApp',
  email: 'Email',
  asText: 'Bilang text, handa nang i-paste',
  copyText: 'Kopyahin ang text',
  copied: 'Nakopya na.',
  copyYourself: 'Napili na ito: kopyahin gamit ang keyboard o menu.',
  print: 'I-print',
  people: 'Nasa programa',
  topics: 'Mga paksa',
  toldIn: 'Pinagkunan',
  page: 'Iba pang detalye sa {site}',
  moreAt: 'Iba pang detalye: {address}',
  registerAt: 'Magparehistro: {address}',
  followCalendar: 'Sa iyong kalendaryo',
  followCalendarNote:
    'Hihingi ng kumpirmasyon ang iyong kalendaryo. Pagkatapos, kusang darating ang mga bagong kaganapan at pagbabago, at maaari mo itong ihinto roon anumang oras. May mga kalendaryong minsan lang sa isang araw tumitingin kung may pagbabago.',
  openCalendar: 'Buksan sa aking calendar app',
  openSiteNote: 'O sa web:',
  calendarAddress: 'Address ng kalendaryo',
  followFile: 'Isang beses lang, bilang file',
  followFileNote:
    'Lahat ng kaganapan ayon sa lagay ngayong araw. Hindi makararating sa iyo ang mga susunod na pagbabago.',
  download: 'I-download ang file (.ics)',
  followRss: 'Sa feed reader (RSS)',
  followRssNote:
    'I-paste ang address na ito sa feed reader o news app. Ipapakita nito ang bawat bagong post, nang walang account at walang email address.',
  rssAddress: 'Address para sa mga feed reader',
  followJson: 'Sa sarili mong site (JSON)',
  followJsonNote:
    'Para sa mga gumagawa ng web page: ang mga entry na ito bilang data, na maaaring ipakita sa ibang lugar.',
  jsonAddress: 'Address ng data',
  copy: 'Kopyahin',
  copyNamed: 'Kopyahin: {name}',
  asOf: 'Ganito ito noong {date}.',
  nothingToFollow: 'Wala pang masusubaybayan dito.',
};
