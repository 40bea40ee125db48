// Khmer. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'កំពុងដំណើរការ',
  underWayDay: 'កំពុងដំណើរការ ថ្ងៃទី {day} ក្នុងចំណោម {days} ថ្ងៃ',
  cancelled: 'បានលុបចោល',
  toBeAnnounced: 'នឹងប្រកាសកាលបរិច្ឆេទពេលក្រោយ',
  within: '{name}, {land}',
  online: 'អនឡាញ',
  alsoOnline: 'និងអនឡាញ',
  credit: 'រូបភាព៖ {name}',
  failed: 'មិនអាចផ្ទុកមាតិកានេះបានទេ។',
  alsoOn: 'មាននៅលើ {site} ផងដែរ។',
  retry: 'ព្យាយាមម្ដងទៀត',
};

export const loadMore = () => import('./km-more.ts');
export const loadFind = () => import('../find/km.ts');
export const loadKeep = () => import('../keep/km.ts');
export const loadMap = () => import('../map/km.ts');
