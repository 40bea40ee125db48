// Lao. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'ອອກຈາກໜ້ານີ້',
  exitName: 'ສຸກເສີນ: {exit}',
  exitKey: 'ຫຼື ກົດປຸ່ມ Esc ສາມຄັ້ງ.',
  exitTwo: 'ກົດປຸ່ມ Esc ອີກສອງຄັ້ງເພື່ອອອກຈາກໜ້ານີ້.',
  exitOne: 'ກົດປຸ່ມ Esc ອີກໜຶ່ງຄັ້ງເພື່ອອອກຈາກໜ້ານີ້.',
  exitOff: 'ທ່ານຍັງຢູ່ໃນໜ້ານີ້.',
  leaving: 'ກຳລັງໂຫຼດ…',
  limits: 'ສິ່ງທີ່ປຸ່ມນີ້ເຊື່ອງບໍ່ໄດ້',
  limitsBlank: 'ໜ້ານີ້ຈະຫວ່າງເປົ່າທັນທີ ແລະ ມີເວັບໄຊອື່ນຂຶ້ນມາແທນ. ແຕ່ຄົນອື່ນອາດຍັງເຫັນ:',
  limitsHistory: 'ໃນປະຫວັດຂອງບຣາວເຊີ: ໜ້ານີ້ ແລະ ໜ້າທີ່ທ່ານເບິ່ງກ່ອນໜ້ານີ້. ທ່ານລຶບປະຫວັດໄດ້ ຫຼື ໃຊ້ວິນໂດສ່ວນຕົວຕັ້ງແຕ່ຕົ້ນ.',
  limitsNetwork:
    'ໃນເຄືອຂ່າຍ: ເວັບໄຊທີ່ທ່ານເຂົ້າເບິ່ງ. ຜູ້ໃຫ້ບໍລິການອິນເຕີເນັດຂອງທ່ານເຫັນໄດ້ ແລະ ຜູ້ດູແລ Wi-Fi ກໍເຫັນໄດ້ ເຖິງທ່ານຈະໃຊ້ວິນໂດສ່ວນຕົວກໍຕາມ.',
  limitsDevice:
    'ໃນອຸປະກອນນີ້: ທຸກຢ່າງ ຖ້າອຸປະກອນເປັນຂອງນາຍຈ້າງຂອງທ່ານ ຫຼື ມີຄົນຕິດຕັ້ງຊອບແວສອດແນມໄວ້. ອຸປະກອນທີ່ບໍ່ມີໃຜເຝົ້າເບິ່ງຈະປອດໄພກວ່າ.',
  updated: 'ອັບເດດແລ້ວ.',
  skipList: 'ຂ້າມໄປທ້າຍລາຍການ',
};

export const counts: StayWords['counts'] = {
  newEvents: { other: '{count} ກິດຈະກຳໃໝ່' },
  changedEvents: { other: '{count} ກິດຈະກຳມີການປ່ຽນແປງ' },
  cancelledEvents: { other: '{count} ກິດຈະກຳຖືກຍົກເລີກ' },
};
