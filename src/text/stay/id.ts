// Indonesian. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'Tinggalkan halaman ini',
  exitName: 'Darurat: {exit}',
  exitKey: 'Atau tekan Esc tiga kali.',
  exitTwo: 'Tekan Esc dua kali lagi untuk meninggalkan halaman ini.',
  exitOne: 'Tekan Esc sekali lagi untuk meninggalkan halaman ini.',
  exitOff: 'Anda masih di halaman ini.',
  leaving: 'Memuat…',
  limits: 'Yang tidak dapat disembunyikan tombol ini',
  limitsBlank:
    'Halaman ini langsung menjadi kosong dan digantikan situs lain. Namun, orang lain mungkin masih dapat melihat:',
  limitsHistory:
    'Di riwayat peramban Anda: halaman ini dan halaman yang Anda lihat sebelumnya. Anda dapat menghapus riwayat itu, atau memakai jendela pribadi (samaran) sejak awal.',
  limitsNetwork:
    'Di jaringan: situs yang Anda kunjungi. Penyedia internet Anda dapat melihatnya, begitu juga siapa pun yang mengelola Wi-Fi, bahkan saat Anda memakai jendela pribadi.',
  limitsDevice:
    'Di perangkat ini: semuanya, jika perangkat ini milik tempat kerja Anda atau jika ada yang memasang perangkat lunak mata-mata di dalamnya. Perangkat yang tidak diawasi siapa pun lebih aman.',
  updated: 'Sudah diperbarui.',
  skipList: 'Langsung ke akhir daftar',
};

export const counts: StayWords['counts'] = {
  newEvents: { other: '{count} acara baru' },
  changedEvents: { other: '{count} acara berubah' },
  cancelledEvents: { other: '{count} acara dibatalkan' },
};
