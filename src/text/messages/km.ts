// Khmer. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'កំពុងដំណើរការ',
  underWayDay: 'កំពុងដំណើរការ ថ្ងៃទី {day} ក្នុងចំណោម {days} ថ្ងៃ',
  tentative: 'រង់ចាំការបញ្ជាក់',
  cancelled: 'បានលុបចោល',
  postponed: 'បានពន្យារពេល',
  rescheduled: 'កាលបរិច្ឆេទថ្មី',
  movedOnline: 'បានប្ដូរទៅអនឡាញ',
  toBeAnnounced: 'នឹងប្រកាសកាលបរិច្ឆេទពេលក្រោយ',
  online: 'អនឡាញ',
  alsoOnline: 'និងអនឡាញ',
  credit: 'រូបភាព៖ {name}',
  noMatch: 'គ្មានព្រឹត្តិការណ៍ត្រូវនឹងអ្វីដែលបានស្នើនៅទីនេះទេ។',
  partly: 'មិនអាចអានធាតុខ្លះបានទេ។',
  failed: 'មិនអាចផ្ទុកមាតិកានេះបានទេ។',
  alsoOn: 'មាននៅលើ {site} ផងដែរ។',
  retry: 'ព្យាយាមម្ដងទៀត',
};

export const loadMore = () => import('./km-more.ts');
