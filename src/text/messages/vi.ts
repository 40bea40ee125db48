// Vietnamese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Đang diễn ra',
  underWayDay: 'Đang diễn ra, ngày {day} trên {days}',
  tentative: 'Chờ xác nhận',
  cancelled: 'Đã hủy',
  postponed: 'Hoãn lại',
  rescheduled: 'Ngày mới',
  movedOnline: 'Chuyển sang trực tuyến',
  toBeAnnounced: 'Ngày sẽ thông báo sau',
  online: 'Trực tuyến',
  alsoOnline: 'và trực tuyến',
  credit: 'Ảnh: {name}',
  noMatch: 'Không có sự kiện nào khớp với yêu cầu ở đây.',
  partly: 'Không đọc được một số mục.',
  failed: 'Không tải được nội dung này.',
  alsoOn: 'Nội dung này cũng có trên {site}.',
  retry: 'Thử lại',
};

export const loadMore = () => import('./vi-more.ts');
