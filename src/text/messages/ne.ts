// Nepali. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'जारी छ',
  underWayDay: 'जारी छ, {days} दिनमध्ये दिन {day}',
  cancelled: 'रद्द भयो',
  toBeAnnounced: 'मिति पछि जानकारी गराइनेछ',
  within: '{name}, {land}',
  online: 'अनलाइन',
  alsoOnline: 'र अनलाइन',
  credit: 'तस्बिर: {name}',
  failed: 'यो लोड गर्न सकिएन।',
  alsoOn: 'यो {site} मा पनि छ।',
  retry: 'फेरि प्रयास गर्नुहोस्',
};

export const loadMore = () => import('./ne-more.ts');
export const loadFind = () => import('../find/ne.ts');
export const loadKeep = () => import('../keep/ne.ts');
export const loadMap = () => import('../map/ne.ts');
