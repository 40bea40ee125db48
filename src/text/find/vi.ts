// Vietnamese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'Tìm sự kiện',
  area: 'Quốc gia hoặc khu vực',
  topic: 'Chủ đề',
  when: 'Thời gian',
  place: 'Địa điểm',
  anyArea: 'Mọi quốc gia',
  anyTopic: 'Mọi chủ đề',
  anyWhen: 'Mọi thời gian',
  anyPlace: 'Mọi địa điểm',
  regions: 'Khu vực',
  countries: 'Quốc gia',
  years: 'Năm',
  upcoming: 'Sắp tới',
  past: 'Đã qua',
  counted: '{name} ({count})',
  inArea: '{events} tại {area}',
  words: '“{query}”',
  allOf: '{shown} trong số {total}',
  remove: 'Bỏ chọn: {name}',
  clear: 'Bỏ chọn tất cả',
  nothing: 'Không có gì khớp với {choice}.',
  nothingThere: 'Không có gì khớp với lựa chọn của bạn.',
  loosen: 'Bỏ {name}: {events}',
  further: 'Tìm trong các sự kiện cũ hơn',
  more: 'Xem thêm {count} mục',
  all: 'Xem tất cả {count} mục',
  allThere: 'Xem tất cả',
  morePast: 'sự kiện đã qua',
  moreUpcoming: 'sự kiện sắp tới',
  loading: 'Đang tải…',
  notLoaded: 'Không tải thêm được. Hãy thử lại.',
  noUpcoming: 'Hiện chưa có sự kiện nào được lên kế hoạch. Các sự kiện đã diễn ra:',
  latest: 'Hiện chưa có sự kiện nào được lên kế hoạch. Sự kiện gần đây nhất:',
  after: 'Kết quả đạt được',
  pictures: 'Ảnh: {names}',
};

export const counts: FindCounts = {
  events: { other: '{count} sự kiện' },
};
