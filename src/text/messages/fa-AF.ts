// Dari. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'در جریان است',
  underWayDay: 'در جریان است، روز {day} از {days}',
  cancelled: 'لغو شد',
  toBeAnnounced: 'تاریخ بعداً اعلان می‌شود',
  within: '{name}، {land}',
  online: 'آنلاین',
  alsoOnline: 'و آنلاین',
  credit: 'عکس: {name}',
  failed: 'بارگیری این بخش ممکن نشد.',
  alsoOn: 'در {site} نیز موجود است.',
  retry: 'دوباره کوشش کنید',
};

export const loadMore = () => import('./fa-AF-more.ts');
export const loadFind = () => import('../find/fa-AF.ts');
export const loadKeep = () => import('../keep/fa-AF.ts');
export const loadMap = () => import('../map/fa-AF.ts');
