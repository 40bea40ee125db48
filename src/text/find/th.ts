// Thai. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'ค้นหากิจกรรม',
  area: 'ประเทศหรือภูมิภาค',
  topic: 'หัวข้อ',
  when: 'ช่วงเวลา',
  place: 'สถานที่',
  anyArea: 'ทุกพื้นที่',
  anyTopic: 'ทุกหัวข้อ',
  anyWhen: 'ทุกช่วงเวลา',
  anyPlace: 'ทุกสถานที่',
  regions: 'ภูมิภาค',
  countries: 'ประเทศ',
  years: 'ปี',
  upcoming: 'ที่จะมาถึง',
  past: 'ที่ผ่านมา',
  counted: '{name} ({count})',
  inArea: '{events}ใน{area}',
  words: '“{query}”',
  allOf: '{shown} จาก {total}',
  remove: 'นำออก: {name}',
  clear: 'ล้างทั้งหมด',
  nothing: 'ไม่พบรายการที่ตรงกับ {choice}',
  nothingThere: 'ไม่พบรายการที่ตรงกับที่คุณเลือก',
  loosen: 'เอา {name} ออก: {events}',
  further: 'ค้นหาในกิจกรรมที่เก่ากว่านี้',
  more: 'แสดงอีก {count} รายการ',
  all: 'ทั้งหมด {count} รายการ',
  allThere: 'แสดงทั้งหมด',
  morePast: 'กิจกรรมที่ผ่านมา',
  moreUpcoming: 'กิจกรรมที่จะมาถึง',
  loading: 'กำลังโหลด…',
  notLoaded: 'โหลดเพิ่มไม่ได้ ลองอีกครั้ง',
  noUpcoming: 'ขณะนี้ยังไม่มีกำหนดกิจกรรม กิจกรรมที่ผ่านมามีดังนี้:',
  latest: 'ขณะนี้ยังไม่มีกำหนดกิจกรรม กิจกรรมล่าสุดคือ:',
  after: 'ผลที่ได้',
  pictures: 'ภาพ: {names}',
};

export const counts: FindCounts = {
  events: { other: 'กิจกรรม {count} รายการ' },
};
