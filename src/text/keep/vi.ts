// Vietnamese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { KeepMessages } from '../keep-messages.ts';

export const messages: KeepMessages = {
  close: 'Đóng',
  add: 'Thêm vào lịch',
  addFile: 'Tệp lịch (.ics)',
  addFileNote:
    'Được tạo ngay trên thiết bị này. Lịch của Apple, Outlook, Thunderbird và hầu hết ứng dụng lịch khác đều mở được.',
  addSiteNote:
    'Các liên kết này mở trang của chính dịch vụ đó trong thẻ mới, với thông tin sự kiện đã điền sẵn.',
  google: 'Lịch Google',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo Calendar',
  noDay: 'Cần có ngày cụ thể để thêm vào lịch, nhưng hiện chưa biết ngày.',
  share: 'Chia sẻ',
  copyLink: 'Sao chép liên kết',
  whatsapp: 'WhatsApp',
  email: 'Email',
  asText: 'Dạng văn bản, sẵn sàng để dán',
  copyText: 'Sao chép văn bản',
  copied: 'Đã sao chép.',
  copyYourself: 'Nội dung đã được chọn: hãy sao chép bằng bàn phím hoặc menu.',
  print: 'In',
  people: 'Trong chương trình',
  topics: 'Chủ đề',
  toldIn: 'Nguồn',
  page: 'Xem thêm trên {site}',
  moreAt: 'Xem thêm: {address}',
  registerAt: 'Đăng ký: {address}',
  followCalendar: 'Trong lịch của bạn',
  followCalendarNote:
    'Ứng dụng lịch sẽ yêu cầu bạn xác nhận. Sau đó, các sự kiện mới và thay đổi sẽ tự động xuất hiện, và bạn có thể ngừng nhận tại đó bất cứ lúc nào. Một số ứng dụng lịch chỉ kiểm tra thay đổi mỗi ngày một lần.',
  openCalendar: 'Mở trong ứng dụng lịch của tôi',
  openSiteNote: 'Hoặc trên web:',
  calendarAddress: 'Địa chỉ của lịch',
  followFile: 'Một lần, dưới dạng tệp',
  followFileNote:
    'Tất cả sự kiện theo thông tin hôm nay. Bạn sẽ không nhận được các thay đổi về sau.',
  download: 'Tải tệp xuống (.ics)',
  followRss: 'Trong trình đọc tin (RSS)',
  followRssNote:
    'Dán địa chỉ này vào trình đọc tin RSS hoặc ứng dụng tin tức. Mỗi bài mới sẽ hiện ra ở đó mà không cần tài khoản hay địa chỉ email.',
  rssAddress: 'Địa chỉ cho trình đọc tin RSS',
  followJson: 'Trên trang web của riêng bạn (JSON)',
  followJsonNote:
    'Dành cho người làm trang web: cùng những mục này dưới dạng dữ liệu, có thể hiển thị ở nơi khác.',
  jsonAddress: 'Địa chỉ của dữ liệu',
  copy: 'Sao chép',
  copyNamed: 'Sao chép: {name}',
  asOf: 'Nội dung tính đến {date}.',
  nothingToFollow: 'Ở đây chưa có gì để theo dõi.',
};
