// Thai. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'กำลังดำเนินอยู่',
  underWayDay: 'กำลังดำเนินอยู่ วันที่ {day} จาก {days} วัน',
  cancelled: 'ยกเลิก',
  toBeAnnounced: 'จะประกาศวันภายหลัง',
  within: '{name}, {land}',
  online: 'ออนไลน์',
  alsoOnline: 'และทางออนไลน์',
  credit: 'ภาพ: {name}',
  failed: 'โหลดเนื้อหานี้ไม่ได้',
  alsoOn: 'ดูได้ที่ {site} เช่นกัน',
  retry: 'ลองอีกครั้ง',
};

export const loadMore = () => import('./th-more.ts');
export const loadFind = () => import('../find/th.ts');
export const loadKeep = () => import('../keep/th.ts');
export const loadMap = () => import('../map/th.ts');
