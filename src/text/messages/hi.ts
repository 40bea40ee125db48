// Hindi. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'जारी है',
  underWayDay: 'जारी है, {days} में से दिन {day}',
  cancelled: 'रद्द',
  toBeAnnounced: 'तारीख़ की घोषणा बाद में होगी',
  within: '{name}, {land}',
  online: 'ऑनलाइन',
  alsoOnline: 'और ऑनलाइन',
  credit: 'तस्वीर: {name}',
  failed: 'इसे लोड नहीं किया जा सका।',
  alsoOn: 'यह {site} पर भी है।',
  retry: 'फिर से कोशिश करें',
};

export const loadMore = () => import('./hi-more.ts');
export const loadFind = () => import('../find/hi.ts');
export const loadKeep = () => import('../keep/hi.ts');
export const loadMap = () => import('../map/hi.ts');
