// Vietnamese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Đang diễn ra',
  underWayDay: 'Đang diễn ra, ngày {day} trên {days}',
  cancelled: 'Đã hủy',
  toBeAnnounced: 'Ngày sẽ thông báo sau',
  within: '{name}, {land}',
  online: 'Trực tuyến',
  alsoOnline: 'và trực tuyến',
  credit: 'Ảnh: {name}',
  failed: 'Không tải được nội dung này.',
  alsoOn: 'Nội dung này cũng có trên {site}.',
  retry: 'Thử lại',
};

export const loadMore = () => import('./vi-more.ts');
export const loadFind = () => import('../find/vi.ts');
export const loadKeep = () => import('../keep/vi.ts');
export const loadMap = () => import('../map/vi.ts');
