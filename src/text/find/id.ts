// Indonesian. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FindCounts, FindMessages } from '../find-messages.ts';

export const messages: FindMessages = {
  search: 'Cari acara',
  area: 'Negara atau kawasan',
  topic: 'Topik',
  when: 'Waktu',
  place: 'Tempat',
  anyArea: 'Semua negara',
  anyTopic: 'Semua topik',
  anyWhen: 'Kapan saja',
  anyPlace: 'Semua tempat',
  regions: 'Kawasan',
  countries: 'Negara',
  years: 'Tahun',
  upcoming: 'Mendatang',
  past: 'Lampau',
  counted: '{name} ({count})',
  inArea: '{events} di {area}',
  words: '“{query}”',
  allOf: '{shown} dari {total}',
  remove: 'Hapus pilihan: {name}',
  clear: 'Hapus semua pilihan',
  nothing: 'Tidak ada yang cocok dengan {choice}.',
  nothingThere: 'Tidak ada yang cocok dengan pilihan Anda.',
  loosen: 'Tanpa {name}: {events}',
  further: 'Cari di acara yang lebih lama',
  more: 'Tampilkan {count} lagi',
  all: 'Tampilkan semua ({count})',
  allThere: 'Tampilkan semua',
  morePast: 'acara lampau',
  moreUpcoming: 'acara mendatang',
  loading: 'Memuat…',
  notLoaded: 'Yang lainnya tidak dapat dimuat. Coba lagi.',
  noUpcoming: 'Saat ini tidak ada acara yang direncanakan. Berikut acara yang telah berlangsung:',
  latest: 'Saat ini tidak ada acara yang direncanakan. Berikut acara terakhir:',
  after: 'Hasilnya',
  pictures: 'Foto: {names}',
};

export const counts: FindCounts = {
  events: { other: '{count} acara' },
};
