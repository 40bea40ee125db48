// Vietnamese, the words of the map. They await a native speaker's review; CONTRIBUTING.md says how to give one.
import type { MapMessages } from '../map-messages.ts';

export const messages: MapMessages = {
  hostClaim: 'Một sự kiện đã hoặc sẽ được tổ chức tại đây.',
  participantClaim: 'Người hoặc tổ chức từ đây đã tham gia.',
  focusClaim: 'Bài trình bày hoặc nghiên cứu đã đề cập; màu sắc không phán xét ai.',
  mentionedClaim: 'Được nhắc đến mà không tham gia các sự kiện.',
  regionOutline: 'Được viền toàn bộ: {names}.',
  elsewhere: 'Không có trên bản đồ này: {names}.',
  counted: 'Vòng tròn cho biết số sự kiện: càng nhiều càng lớn.',
  disputed: 'Đang tranh chấp',
  undetermined: 'Đường biên giới chưa thống nhất',
  control: 'Đường kiểm soát',
  note: 'Các đường biên giới và tên gọi trên bản đồ này không hàm ý sự tán thành hay chấp nhận của bất kỳ ai.',
  noBorders: 'Bản đồ này được vẽ không có biên giới; mỗi nước là một vòng tròn.',
  failed: 'Không tải được bản đồ. Danh sách có mọi thứ mà bản đồ sẽ hiển thị.',
  kashmir:
    'Jammu và Kashmir: các bên chưa thống nhất về quy chế; đường chấm gần đúng là Đường kiểm soát.',
  'china-india': 'Trung Quốc, Ấn Độ và Bhutan: một số đoạn biên giới chưa thống nhất.',
  'sudan-south-sudan': 'Sudan và Nam Sudan: đường biên giới cuối cùng chưa được xác định.',
  'western-sahara': 'Tây Sahara: lãnh thổ chưa tự trị; quy chế chưa được giải quyết.',
  'israel-palestine':
    'Israel và Palestine: các đường là đường đình chiến; quy chế cuối cùng chưa được giải quyết.',
  abyei: 'Abyei: quy chế cuối cùng chưa được xác định.',
  falklands: 'Quần đảo Falkland (Malvinas): Argentina và Vương quốc Anh tranh chấp chủ quyền.',
  golan:
    'Golan: bị Israel chiếm đóng từ 1967; nghị quyết 497 (1981) của Hội đồng Bảo an coi việc sáp nhập là vô hiệu.',
  halaib: 'Hala’ib: Ai Cập và Sudan đều tuyên bố chủ quyền.',
  ilemi: 'Ilemi: đường biên giới cuối cùng chưa được xác định.',
  kosovo: 'Kosovo: được thể hiện theo nghị quyết 1244 (1999) của Hội đồng Bảo an.',
  kuril: 'Nam quần đảo Kuril: Nhật Bản và Liên bang Nga đều tuyên bố chủ quyền.',
};
