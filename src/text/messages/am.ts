// Amharic. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'በመካሄድ ላይ',
  underWayDay: 'በመካሄድ ላይ፣ ቀን {day} ከ{days}',
  cancelled: 'ተሰርዟል',
  toBeAnnounced: 'ቀኑ ወደፊት ይገለጻል',
  within: '{name}፣ {land}',
  online: 'በኢንተርኔት',
  alsoOnline: 'እና በኢንተርኔት',
  credit: 'ፎቶ፦ {name}',
  failed: 'ይህን መጫን አልተቻለም።',
  alsoOn: 'በ{site} ላይም ይገኛል።',
  retry: 'እንደገና ይሞክሩ',
};

export const loadMore = () => import('./am-more.ts');
export const loadFind = () => import('../find/am.ts');
export const loadKeep = () => import('../keep/am.ts');
export const loadMap = () => import('../map/am.ts');
