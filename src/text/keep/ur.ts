// Urdu. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'بند کریں',
  add: 'کیلنڈر میں شامل کریں',
  addFile: 'کیلنڈر فائل (\u200e.ics)',
  addFileNote:
    'یہ فائل اسی ڈیوائس پر بنتی ہے۔ Apple Calendar، Outlook، Thunderbird اور اکثر دوسرے کیلنڈر اسے کھول لیتے ہیں۔',
  addSiteNote:
    'یہ لنک متعلقہ سروس کی اپنی ویب سائٹ نئے ٹیب میں کھولتے ہیں، جس میں تقریب کی تفصیلات پہلے سے درج ہوتی ہیں۔',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'کیلنڈر کے لیے دن معلوم ہونا ضروری ہے، اور وہ ابھی معلوم نہیں۔',
  share: 'شیئر کریں',
  copyLink: 'لنک کاپی کریں',
  whatsapp: 'WhatsApp',
  email: 'ای میل',
  asText: 'متن کی صورت میں، پیسٹ کرنے کے لیے تیار',
  copyText: 'متن کاپی کریں',
  copied: 'کاپی ہو گیا۔',
  copyYourself: 'متن منتخب ہے: اسے کی بورڈ یا مینو سے کاپی کریں۔',
  print: 'پرنٹ کریں',
  people: 'پروگرام میں شامل',
  topics: 'موضوعات',
  toldIn: 'ماخذ',
  page: 'مزید معلومات {site} پر',
  moreAt: 'مزید معلومات: {address}',
  registerAt: 'اندراج: {address}',
  followCalendar: 'آپ کے کیلنڈر میں',
  followCalendarNote:
    'آپ کا کیلنڈر آپ سے تصدیق مانگے گا۔ اس کے بعد نئی تقریبات اور تبدیلیاں خود بخود آتی رہیں گی، اور اسے وہیں کسی بھی وقت بند کیا جا سکتا ہے۔ کچھ کیلنڈر دن میں صرف ایک بار تبدیلیاں دیکھتے ہیں۔',
  openCalendar: 'کیلنڈر ایپ میں کھولیں',
  openSiteNote: 'یا ویب پر:',
  calendarAddress: 'کیلنڈر کا پتا',
  followFile: 'ایک بار، فائل کی صورت میں',
  followFileNote: 'تمام تقریبات، جیسی وہ آج ہیں۔ بعد کی تبدیلیاں آپ تک نہیں پہنچیں گی۔',
  download: 'فائل ڈاؤن لوڈ کریں (\u200e.ics)',
  followRss: 'فیڈ ریڈر میں (RSS)',
  followRssNote:
    'یہ پتا کسی فیڈ ریڈر یا خبروں کی ایپ میں پیسٹ کریں۔ اس میں ہر نئی پوسٹ نظر آئے گی؛ نہ اکاؤنٹ درکار ہے، نہ ای میل پتا۔',
  rssAddress: 'فیڈ ریڈر کے لیے پتا',
  followJson: 'اپنی ویب سائٹ پر (JSON)',
  followJsonNote:
    'ویب صفحے بنانے والوں کے لیے: یہی اندراجات ڈیٹا کی صورت میں، جنہیں دوسری جگہ بھی دکھایا جا سکتا ہے۔',
  jsonAddress: 'ڈیٹا کا پتا',
  copy: 'کاپی کریں',
  copyNamed: 'کاپی کریں: {name}',
  asOf: 'یہ معلومات {date} کی ہیں۔',
  nothingToFollow: 'یہاں فالو کرنے کو ابھی کچھ نہیں ہے۔',
};
