// Lao. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'ກຳລັງດຳເນີນຢູ່',
  underWayDay: 'ກຳລັງດຳເນີນຢູ່, ມື້ທີ {day} ໃນ {days} ມື້',
  cancelled: 'ຍົກເລີກແລ້ວ',
  toBeAnnounced: 'ຈະແຈ້ງວັນທີພາຍຫຼັງ',
  within: '{name}, {land}',
  online: 'ອອນລາຍ',
  alsoOnline: 'ແລະ ທາງອອນລາຍ',
  credit: 'ຮູບ: {name}',
  failed: 'ບໍ່ສາມາດໂຫຼດເນື້ອຫານີ້ໄດ້.',
  alsoOn: 'ມີຢູ່ {site} ເຊັ່ນກັນ.',
  retry: 'ລອງອີກຄັ້ງ',
};

export const loadMore = () => import('./lo-more.ts');
export const loadFind = () => import('../find/lo.ts');
export const loadKeep = () => import('../keep/lo.ts');
export const loadMap = () => import('../map/lo.ts');
