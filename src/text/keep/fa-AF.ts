// Dari. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'بستن',
  add: 'افزودن به تقویم',
  addFile: 'فایل تقویم (\u200e.ics)',
  addFileNote:
    'این فایل در همین دستگاه ساخته می‌شود. Apple Calendar، Outlook، Thunderbird و بیشتر تقویم‌های دیگر آن را باز می‌کنند.',
  addSiteNote:
    'این لینک‌ها ویب‌سایت خود آن سرویس را در یک تب جدید باز می‌کنند و معلومات رویداد از پیش در آن درج شده است.',
  google: 'تقویم Google',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'تقویم Yahoo',
  noDay: 'برای افزودن به تقویم، روز رویداد باید معلوم باشد و هنوز معلوم نیست.',
  share: 'شریک ساختن',
  copyLink: 'کاپی لینک',
  whatsapp: 'WhatsApp',
  email: 'ایمیل',
  asText: 'به شکل متن، آمادهٔ چسپاندن',
  copyText: 'کاپی متن',
  copied: 'کاپی شد.',
  copyYourself: 'متن انتخاب شده است: آن را با کیبورد یا از مینو کاپی کنید.',
  print: 'چاپ',
  people: 'در برنامه',
  topics: 'موضوعات',
  toldIn: 'منبع',
  page: 'معلومات بیشتر در {site}',
  moreAt: 'معلومات بیشتر: {address}',
  registerAt: 'ثبت نام: {address}',
  followCalendar: 'در تقویم شما',
  followCalendarNote:
    'تقویم از شما تأیید می‌خواهد. پس از آن، رویدادهای جدید و تغییرات خودبه‌خود می‌رسند و هر وقت بخواهید، می‌توانید در همان‌جا آن را متوقف کنید. بعضی تقویم‌ها تنها روزی یک بار تغییرات را بررسی می‌کنند.',
  openCalendar: 'باز کردن در برنامهٔ تقویم',
  openSiteNote: 'یا در انترنت:',
  calendarAddress: 'آدرس تقویم',
  followFile: 'یک بار، به شکل فایل',
  followFileNote: 'همهٔ رویدادها، چنان‌که امروز هستند. تغییرات بعدی به شما نمی‌رسد.',
  download: 'دانلود فایل (\u200e.ics)',
  followRss: 'در خبرخوان (RSS)',
  followRssNote:
    'این آدرس را در یک خبرخوان یا برنامهٔ خبری بچسپانید. هر نوشتهٔ جدید را نشان می‌دهد، بدون حساب کاربری و بدون آدرس ایمیل.',
  rssAddress: 'آدرس برای خبرخوان‌ها',
  followJson: 'در ویب‌سایت خودتان (JSON)',
  followJsonNote:
    'برای کسانی که صفحات ویب می‌سازند: همین موارد به شکل داده، که می‌توان آن را در جاهای دیگر نیز نشان داد.',
  jsonAddress: 'آدرس داده‌ها',
  copy: 'کاپی',
  copyNamed: 'کاپی: {name}',
  asOf: 'این معلومات مربوط به {date} است.',
  nothingToFollow: 'هنوز چیزی برای دنبال کردن در اینجا نیست.',
};
