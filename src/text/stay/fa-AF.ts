// Dari. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'خروج از این صفحه',
  exitName: 'اضطراری: {exit}',
  exitKey: 'یا کلید Esc را سه بار فشار دهید.',
  exitTwo: 'برای خروج از این صفحه، کلید Esc را دو بار دیگر فشار دهید.',
  exitOne: 'برای خروج از این صفحه، کلید Esc را یک بار دیگر فشار دهید.',
  exitOff: 'شما هنوز در این صفحه هستید.',
  leaving: 'در حال بارگیری…',
  limits: 'آنچه این دکمه نمی‌تواند پنهان کند',
  limitsBlank:
    'صفحه فوراً خالی می‌شود و ویب‌سایت دیگری جای آن را می‌گیرد. اما ممکن است کسی هنوز هم این‌ها را ببیند:',
  limitsHistory:
    'در تاریخچهٔ مرورگر شما: این صفحه و صفحه‌هایی که پیش از آن دیده‌اید. می‌توانید تاریخچه را پاک کنید، یا از همان آغاز از پنجرهٔ خصوصی استفاده کنید.',
  limitsNetwork:
    'در شبکه: ویب‌سایت‌هایی که باز می‌کنید. شرکت انترنت شما می‌تواند آن‌ها را ببیند و هر کسی که وای‌فای را اداره می‌کند نیز می‌تواند، حتی در پنجرهٔ خصوصی.',
  limitsDevice:
    'در این دستگاه: همه چیز، اگر دستگاه از کارفرمای شما باشد یا کسی برنامهٔ جاسوسی در آن نصب کرده باشد. دستگاهی که کسی آن را زیر نظر ندارد، مصون‌تر است.',
  updated: 'تازه شد.',
  skipList: 'رفتن به آخر فهرست',
};

export const counts: StayWords['counts'] = {
  newEvents: { one: '{count} رویداد جدید', other: '{count} رویداد جدید' },
  changedEvents: { one: '{count} رویداد تغییر کرد', other: '{count} رویداد تغییر کرد' },
  cancelledEvents: { one: '{count} رویداد لغو شد', other: '{count} رویداد لغو شد' },
};
