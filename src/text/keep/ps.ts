// Pashto. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'وتړئ',
  add: 'جنترۍ ته یې ورزیاته کړئ',
  addFile: 'د جنترۍ فایل (\u200e.ics)',
  addFileNote:
    'فایل پر همدې وسیله جوړېږي. Apple Calendar، Outlook، Thunderbird او ډېری نورې جنترۍ یې پرانیستلی شي.',
  addSiteNote:
    'دا لینکونه د هماغه خدمت خپله وېبپاڼه په نوي ټب کې پرانیزي او د غونډې معلومات پکې له مخکې لیکل شوي وي.',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'د جنترۍ لپاره باید ورځ معلومه وي، خو لا نه ده معلومه.',
  share: 'شریک کړئ',
  copyLink: 'لینک کاپي کړئ',
  whatsapp: 'WhatsApp',
  email: 'برېښنالیک',
  asText: 'د متن په بڼه، د پېسټ کولو لپاره چمتو',
  copyText: 'متن کاپي کړئ',
  copied: 'کاپي شو.',
  copyYourself: 'متن انتخاب شوی دی: د کیبورډ یا مېنو له لارې یې کاپي کړئ.',
  print: 'چاپ کړئ',
  people: 'په پروګرام کې',
  topics: 'موضوعات',
  toldIn: 'سرچینه',
  page: 'نور معلومات په {site} کې',
  moreAt: 'نور معلومات: {address}',
  registerAt: 'نوم لیکنه: {address}',
  followCalendar: 'ستاسو په جنترۍ کې',
  followCalendarNote:
    'جنتري به مو د تایید غوښتنه وکړي. تر هغې وروسته نوې غونډې او بدلونونه پخپله راځي، او هر وخت یې هملته بندولی شئ. ځینې جنترۍ په ورځ کې یوازې یو ځل بدلونونه ګوري.',
  openCalendar: 'د جنترۍ په اپلیکېشن کې یې پرانیزئ',
  openSiteNote: 'یا پر انټرنېټ:',
  calendarAddress: 'د جنترۍ پته',
  followFile: 'یو ځل، د فایل په بڼه',
  followFileNote: 'ټولې غونډې، لکه څنګه چې نن دي. له دې وروسته بدلونونه به تاسو ته ونه رسېږي.',
  download: 'فایل ډاونلوډ کړئ (\u200e.ics)',
  followRss: 'په فیډ لوستونکي کې (RSS)',
  followRssNote:
    'دا پته په فیډ لوستونکي یا خبري اپلیکېشن کې پېسټ کړئ. هره نوې لیکنه درښيي؛ نه حساب غواړي او نه د برېښنالیک پته.',
  rssAddress: 'د فیډ لوستونکو لپاره پته',
  followJson: 'په خپله وېبپاڼه کې (JSON)',
  followJsonNote:
    'د هغو کسانو لپاره چې وېبپاڼې جوړوي: همدا ثبتونه د ډېټا په بڼه، چې بل ځای هم ښودل کېدای شي.',
  jsonAddress: 'د ډېټا پته',
  copy: 'کاپي کړئ',
  copyNamed: 'کاپي کړئ: {name}',
  asOf: 'دا معلومات د {date} دي.',
  nothingToFollow: 'دلته تر اوسه د تعقیبولو څه نشته.',
};
