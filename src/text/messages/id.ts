// Indonesian. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Sedang berlangsung',
  underWayDay: 'Sedang berlangsung, hari ke-{day} dari {days}',
  cancelled: 'Dibatalkan',
  toBeAnnounced: 'Tanggal akan diumumkan',
  within: '{name}, {land}',
  online: 'Daring',
  alsoOnline: 'dan daring',
  credit: 'Foto: {name}',
  failed: 'Konten ini tidak dapat dimuat.',
  alsoOn: 'Juga tersedia di {site}.',
  retry: 'Coba lagi',
};

export const loadMore = () => import('./id-more.ts');
export const loadFind = () => import('../find/id.ts');
export const loadKeep = () => import('../keep/id.ts');
export const loadMap = () => import('../map/id.ts');
