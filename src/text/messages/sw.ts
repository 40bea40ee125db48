// Swahili. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Linaendelea',
  underWayDay: 'Linaendelea, siku ya {day} kati ya {days}',
  cancelled: 'Limeghairiwa',
  toBeAnnounced: 'Tarehe itatangazwa',
  within: '{name}, {land}',
  online: 'Mtandaoni',
  alsoOnline: 'na mtandaoni',
  credit: 'Picha: {name}',
  failed: 'Imeshindwa kupakia maudhui haya.',
  alsoOn: 'Yako pia kwenye {site}.',
  retry: 'Jaribu tena',
};

export const loadMore = () => import('./sw-more.ts');
export const loadFind = () => import('../find/sw.ts');
export const loadKeep = () => import('../keep/sw.ts');
export const loadMap = () => import('../map/sw.ts');
