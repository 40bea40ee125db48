// Mongolian. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'Хаах',
  add: 'Хуанлид нэмэх',
  addFile: 'Хуанлийн файл (.ics)',
  addFileNote:
    'Энэ төхөөрөмж дээр үүсгэнэ. Apple Calendar, Outlook, Thunderbird болон бусад ихэнх хуанлиар нээж болно.',
  addSiteNote:
    'Эдгээр нь тухайн үйлчилгээний сайтыг шинэ табд нээнэ. Арга хэмжээний мэдээллийг бөглөсөн байна.',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'Өдөр нь хараахан тодорхойгүй тул хуанлид нэмэх боломжгүй.',
  share: 'Хуваалцах',
  copyLink: 'Холбоос хуулах',
  whatsapp: 'WhatsApp',
  email: 'И-мэйл',
  asText: 'Буулгахад бэлэн текст',
  copyText: 'Текст хуулах',
  copied: 'Хуулагдлаа.',
  copyYourself: 'Сонгосон байна: гарын товч эсвэл цэсээр хуулна уу.',
  print: 'Хэвлэх',
  people: 'Хөтөлбөрт оролцогчид',
  topics: 'Сэдэв',
  toldIn: 'Эх сурвалж',
  page: 'Дэлгэрэнгүйг {site} дээр',
  moreAt: 'Дэлгэрэнгүй: {address}',
  registerAt: 'Бүртгүүлэх: {address}',
  followCalendar: 'Таны хуанлид',
  followCalendarNote:
    'Хуанли танаас баталгаажуулахыг хүснэ. Дараа нь шинэ арга хэмжээ, өөрчлөлт өөрөө ирэх бөгөөд та хүссэн үедээ тэндээс зогсоож болно. Зарим хуанли өөрчлөлтийг өдөрт ганцхан удаа шалгадаг.',
  openCalendar: 'Хуанлийн аппаараа нээх',
  openSiteNote: 'Эсвэл вэбээр:',
  calendarAddress: 'Хуанлийн хаяг',
  followFile: 'Нэг удаа, файлаар',
  followFileNote: 'Бүх арга хэмжээ өнөөдрийн байдлаар. Дараагийн өөрчлөлт танд ирэхгүй.',
  download: 'Файл татах (.ics)',
  followRss: 'RSS уншигчаар',
  followRssNote:
    'Энэ хаягийг RSS уншигч эсвэл мэдээний аппад буулгана уу. Бүртгэл, и-мэйл хаяг шаардахгүйгээр шинэ нийтлэл бүрийг харуулна.',
  rssAddress: 'RSS уншигчид өгөх хаяг',
  followJson: 'Өөрийн сайт дээр (JSON)',
  followJsonNote:
    'Вэб хуудас хийдэг хүмүүст: ижил бичлэгүүд өгөгдөл хэлбэрээр. Тэдгээрийг өөр газар харуулж болно.',
  jsonAddress: 'Өгөгдлийн хаяг',
  copy: 'Хуулах',
  copyNamed: 'Хуулах: {name}',
  asOf: 'Хадгалсан мэдээллийн огноо: {date}.',
  nothingToFollow: 'Энд дагах зүйл хараахан алга.',
};
