// Mongolian. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { FirstMessages } from '../messages.ts';

export const messages: FirstMessages = {
  underWay: 'Болж байна',
  underWayDay: 'Болж байна, {days} өдрийн {day} дэх өдөр',
  cancelled: 'Цуцалсан',
  toBeAnnounced: 'Огноог дараа зарлана',
  within: '{name}, {land}',
  online: 'Цахим',
  alsoOnline: 'ба цахимаар',
  credit: 'Зураг: {name}',
  failed: 'Үүнийг ачаалж чадсангүй.',
  alsoOn: 'Энэ нь {site} дээр мөн байгаа.',
  retry: 'Дахин оролдох',
};

export const loadMore = () => import('./mn-more.ts');
export const loadFind = () => import('../find/mn.ts');
export const loadKeep = () => import('../keep/mn.ts');
export const loadMap = () => import('../map/mn.ts');
