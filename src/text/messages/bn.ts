// Bengali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'চলছে',
  underWayDay: 'চলছে, {days} দিনের মধ্যে {day} নম্বর দিন',
  cancelled: 'বাতিল',
  toBeAnnounced: 'তারিখ পরে জানানো হবে',
  within: '{name}, {land}',
  online: 'অনলাইন',
  alsoOnline: 'এবং অনলাইনে',
  credit: 'ছবি: {name}',
  failed: 'এটি লোড করা যায়নি।',
  alsoOn: 'এটি {site}-এও আছে।',
  retry: 'আবার চেষ্টা করুন',
};

export const loadMore = () => import('./bn-more.ts');
export const loadFind = () => import('../find/bn.ts');
export const loadKeep = () => import('../keep/bn.ts');
export const loadMap = () => import('../map/bn.ts');
