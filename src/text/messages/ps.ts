// Pashto. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'روان دی',
  underWayDay: 'روان دی، له {days} ورځو {day}مه ورځ',
  cancelled: 'لغوه شوی',
  toBeAnnounced: 'نېټه به وروسته اعلان شي',
  within: '{name}، {land}',
  online: 'آنلاین',
  alsoOnline: 'او آنلاین',
  credit: 'انځور: {name}',
  failed: 'دا بار نه شو.',
  alsoOn: 'دا په {site} کې هم شته.',
  retry: 'بیا هڅه وکړئ',
};

export const loadMore = () => import('./ps-more.ts');
export const loadFind = () => import('../find/ps.ts');
export const loadKeep = () => import('../keep/ps.ts');
export const loadMap = () => import('../map/ps.ts');
