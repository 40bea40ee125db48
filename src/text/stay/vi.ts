// Vietnamese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'Rời khỏi trang này',
  exitName: 'Khẩn cấp: {exit}',
  exitKey: 'Hoặc nhấn phím Esc ba lần.',
  exitTwo: 'Nhấn phím Esc hai lần nữa để rời khỏi trang này.',
  exitOne: 'Nhấn phím Esc một lần nữa để rời khỏi trang này.',
  exitOff: 'Bạn vẫn đang ở trang này.',
  leaving: 'Đang tải…',
  limits: 'Những gì nút này không che giấu được',
  limitsBlank:
    'Trang này lập tức thành trang trắng và một trang web khác thay vào chỗ đó. Nhưng người khác vẫn có thể thấy:',
  limitsHistory:
    'Trong lịch sử duyệt web: trang này và những trang bạn đã xem trước đó. Bạn có thể xóa lịch sử, hoặc dùng cửa sổ riêng tư (ẩn danh) ngay từ đầu.',
  limitsNetwork:
    'Trên mạng: những trang web bạn truy cập. Nhà cung cấp internet của bạn và người quản lý Wi-Fi đều có thể thấy, kể cả khi bạn dùng cửa sổ riêng tư.',
  limitsDevice:
    'Trên thiết bị này: mọi thứ, nếu thiết bị thuộc về nơi bạn làm việc hoặc có người đã cài phần mềm gián điệp vào đó. Thiết bị không bị ai theo dõi thì an toàn hơn.',
  updated: 'Đã cập nhật.',
  skipList: 'Chuyển đến cuối danh sách',
};

export const counts: StayWords['counts'] = {
  newEvents: { other: '{count} sự kiện mới' },
  changedEvents: { other: '{count} sự kiện có thay đổi' },
  cancelledEvents: { other: '{count} sự kiện đã hủy' },
};
