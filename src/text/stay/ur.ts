// Urdu. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'یہ صفحہ چھوڑ دیں',
  exitName: 'ہنگامی صورت: {exit}',
  exitKey: 'یا Esc بٹن تین بار دبائیں۔',
  exitTwo: 'یہ صفحہ چھوڑنے کے لیے Esc بٹن مزید دو بار دبائیں۔',
  exitOne: 'یہ صفحہ چھوڑنے کے لیے Esc بٹن مزید ایک بار دبائیں۔',
  exitOff: 'آپ ابھی اسی صفحے پر ہیں۔',
  leaving: 'لوڈ ہو رہا ہے…',
  limits: 'یہ بٹن کیا نہیں چھپا سکتا',
  limitsBlank:
    'صفحہ فوراً خالی ہو جاتا ہے اور اس کی جگہ کوئی دوسری ویب سائٹ آ جاتی ہے۔ لیکن ہو سکتا ہے کہ کوئی پھر بھی یہ دیکھ لے:',
  limitsHistory:
    'آپ کے براؤزر کی ہسٹری میں: یہ صفحہ، اور وہ صفحے جو آپ نے اس سے پہلے دیکھے۔ ہسٹری مٹائی جا سکتی ہے، یا شروع ہی سے پرائیویٹ ونڈو استعمال کی جا سکتی ہے۔',
  limitsNetwork:
    'نیٹ ورک پر: وہ ویب سائٹس جن پر آپ جائیں۔ آپ کی انٹرنیٹ کمپنی انہیں دیکھ سکتی ہے، اور وہ بھی جس کے پاس وائی فائی کا انتظام ہو، چاہے ونڈو پرائیویٹ ہی کیوں نہ ہو۔',
  limitsDevice:
    'اس ڈیوائس پر: سب کچھ، اگر یہ آپ کے آجر یا دفتر کی ہو یا کسی نے اس میں جاسوسی کا سافٹ ویئر ڈال رکھا ہو۔ جس ڈیوائس پر کسی کی نظر نہ ہو، وہ زیادہ محفوظ ہے۔',
  updated: 'اپ ڈیٹ ہو گیا۔',
  skipList: 'فہرست کے آخر پر جائیں',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: '{count} نئی تقریب', other: '{count} نئی تقریبات' },
  changedEvents: { one: '{count} تقریب تبدیل ہوئی', other: '{count} تقریبات تبدیل ہوئیں' },
  cancelledEvents: { one: '{count} تقریب منسوخ ہوئی', other: '{count} تقریبات منسوخ ہوئیں' },
};
