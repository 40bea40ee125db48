// Thai. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'ออกจากหน้านี้',
  exitName: 'ฉุกเฉิน: {exit}',
  exitKey: 'หรือกดปุ่ม Esc สามครั้ง',
  exitTwo: 'กดปุ่ม Esc อีกสองครั้งเพื่อออกจากหน้านี้',
  exitOne: 'กดปุ่ม Esc อีกหนึ่งครั้งเพื่อออกจากหน้านี้',
  exitOff: 'คุณยังอยู่ในหน้านี้',
  leaving: 'กำลังโหลด…',
  limits: 'สิ่งที่ปุ่มนี้ซ่อนไม่ได้',
  limitsBlank: 'หน้านี้จะว่างเปล่าทันทีและมีเว็บไซต์อื่นขึ้นมาแทน แต่ผู้อื่นอาจยังเห็น:',
  limitsHistory: 'ในประวัติของเบราว์เซอร์: หน้านี้และหน้าที่คุณดูก่อนหน้านี้ คุณล้างประวัติได้ หรือใช้หน้าต่างส่วนตัวตั้งแต่ต้น',
  limitsNetwork:
    'บนเครือข่าย: เว็บไซต์ที่คุณเข้า ผู้ให้บริการอินเทอร์เน็ตของคุณเห็นได้ และผู้ดูแล Wi-Fi ก็เห็นได้ แม้คุณจะใช้หน้าต่างส่วนตัว',
  limitsDevice:
    'บนอุปกรณ์นี้: ทุกอย่าง หากอุปกรณ์เป็นของนายจ้างของคุณ หรือมีผู้ติดตั้งซอฟต์แวร์สอดแนมไว้ อุปกรณ์ที่ไม่มีใครเฝ้าดูจะปลอดภัยกว่า',
  updated: 'อัปเดตแล้ว',
  skipList: 'ข้ามไปท้ายรายการ',
};

export const counts: StayWords['counts'] = {
  newEvents: { other: 'กิจกรรมใหม่ {count} รายการ' },
  changedEvents: { other: 'กิจกรรมที่เปลี่ยนแปลง {count} รายการ' },
  cancelledEvents: { other: 'กิจกรรมที่ยกเลิก {count} รายการ' },
};
