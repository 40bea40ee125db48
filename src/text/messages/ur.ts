// Urdu. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'جاری ہے',
  underWayDay: 'جاری ہے، {days} میں سے دن {day}',
  cancelled: 'منسوخ',
  toBeAnnounced: 'تاریخ کا اعلان بعد میں ہوگا',
  within: '{name}، {land}',
  online: 'آن لائن',
  alsoOnline: 'اور آن لائن',
  credit: 'تصویر: {name}',
  failed: 'اسے لوڈ نہیں کیا جا سکا۔',
  alsoOn: 'یہ {site} پر بھی ہے۔',
  retry: 'دوبارہ کوشش کریں',
};

export const loadMore = () => import('./ur-more.ts');
export const loadFind = () => import('../find/ur.ts');
export const loadKeep = () => import('../keep/ur.ts');
export const loadMap = () => import('../map/ur.ts');
