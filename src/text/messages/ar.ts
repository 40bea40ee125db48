// Arabic. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'جارٍ الآن',
  underWayDay: 'جارٍ الآن، اليوم {day} من {days}',
  cancelled: 'أُلغي',
  toBeAnnounced: 'يُعلن الموعد لاحقًا',
  within: '{name}، {land}',
  online: 'عبر الإنترنت',
  alsoOnline: 'وعبر الإنترنت',
  credit: 'الصورة: {name}',
  failed: 'تعذّر تحميل هذا المحتوى.',
  alsoOn: 'وهو متاح أيضًا على {site}.',
  retry: 'إعادة المحاولة',
};

export const loadMore = () => import('./ar-more.ts');
export const loadFind = () => import('../find/ar.ts');
export const loadKeep = () => import('../keep/ar.ts');
export const loadMap = () => import('../map/ar.ts');
