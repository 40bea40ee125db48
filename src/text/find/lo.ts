// Lao. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'ຄົ້ນຫາກິດຈະກຳ',
  area: 'ປະເທດ ຫຼື ພາກພື້ນ',
  topic: 'ຫົວຂໍ້',
  when: 'ຊ່ວງເວລາ',
  place: 'ສະຖານທີ່',
  anyArea: 'ທຸກພື້ນທີ່',
  anyTopic: 'ທຸກຫົວຂໍ້',
  anyWhen: 'ທຸກຊ່ວງເວລາ',
  anyPlace: 'ທຸກສະຖານທີ່',
  regions: 'ພາກພື້ນ',
  countries: 'ປະເທດ',
  years: 'ປີ',
  upcoming: 'ທີ່ຈະມາເຖິງ',
  past: 'ທີ່ຜ່ານມາ',
  counted: '{name} ({count})',
  inArea: '{events} ໃນ {area}',
  words: '“{query}”',
  allOf: '{shown} ຈາກ {total}',
  remove: 'ເອົາອອກ: {name}',
  clear: 'ລ້າງທັງໝົດ',
  nothing: 'ບໍ່ມີສິ່ງໃດກົງກັບ {choice}.',
  nothingThere: 'ບໍ່ມີສິ່ງໃດກົງກັບທີ່ທ່ານເລືອກ.',
  loosen: 'ເອົາ {name} ອອກ: {events}',
  further: 'ຄົ້ນຫາໃນກິດຈະກຳທີ່ເກົ່າກວ່ານີ້',
  more: 'ສະແດງອີກ {count} ລາຍການ',
  all: 'ທັງໝົດ {count} ລາຍການ',
  allThere: 'ສະແດງທັງໝົດ',
  morePast: 'ກິດຈະກຳທີ່ຜ່ານມາ',
  moreUpcoming: 'ກິດຈະກຳທີ່ຈະມາເຖິງ',
  loading: 'ກຳລັງໂຫຼດ…',
  notLoaded: 'ໂຫຼດເພີ່ມບໍ່ໄດ້. ລອງອີກຄັ້ງ.',
  noUpcoming: 'ປັດຈຸບັນຍັງບໍ່ມີກິດຈະກຳທີ່ວາງແຜນໄວ້. ກິດຈະກຳທີ່ຜ່ານມາມີດັ່ງນີ້:',
  latest: 'ປັດຈຸບັນຍັງບໍ່ມີກິດຈະກຳທີ່ວາງແຜນໄວ້. ກິດຈະກຳຫຼ້າສຸດແມ່ນ:',
  after: 'ຜົນທີ່ໄດ້ຮັບ',
  pictures: 'ຮູບ: {names}',
};

export const counts: FindCounts = {
  events: { other: '{count} ກິດຈະກຳ' },
};
