// Dari. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'در جریان است',
  underWayDay: 'در جریان است، روز {day} از {days}',
  tentative: 'در انتظار تأیید',
  cancelled: 'لغو شد',
  postponed: 'به تعویق افتاد',
  rescheduled: 'تاریخ جدید',
  movedOnline: 'آنلاین شد',
  toBeAnnounced: 'تاریخ بعداً اعلان می‌شود',
  online: 'آنلاین',
  alsoOnline: 'و آنلاین',
  credit: 'عکس: {name}',
  noMatch: 'هیچ رویدادی با آنچه اینجا خواسته شده مطابقت ندارد.',
  partly: 'برخی موارد خوانده نشد.',
  failed: 'بارگیری این بخش ممکن نشد.',
  alsoOn: 'در {site} نیز موجود است.',
  retry: 'دوباره کوشش کنید',
};

export const loadMore = () => import('./fa-AF-more.ts');
