// Indonesian. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Sedang berlangsung',
  underWayDay: 'Sedang berlangsung, hari ke-{day} dari {days}',
  tentative: 'Menunggu konfirmasi',
  cancelled: 'Dibatalkan',
  postponed: 'Ditunda',
  rescheduled: 'Tanggal baru',
  movedOnline: 'Dialihkan ke daring',
  toBeAnnounced: 'Tanggal akan diumumkan',
  online: 'Daring',
  alsoOnline: 'dan daring',
  credit: 'Foto: {name}',
  noMatch: 'Tidak ada acara yang cocok dengan yang diminta di sini.',
  partly: 'Sebagian entri tidak dapat dibaca.',
  failed: 'Konten ini tidak dapat dimuat.',
  alsoOn: 'Juga tersedia di {site}.',
  retry: 'Coba lagi',
};

export const loadMore = () => import('./id-more.ts');
