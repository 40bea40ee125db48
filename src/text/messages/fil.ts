// Filipino. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Kasalukuyang idinaraos',
  underWayDay: 'Kasalukuyang idinaraos, araw {day} ng {days}',
  cancelled: 'Kinansela',
  toBeAnnounced: 'Iaanunsyo pa ang petsa',
  within: '{name}, {land}',
  online: 'Online',
  alsoOnline: 'at online',
  credit: 'Larawan: {name}',
  failed: 'Hindi ito ma-load.',
  alsoOn: 'Nasa {site} din ito.',
  retry: 'Subukan muli',
};

export const loadMore = () => import('./fil-more.ts');
export const loadFind = () => import('../find/fil.ts');
export const loadKeep = () => import('../keep/fil.ts');
export const loadMap = () => import('../map/fil.ts');
